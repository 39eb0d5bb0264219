import type { AreaCode } from "../../areas/index.ts";
import type { MeasureId, TimePeriod } from "../../vocabulary/index.ts";
import type { Reading, TableRow } from "../reading/index.ts";
import { yearCell } from "./year-cell.ts";

/** A value column of the national table of the Global Internal Displacement Database. */
export interface GiddColumn {
  readonly heading: string;
  readonly measure: MeasureId;
  /** Null for the figure that IDMC publishes (rounded), `raw` for the unrounded one. */
  readonly category: "raw" | null;
}

const pair = (heading: string, measure: MeasureId): GiddColumn[] => [
  { heading, measure, category: null },
  { heading: `${heading} (Raw)`, measure, category: "raw" },
];

/** Headings that identify a row of the national table. */
export const giddKey = ["ISO3", "Name", "Year"] as const;

/** Columns on conflict and violence: people displaced at year end, and displacements in the year. */
export const conflictColumns: readonly GiddColumn[] = [
  ...pair("Conflict Stock Displacement", "IDPS_CONFLICT"),
  ...pair("Conflict Internal Displacements", "DISPLACEMENTS_CONFLICT"),
];

/** Columns on disasters, in the publisher's order: displacements first. */
export const disasterColumns: readonly GiddColumn[] = [
  ...pair("Disaster Internal Displacements", "DISPLACEMENTS_DISASTER"),
  ...pair("Disaster Stock Displacement", "IDPS_DISASTER"),
];

/** Headings of columns. */
export const headingsOf = (columns: readonly GiddColumn[]) =>
  columns.map((column) => column.heading);

/** Area and year of a row of the national table. */
export function giddRow(row: TableRow): { refArea: AreaCode; timePeriod: TimePeriod } {
  const refArea = row.area(0, { by: "code", scheme: "idmc" });
  return { refArea, timePeriod: yearCell(row, 2) };
}

/** Stores adjoining columns of a national row; a blank cell is IDMC's N/A, not zero. */
export function readGiddColumns(
  reading: Reading,
  row: TableRow,
  columns: readonly GiddColumn[],
  first: number,
): void {
  const key = giddRow(row);
  columns.forEach(({ measure, category }, i) => {
    reading.observe(row, first + i, { ...key, measure, category });
  });
}
