import type { Database } from "./database.ts";
import { sqlText } from "./database.ts";

/** The stored values of one sheet in the order of rows and columns: a structure of arrays. */
export interface StoredCells {
  readonly sheet: string | null;
  readonly rows: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float64Array;
  /** False where the value is missing. */
  readonly present: Uint8Array;
  readonly texts: readonly (string | null)[];
}

/** Reads what a table holds for one file, sheet by sheet. */
export async function storedCells(
  database: Database,
  table: string,
  fileKey: string,
): Promise<StoredCells[]> {
  const from = `FROM read_parquet(${sqlText(table)}) WHERE FILE = ${sqlText(fileKey)}`;
  const sheets = await database.rows(`SELECT DISTINCT SHEET ${from} ORDER BY SHEET`);
  const all: StoredCells[] = [];
  for (const { SHEET } of sheets) {
    const sheet = SHEET === null || SHEET === undefined ? null : String(SHEET);
    const condition = sheet === null ? "SHEET IS NULL" : `SHEET = ${sqlText(sheet)}`;
    all.push(await cellsOfSheet(database, sheet, `${from} AND ${condition}`));
  }
  return all;
}

async function cellsOfSheet(
  database: Database,
  sheet: string | null,
  from: string,
): Promise<StoredCells> {
  const [{ total } = { total: 0 }] = await database.rows(`SELECT count(*) AS total ${from}`);
  const length = Number(total);
  const rows = new Int32Array(length);
  const columns = new Int32Array(length);
  const values = new Float64Array(length);
  const present = new Uint8Array(length);
  const texts = new Array<string | null>(length);
  const cells = `SELECT ROW_NUMBER, COLUMN_NUMBER, OBS_VALUE, CELL_TEXT ${from}
    ORDER BY ROW_NUMBER, COLUMN_NUMBER`;
  let at = 0;
  for await (const chunk of database.chunks(cells)) {
    const [row, column, value, text] = chunk.getColumns();
    for (let i = 0; i < chunk.rowCount; i++, at++) {
      rows[at] = Number(row![i]);
      columns[at] = Number(column![i]);
      present[at] = value![i] === null ? 0 : 1;
      values[at] = value![i] === null ? 0 : Number(value![i]);
      texts[at] = text![i] === null ? null : String(text![i]);
    }
  }
  return { sheet, rows, columns, values, present, texts };
}
