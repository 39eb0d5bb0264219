import { TableError } from "./table-error.ts";

/** One line of a CSV table. */
export interface CsvLine {
  /** From 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

/**
 * The lines of a CSV text (RFC 4180 without line ends inside a cell), empty ones left out.
 *
 * @throws TableError `quote-open`
 */
export function* csvLines(file: string, text: string): Generator<CsvLine> {
  let row = 0;
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf("\n", from);
    const to = end < 0 ? text.length : end;
    const line = text.slice(from, text[to - 1] === "\r" ? to - 1 : to);
    from = to + 1;
    row += 1;
    if (line.trim() === "") continue;
    const cells = line.includes('"') ? quotedCells(file, row, line) : line.split(",");
    yield { row, cells: cells.map((cell) => cell.trim()) };
  }
}

function quotedCells(file: string, row: number, line: string): string[] {
  const cells: string[] = [];
  for (let at = 0; at <= line.length; ) {
    if (line[at] !== '"') {
      const end = line.indexOf(",", at);
      const to = end < 0 ? line.length : end;
      cells.push(line.slice(at, to));
      at = to + 1;
      continue;
    }
    let cell = "";
    let from = at + 1;
    for (;;) {
      const quote = line.indexOf('"', from);
      if (quote < 0) throw new TableError("quote-open", { file, row, found: line.slice(at) });
      cell += line.slice(from, quote);
      from = quote + 1;
      if (line[from] !== '"') break;
      cell += '"';
      from += 1;
    }
    if (from < line.length && line[from] !== ",") {
      throw new TableError("quote-open", { file, row, found: line.slice(at) });
    }
    cells.push(cell);
    at = from + 1;
  }
  return cells;
}

/** What a cell may hold, as an example: it is the same in every language. */
export const expectedNumber = "1250, 1250.5, 1.25e3";

const number = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;

/** The number of a cell; a blank is a missing value and never zero. @throws TableError `not-a-number` */
export function numberCell(file: string, row: number, column: string, cell: string): number {
  const value = Number(cell);
  if (number.test(cell) && Number.isFinite(value)) return value;
  throw new TableError("not-a-number", {
    file,
    row,
    column,
    expected: expectedNumber,
    found: cell,
  });
}
