import { columnLetters, type Source, SourceError } from "../sources/index.ts";
import type { Database } from "./database.ts";
import { keyColumns } from "./schema.ts";

/**
 * Checks that no two cells of a source give a value for the same fact.
 *
 * @throws SourceError `duplicate-key` that names both cells
 */
export async function checkUniqueKeys(database: Database, source: Source): Promise<void> {
  const key = keyColumns.join(", ");
  const [pair] = await database.rows(
    `WITH twice AS (
       SELECT ${key}, min(SEQUENCE) AS first_cell, max(SEQUENCE) AS last_cell
       FROM observations GROUP BY ${key} HAVING count(*) > 1
       ORDER BY last_cell LIMIT 1
     )
     SELECT b.FILE, b.SHEET, b.ROW_NUMBER AS at_row, b.COLUMN_NUMBER AS at_column,
            a.FILE AS first_file, a.SHEET AS first_sheet,
            a.ROW_NUMBER AS first_row, a.COLUMN_NUMBER AS first_column,
            concat_ws(' ', ${keyColumns.map((name) => `twice.${name}`).join(", ")}) AS fact
     FROM twice JOIN observations a ON a.SEQUENCE = first_cell
     JOIN observations b ON b.SEQUENCE = last_cell`,
  );
  if (!pair) return;
  const path = (fileKey: unknown) =>
    source.files.find((file) => file.key === fileKey)?.path ?? String(fileKey);
  const sheet = pair.first_sheet === null ? "" : `, sheet “${pair.first_sheet}”`;
  const firstCell = `${columnLetters(Number(pair.first_column))}${pair.first_row}`;
  throw new SourceError("duplicate-key", {
    source: source.id,
    file: path(pair.FILE),
    sheet: pair.SHEET === null ? null : String(pair.SHEET),
    row: Number(pair.at_row),
    column: Number(pair.at_column),
    expected: "one value for each fact",
    found: `${pair.fact}, also in ${path(pair.first_file)}${sheet}, cell ${firstCell}`,
  });
}
