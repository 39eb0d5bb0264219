import { checkCode, mostAreas, positionsOf } from "./area-list.ts";
import { type CsvLine, numberCell } from "./csv-lines.ts";
import type { AreaTable } from "./square-table.ts";
import { TableError } from "./table-error.ts";

/** One row of a table in long format. */
export interface LongRow {
  readonly line: number;
  readonly row: string;
  readonly column: string;
  readonly value: number;
}

/** Headings of the long format, in small letters; the first of each is the one that help texts name. */
export const longHeadings = {
  row: ["birth", "birthplace", "origin", "orig", "counterpart_area"],
  column: ["residence", "destination", "dest", "ref_area"],
  value: ["stock", "value", "flow", "distance", "obs_value"],
} as const;

/** Positions of the three columns, or null if the headings are not those of the long format. */
export function longColumns(headings: readonly string[]) {
  const at = (names: readonly string[]) =>
    headings.findIndex((heading) => names.includes(heading.toLowerCase()));
  const [row, column, value] = [
    at(longHeadings.row),
    at(longHeadings.column),
    at(longHeadings.value),
  ];
  return row < 0 || column < 0 || value < 0 ? null : { row, column, value };
}

/** The rows of a CSV table in long format. @throws TableError */
export function* longRows(
  file: string,
  header: CsvLine,
  columns: NonNullable<ReturnType<typeof longColumns>>,
  lines: Iterable<CsvLine>,
): Generator<LongRow> {
  for (const { row: line, cells } of lines) {
    if (cells.length !== header.cells.length) {
      const [expected, found] = [String(header.cells.length), String(cells.length)];
      throw new TableError("row-length", { file, row: line, expected, found });
    }
    const heading = header.cells[columns.value]!;
    const value = numberCell(file, line, heading, cells[columns.value]!);
    yield { line, row: cells[columns.row]!, column: cells[columns.column]!, value };
  }
}

/**
 * Makes a square table of rows in long format, areas in code order. A pair that is not there is 0;
 * of a stock table the native born of every area must be there, since nobody can mean 0 by them.
 *
 * @throws TableError
 */
export function squareOfLong(
  file: string,
  rows: Iterable<LongRow>,
  holds: "stocks" | "seed",
): AreaTable {
  const all: LongRow[] = [];
  const codes = new Set<string>();
  for (const one of rows) {
    checkCode(file, one.line, 1, one.row);
    checkCode(file, one.line, 2, one.column);
    codes.add(one.row).add(one.column);
    if (codes.size > mostAreas) {
      throw new TableError("too-many-areas", { file, row: one.line, expected: `≤ ${mostAreas}` });
    }
    all.push(one);
  }
  if (all.length === 0) throw new TableError("file-empty", { file });
  const areas = [...codes].sort();
  const positions = positionsOf(file, 1, areas);
  const n = areas.length;
  const cells = new Float64Array(n * n);
  const given = new Uint8Array(n * n);
  for (const { line, row, column, value } of all) {
    const at = positions.get(row)! * n + positions.get(column)!;
    if (given[at]) {
      throw new TableError("duplicate-cell", { file, row: line, found: `${row}, ${column}` });
    }
    given[at] = 1;
    cells[at] = value;
  }
  const lacking = areas.filter((_, at) => !given[at * n + at]);
  if (holds === "stocks" && lacking.length > 0) {
    const expected = lacking.slice(0, 10).map((code) => `${code}, ${code}`);
    throw new TableError("native-born-missing", { file, expected: expected.join("; ") });
  }
  return { file, areas, cells };
}
