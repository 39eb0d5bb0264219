import { columnLetters, columnNumber } from "../sources/index.ts";

/** Which cell a value stands in: the parts of a value identifier. */
export interface ValueSite {
  readonly source: string;
  readonly file: string;
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
}

/** Expression of SQL for the identifier of a value: `wpp-2024:births!BT31`, `…:matrix:Sheet1!C4`. */
export const valueIdSql = `SOURCE || ':' || FILE || coalesce(':' || SHEET, '') || '!' ||
  CASE
    WHEN COLUMN_NUMBER <= 26 THEN chr(64 + COLUMN_NUMBER)
    WHEN COLUMN_NUMBER <= 702
      THEN chr(64 + (COLUMN_NUMBER - 1) // 26) || chr(65 + (COLUMN_NUMBER - 1) % 26)
    ELSE chr(65 + (COLUMN_NUMBER - 703) // 676)
      || chr(65 + ((COLUMN_NUMBER - 27) // 26) % 26) || chr(65 + (COLUMN_NUMBER - 1) % 26)
  END || ROW_NUMBER`;

const form = /^([^:!]+):([^:!]+)(?::(.+))?!([A-Z]{1,3})([1-9]\d*)$/;

/** The cell of a value identifier, or null if the text is none. */
export function parseValueId(id: string): ValueSite | null {
  const parts = form.exec(id);
  if (!parts) return null;
  const [, source, file, sheet, letters, row] = parts;
  return {
    source: source!,
    file: file!,
    sheet: sheet ?? null,
    row: Number(row),
    column: columnNumber(letters!),
  };
}

/** The identifier of a value: what {@link parseValueId} reads. */
export function valueId({ source, file, sheet, row, column }: ValueSite): string {
  const place = sheet === null ? file : `${file}:${sheet}`;
  return `${source}:${place}!${columnLetters(column)}${row}`;
}
