import { positionsOf } from "./area-list.ts";
import { type CsvLine, numberCell } from "./csv-lines.ts";
import { TableError } from "./table-error.ts";

/** A table with one row and one column for every area. */
export interface AreaTable {
  readonly file: string;
  readonly areas: readonly string[];
  /** Row-major, rows and columns in the order of `areas`. */
  readonly cells: Float64Array;
}

/**
 * Reads a table with an area's code in the first cell of every row and in every heading but the
 * first. Rows may stand in another order than the columns.
 *
 * @throws TableError
 */
export function readSquareTable(
  file: string,
  header: CsvLine,
  lines: Iterable<CsvLine>,
): AreaTable {
  const areas = header.cells.slice(1);
  if (areas.length === 0) {
    throw new TableError("header", { file, row: header.row, found: header.cells.join(",") });
  }
  const positions = positionsOf(file, header.row, areas);
  const n = areas.length;
  const cells = new Float64Array(n * n);
  const seen = new Set<string>();
  for (const { row, cells: texts } of lines) {
    if (texts.length !== n + 1) {
      const [expected, found] = [String(n + 1), String(texts.length)];
      throw new TableError("row-length", { file, row, expected, found });
    }
    const code = texts[0]!;
    const at = positions.get(code);
    if (at === undefined)
      throw new TableError("unknown-area", { file, row, column: 1, found: code });
    if (seen.has(code))
      throw new TableError("duplicate-area", { file, row, column: 1, found: code });
    seen.add(code);
    for (let column = 0; column < n; column++) {
      cells[at * n + column] = numberCell(file, row, areas[column]!, texts[column + 1]!);
    }
  }
  const missing = areas.filter((code) => !seen.has(code));
  if (missing.length > 0) {
    throw new TableError("missing-area", { file, expected: missing.slice(0, 10).join(", ") });
  }
  return { file, areas, cells };
}
