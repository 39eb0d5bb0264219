import type { MeasureId } from "../vocabulary/index.ts";
import { type Source, SourceError } from "./contract/index.ts";
import { yearCell } from "./layouts/year-cell.ts";
import { expectHeadings, expectLength, type Reading } from "./reading/index.ts";

const headings = ["iso", "category", "type", "t", "longitude", "latitude", "v"];
const causeOf: Readonly<Record<string, MeasureId>> = {
  Conflict: "DISPLACEMENTS_CONFLICT",
  Disaster: "DISPLACEMENTS_DISASTER",
};

/**
 * IDMC, located displacement events 2018 to 2024 (Internal Displacement Updates), as packaged by a
 * user. The file carries no identifier of events and repeats 762 records, so the category is the kind
 * of hazard and the row (`Flood/17`); the note holds latitude and longitude in degrees. Preliminary
 * reports: their sums are not the validated figures of a year.
 */
async function read(reading: Reading): Promise<void> {
  let rows = 0;
  await reading.csv("events", {}, (row) => {
    if (row.number === 1) {
      expectHeadings(row, 0, headings);
      expectLength(row, headings.length);
      return;
    }
    if (row.cells.length === 1 && row.text(0) === "") return;
    expectLength(row, headings.length);
    rows += 1;
    reading.observe(row, 6, {
      measure: row.code(1, causeOf),
      refArea: row.area(0, { by: "code", scheme: "idmc" }),
      timePeriod: yearCell(row, 3),
      category: `${row.required(2, "a kind of hazard")}/${row.number}`,
      status: "P",
      note: `${row.text(5)}, ${row.text(4)}`,
    });
  });
  if (rows === 0) throw new SourceError("rows-missing", { file: reading.file("events").name });
}

/** Located displacement events, 2018 to 2024. */
export const idmcEvents2024: Source = {
  id: "idmc-events-2024",
  title: "Internal Displacement Updates: located events, 2018–2024",
  producer: "Internal Displacement Monitoring Centre (IDMC)",
  vintage: "events to 2024",
  published: "2024",
  licence: "CC-BY-NC-4.0",
  custody: "user-copy",
  page: "https://www.internal-displacement.org/database/internal-displacement-updates/",
  citation: "Internal Displacement Monitoring Centre. Internal Displacement Updates. IDMC (2024).",
  measures: ["DISPLACEMENTS_CONFLICT", "DISPLACEMENTS_DISASTER"],
  files: [
    {
      key: "events",
      path: "idmc/idmc_geo_events_2018_2024.csv",
      sha256: "07e34122016df15463d27d84225c57a5de58b2cf69ba1a5a679c88d63336d5e2",
      url: null,
      conversion: true,
    },
  ],
  totals: [
    {
      id: "conflict-events",
      of: { measure: "DISPLACEMENTS_CONFLICT" },
      by: "count-all",
      equals: 10_670,
      published: "records labelled Conflict",
    },
    {
      id: "disaster-events",
      of: { measure: "DISPLACEMENTS_DISASTER" },
      by: "count-all",
      equals: 16_187,
      published: "records labelled Disaster",
    },
  ],
  read,
};
