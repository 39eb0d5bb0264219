export { type CsvLayout, eachCsvRow } from "./csv-rows.ts";
export { type Columns, columnsByName, expectHeadings, expectLength } from "./header.ts";
export { hasFile, locateFile, sha256OfFile } from "./locate.ts";
export { parseNumeral } from "./numeral.ts";
export { type LeftOutReason, type ObservationSink, Reading } from "./reading.ts";
export {
  type AreaLookup,
  type Cell,
  commonMarks,
  type MissingMarks,
  TableRow,
} from "./table-row.ts";
export type { TextEncoding } from "./text-encoding.ts";
export { Workbook } from "./workbook-rows.ts";
export { guardArchive } from "./zip-guard.ts";
