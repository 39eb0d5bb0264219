import { csvLines } from "./csv-lines.ts";
import { longColumns, longHeadings, longRows, squareOfLong } from "./long-table.ts";
import { type AreaTable, readSquareTable } from "./square-table.ts";
import { readTableFile } from "./table-bytes.ts";
import { TableError } from "./table-error.ts";

/** Two of the three headings of the long format: the third was called something else. */
const looksLong = (cells: readonly string[]) =>
  Object.values(longHeadings).filter((names: readonly string[]) =>
    cells.some((cell) => names.includes(cell.toLowerCase())),
  ).length === 2;

/**
 * Reads a table of areas: CSV or gzipped CSV, square or in long format, or Parquet in long format.
 *
 * @throws TableError
 */
export async function readAreaTable(file: string, holds: "stocks" | "seed"): Promise<AreaTable> {
  const contents = await readTableFile(file);
  if (contents.kind === "parquet") {
    const { parquetRows } = await import("./parquet-table.ts");
    return squareOfLong(file, await parquetRows(file), holds);
  }
  const lines = csvLines(file, contents.text);
  const first = lines.next();
  if (first.done) throw new TableError("file-empty", { file });
  const header = first.value;
  const columns = longColumns(header.cells);
  if (columns) return squareOfLong(file, longRows(file, header, columns, lines), holds);
  if (header.cells.length === 1 || looksLong(header.cells)) {
    const expected = `${longHeadings.row[0]},${longHeadings.column[0]},${longHeadings.value[0]}`;
    throw new TableError("header", {
      file,
      row: header.row,
      expected,
      found: header.cells.join(","),
    });
  }
  return readSquareTable(file, header, lines);
}
