import { Database } from "../../edition/database.ts";
import { mostAreas } from "./area-list.ts";
import { expectedNumber } from "./csv-lines.ts";
import { type LongRow, longColumns, longHeadings } from "./long-table.ts";
import { TableError } from "./table-error.ts";

/** The rows of a Parquet file in long format. @throws TableError */
export async function parquetRows(file: string): Promise<LongRow[]> {
  const database = await Database.open();
  const path = file;
  try {
    const described = await database.rows("DESCRIBE SELECT * FROM read_parquet($path)", { path });
    const names = described.map((row) => String(row.column_name));
    const at = longColumns(names);
    if (!at) {
      const expected = Object.values(longHeadings).map(([first]) => first);
      throw new TableError("header", {
        file,
        expected: expected.join(","),
        found: names.join(","),
      });
    }
    const [count] = await database.rows("SELECT count(*) AS n FROM read_parquet($path)", { path });
    if (Number(count?.n) > mostAreas ** 2) {
      const expected = `≤ ${mostAreas ** 2}`;
      throw new TableError("too-many-areas", { file, expected, found: String(count?.n) });
    }
    const name = (column: number) => `"${names[column]!.replaceAll('"', '""')}"`;
    const rows = await database.rows(
      `SELECT ${name(at.row)}::VARCHAR AS birth, ${name(at.column)}::VARCHAR AS residence,
         TRY_CAST(${name(at.value)} AS DOUBLE) AS stock FROM read_parquet($path)`,
      { path },
    );
    return rows.map(({ birth, residence, stock }, index) => {
      const line = index + 1;
      if (typeof stock !== "number" || !Number.isFinite(stock)) {
        const column = names[at.value]!;
        throw new TableError("not-a-number", {
          ...{ file, row: line, column },
          ...{ expected: expectedNumber, found: String(stock) },
        });
      }
      return { line, row: String(birth ?? ""), column: String(residence ?? ""), value: stock };
    });
  } catch (cause) {
    if (cause instanceof TableError) throw cause;
    throw new TableError("parquet-damaged", { file, cause });
  } finally {
    database.close();
  }
}
