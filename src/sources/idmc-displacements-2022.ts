import type { MeasureId } from "../vocabulary/index.ts";
import { type Source, SourceError } from "./contract/index.ts";
import { yearCell } from "./layouts/year-cell.ts";
import { expectHeadings, expectLength, type Reading } from "./reading/index.ts";

const headings = ["iso", "category", "type", "t", "v"];
const causeOf: Readonly<Record<string, MeasureId>> = {
  Conflict: "DISPLACEMENTS_CONFLICT",
  Disaster: "DISPLACEMENTS_DISASTER",
};

/**
 * IDMC, internal displacements (movements, not persons) by cause in every country, 2008 to 2022, from
 * the release of 2023, as packaged by a user. The cause is read from each row's own label (trap T15).
 */
async function read(reading: Reading): Promise<void> {
  let rows = 0;
  await reading.csv("displacements", {}, (row) => {
    if (row.number === 1) {
      expectHeadings(row, 0, headings);
      expectLength(row, headings.length);
      return;
    }
    if (row.cells.length === 1 && row.text(0) === "") return;
    expectLength(row, headings.length);
    rows += 1;
    reading.observe(row, 4, {
      measure: row.code(1, causeOf),
      refArea: row.area(0, { by: "code", scheme: "idmc" }),
      timePeriod: yearCell(row, 3),
    });
  });
  if (rows > 0) return;
  throw new SourceError("rows-missing", { file: reading.file("displacements").name });
}

/** Internal displacements by conflict and by disasters, all countries, release of 2023. */
export const idmcDisplacements2022: Source = {
  id: "idmc-displacements-2022",
  title: "Internal displacements by conflict and disasters, 2008–2022",
  producer: "Internal Displacement Monitoring Centre (IDMC)",
  vintage: "release of 2023, data to 2022",
  published: "2023-05",
  licence: "CC-BY-NC-4.0",
  custody: "user-copy",
  page: "https://www.internal-displacement.org/database/displacement-data/",
  citation:
    "Internal Displacement Monitoring Centre. Global Internal Displacement Database. IDMC (2023).",
  measures: ["DISPLACEMENTS_CONFLICT", "DISPLACEMENTS_DISASTER"],
  files: [
    {
      key: "displacements",
      path: "idmc/idmc_national_new_displacements_2008_2022.csv",
      sha256: "d9ff6d8be609ec8f2053b559876ff8ba52b5f779d98e55be26605f1495ae2abd",
      url: null,
      conversion: true,
    },
  ],
  totals: [
    {
      id: "conflict-2022",
      of: { measure: "DISPLACEMENTS_CONFLICT", timePeriod: "2022" },
      equals: 28_326_385,
      published: "IDMC, Global Report on Internal Displacement 2023: 28.3 million",
    },
    {
      id: "disaster-2022",
      of: { measure: "DISPLACEMENTS_DISASTER", timePeriod: "2022" },
      equals: 32_570_165,
      published: "IDMC, Global Report on Internal Displacement 2023: 32.6 million",
    },
    ...(["DISPLACEMENTS_CONFLICT", "DISPLACEMENTS_DISASTER"] as const).map((measure) => ({
      id: `rows-${measure}`,
      of: { measure },
      by: "count-all" as const,
      equals: 3_105,
      published: "207 countries and areas in each of 15 years",
    })),
  ],
  read,
};
