import { Database } from "../../edition/database.ts";
import { mostAreas } from "./area-list.ts";
import type { CsvLine } from "./csv-lines.ts";
import { TableError } from "./table-error.ts";

/** A Parquet file as lines of text, headings first: numbers as they print, a missing value blank. @throws TableError */
export async function demographyRows(file: string): Promise<CsvLine[]> {
  const database = await Database.open();
  try {
    const described = await database.rows("DESCRIBE SELECT * FROM read_parquet($path)", {
      path: file,
    });
    const names = described.map((row) => String(row.column_name));
    const rows = await database.rows(`SELECT * FROM read_parquet($path) LIMIT ${mostAreas + 1}`, {
      path: file,
    });
    const text = (value: unknown) => (value === null || value === undefined ? "" : String(value));
    return [
      { row: 0, cells: names },
      ...rows.map((row, at) => ({ row: at + 1, cells: names.map((name) => text(row[name])) })),
    ];
  } catch (cause) {
    throw new TableError("parquet-damaged", { file, cause });
  } finally {
    database.close();
  }
}
