/** A cell of a table that is exported: absent cells are empty. */
export type CsvCell = string | number | boolean | null;

/** A table that is exported. */
export interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
}

const number = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;

/**
 * One cell of CSV (RFC 4180). A text that a spreadsheet program would take for a formula — it
 * begins with `=`, `+`, `-`, `@`, a tabulator or a carriage return and is not a number — gets an
 * apostrophe in front.
 */
export function csvCell(cell: CsvCell): string {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  const text = /^[=+\-@\t\r]/.test(cell) && !number.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One line of CSV with its line end. */
export function csvLine(cells: readonly CsvCell[]): string {
  return `${cells.map(csvCell).join(",")}\n`;
}

/** A table as CSV: UTF-8 without a mark, lines end with a line feed. */
export function csvText({ columns, rows }: CsvTable): string {
  return [columns, ...rows].map(csvLine).join("");
}
