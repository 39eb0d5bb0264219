/** Rows of a table that is stored as text: one row per line, cells separated by `|`. */
export function tableRows(table: string): string[][] {
  return table
    .trim()
    .split("\n")
    .map((line) => line.split("|"));
}
