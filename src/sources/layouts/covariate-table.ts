import { type MeasureId, timePeriod } from "../../vocabulary/index.ts";
import { SourceError } from "../contract/index.ts";
import { expectHeadings, expectLength, type Reading, type TableRow } from "../reading/index.ts";
import { cachedAreas } from "./cached-areas.ts";

/** A table of the data set: a row number without heading, two key columns, one or more values. */
export interface CovariateTable {
  readonly key: string;
  readonly rows: number;
  readonly by: "corridor" | "area-year";
  readonly values: readonly (readonly [string, MeasureId])[];
}

/** What does not change with time is dated by the release. */
const release = timePeriod(2025);
const keyHeadings = {
  corridor: ["Origin ISO", "Destination ISO"],
  "area-year": ["Year", "Country ISO"],
} as const;
const firstValue = 3;

/**
 * Reads one table of covariates: corridors (origin, destination) or areas by year, then the values.
 *
 * @throws SourceError `header-missing`, `row-length`, `wrong-vintage`, `unknown-area`, `not-a-number`
 */
export async function readCovariates(reading: Reading, table: CovariateTable): Promise<void> {
  const areaOf = cachedAreas({ by: "code", scheme: "gaskin-abel" });
  const headings = ["", ...keyHeadings[table.by], ...table.values.map(([heading]) => heading)];
  let rows = 0;
  await reading.csv(table.key, {}, (row) => {
    if (row.number === 1) expectHeadings(row, 0, headings);
    expectLength(row, headings.length);
    if (row.number === 1) return;
    rows += 1;
    const key = table.by === "corridor" ? corridorKey(row, areaOf) : areaYearKey(row, areaOf);
    table.values.forEach(([, measure], i) => {
      reading.observe(row, firstValue + i, { ...key, measure });
    });
    reading.leaveOut("descriptive");
  });
  if (rows === 0) throw new SourceError("rows-missing", { file: reading.file(table.key).name });
}

function corridorKey(row: TableRow, areaOf: ReturnType<typeof cachedAreas>) {
  return { counterpartArea: areaOf(row, 1), refArea: areaOf(row, 2), timePeriod: release };
}

function areaYearKey(row: TableRow, areaOf: ReturnType<typeof cachedAreas>) {
  return { refArea: areaOf(row, 2), timePeriod: timePeriod(yearOfTable(row)) };
}

function yearOfTable(row: TableRow): number {
  const year = row.integer(1, "a year");
  if (year >= 1960 && year <= 2023) return year;
  return row.fail("wrong-vintage", 1, { expected: "1960 to 2023", found: String(year) });
}
