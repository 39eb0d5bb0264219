import { readFileSync } from "node:fs";
import { readXlsx } from "hucre";

/** A cell of a publisher's workbook as text, `""` when it is empty. */
export type Text = string;

/** The rows of one sheet as trimmed text. @throws Error when the workbook has no such sheet */
export async function sheetRows(path: string, sheet: string): Promise<Text[][]> {
  const workbook = await readXlsx(new Uint8Array(readFileSync(path)));
  const found = workbook.sheets.find(({ name }) => name === sheet);
  if (found === undefined) throw new Error(`${path} has no sheet ${sheet}`);
  return found.rows.map((row) => Array.from(row ?? [], (cell) => String(cell ?? "").trim()));
}
