import { type TimePeriod, timePeriod } from "../../vocabulary/index.ts";
import type { TableRow } from "../reading/index.ts";

/**
 * The year that a cell states, as a period.
 *
 * @throws SourceError `not-a-date` unless it is a whole number between 1000 and 2999
 */
export function yearCell(row: TableRow, column: number): TimePeriod {
  const text = row.text(column);
  if (/^[12]\d{3}$/.test(text)) return timePeriod(text);
  return row.fail("not-a-date", column, { expected: "a year", found: row.raw(column) });
}
