import { type Source, SourceError } from "./contract/index.ts";
import {
  conflictColumns,
  disasterColumns,
  giddKey,
  headingsOf,
  readGiddColumns,
} from "./layouts/idmc-gidd.ts";
import { expectHeadings, expectLength, type Reading } from "./reading/index.ts";

const columns = [...conflictColumns, ...disasterColumns];
const headings = [...giddKey, ...headingsOf(columns)];

/**
 * IDMC, Global Internal Displacement Database, release of 13 May 2025: the complete national table of
 * `idmc-gidd-2025` as CSV. Countries with conflict data only, so the disaster columns are incomplete
 * (2024: 28.6 of the published 45.8 million). The category `raw` is the unrounded figure.
 */
async function read(reading: Reading): Promise<void> {
  let rows = 0;
  await reading.csv("national", {}, (row) => {
    if (row.number === 1) {
      expectHeadings(row, 0, headings);
      expectLength(row, headings.length);
    } else if (row.cells.length > 1 || row.text(0) !== "") {
      expectLength(row, headings.length);
      rows += 1;
      readGiddColumns(reading, row, columns, giddKey.length);
    }
  });
  if (rows === 0) throw new SourceError("rows-missing", { file: reading.file("national").name });
}

/** Global Internal Displacement Database, May 2025, national table of countries with conflict data. */
export const idmcGidd2025Csv: Source = {
  id: "idmc-gidd-2025-csv",
  title: "Global Internal Displacement Database (GIDD): national table",
  producer: "Internal Displacement Monitoring Centre (IDMC)",
  vintage: "last update 13 May 2025",
  published: "2025-05-13",
  licence: "CC-BY-NC-4.0",
  custody: "user-copy",
  page: "https://www.internal-displacement.org/database/displacement-data/",
  citation:
    "Internal Displacement Monitoring Centre. Global Internal Displacement Database. IDMC (2025).",
  measures: ["IDPS_CONFLICT", "IDPS_DISASTER", "DISPLACEMENTS_CONFLICT", "DISPLACEMENTS_DISASTER"],
  files: [
    {
      key: "national",
      path: "idmc/idmc_gidd_2025_national_conflict_countries.csv",
      sha256: "7afd2609d7ea14e80d59beb56cf911e94bb2c7f6b55d8606c491a90bb2b018b3",
      url: null,
      conversion: true,
    },
  ],
  totals: [
    {
      id: "conflict-stock-2024",
      of: { measure: "IDPS_CONFLICT", timePeriod: "2024", category: null },
      equals: 73_509_201,
      published: "IDMC, Global Report on Internal Displacement 2025: 73.5 million",
    },
    {
      id: "conflict-displacements-2024",
      of: { measure: "DISPLACEMENTS_CONFLICT", timePeriod: "2024", category: null },
      equals: 20_058_951,
      published: "IDMC, Global Report on Internal Displacement 2025: 20.1 million",
    },
    {
      id: "rows",
      of: { measure: "IDPS_CONFLICT", category: null },
      by: "count-all",
      equals: 906,
      published: "906 area-years",
    },
  ],
  read,
};
