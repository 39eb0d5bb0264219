import { message } from "../../messages/index.ts";

/** What is wrong with a table that a reader brought; texts and advice are in `messages/`. */
export type TableErrorCode =
  | "file-missing"
  | "file-empty"
  | "file-too-large"
  | "archive-too-large"
  | "archive-damaged"
  | "zip-archive"
  | "wrong-encoding"
  | "quote-open"
  | "header"
  | "demography-header"
  | "too-many-areas"
  | "duplicate-area"
  | "area-code"
  | "row-length"
  | "unknown-area"
  | "missing-area"
  | "not-a-number"
  | "duplicate-cell"
  | "native-born-missing"
  | "areas-differ"
  | "population-differs"
  | "parquet-damaged";

/** Place and circumstances of an error in a table. */
export interface TableErrorDetail {
  readonly file: string;
  /** Line of the file, from 1, or an area's row. */
  readonly row?: number | string;
  /** Heading of the column, or its number. */
  readonly column?: number | string;
  readonly expected?: string;
  readonly found?: string;
  readonly cause?: unknown;
}

/** A table cannot be read: names file, row, column, what was expected and found, and what to do. */
export class TableError extends Error {
  override readonly name = "TableError";
  readonly code: TableErrorCode;
  readonly detail: TableErrorDetail;

  constructor(code: TableErrorCode, detail: TableErrorDetail) {
    super(describeTableError("en", code, detail), { cause: detail.cause });
    this.code = code;
    this.detail = detail;
  }
}

/** The error in a reader's language. */
export function describeTableError(
  lang: string,
  code: TableErrorCode,
  detail: TableErrorDetail,
): string {
  return placedLines(lang, message(lang, `error.table.${code}`), detail)
    .concat(message(lang, `error.table.${code}.advice`))
    .join("\n  ");
}

/** The lines of an error: place and rule, expected, found. */
export function placedLines(
  lang: string,
  rule: string,
  { file, row, column, expected, found }: TableErrorDetail,
): string[] {
  const place = [file];
  if (row !== undefined) place.push(message(lang, "error.place.row", { row: String(row) }));
  if (column !== undefined) {
    place.push(message(lang, "error.place.column", { column: String(column) }));
  }
  const lines = [`${place.map(shown).join(", ")}: ${rule}`];
  if (expected !== undefined)
    lines.push(message(lang, "error.expected", { expected: shown(expected) }));
  if (found !== undefined) lines.push(message(lang, "error.found", { found: shown(found) }));
  return lines;
}

/** A text of a file on one line, without control characters, at most 120 characters. */
function shown(text: string): string {
  const plain = text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, " ");
  return plain.length > 120 ? `${plain.slice(0, 117)}…` : plain;
}
