import { message } from "../../messages/index.ts";
import type { CellSite } from "./data-file.ts";

/** What went wrong with a file; each code has its text and its advice in `messages/`. */
export type SourceErrorCode =
  | "file-missing"
  | "file-empty"
  | "file-too-large"
  | "wrong-encoding"
  | "not-a-workbook"
  | "archive-damaged"
  | "archive-too-large"
  | "csv-damaged"
  | "sheet-missing"
  | "header-missing"
  | "row-length"
  | "rows-missing"
  | "cell-blank"
  | "not-a-number"
  | "not-a-date"
  | "unknown-code"
  | "unknown-area"
  | "duplicate-key"
  | "duplicate-column"
  | "wrong-vintage"
  | "total-mismatch"
  | "model-violation";

/** Place and circumstances of a source error. */
export interface SourceErrorDetail extends Partial<Omit<CellSite, "sheet">> {
  readonly source?: string;
  readonly sheet?: string | null;
  readonly expected?: string;
  readonly found?: string;
  readonly cause?: unknown;
}

/**
 * A publisher's file could not be read as its layout promises. Names the file, sheet, row and
 * column, what was expected, what was found, and what to do.
 */
export class SourceError extends Error {
  override readonly name = "SourceError";
  readonly code: SourceErrorCode;
  readonly detail: SourceErrorDetail;

  constructor(code: SourceErrorCode, detail: SourceErrorDetail) {
    super(describeSourceError("en", code, detail), { cause: detail.cause });
    this.code = code;
    this.detail = detail;
  }
}

const clip = (text: string) => (text.length > 120 ? `${text.slice(0, 117)}…` : text);

/** The error in a reader's language: what happened, where, expected, found, what to do. */
export function describeSourceError(
  lang: string,
  code: SourceErrorCode,
  detail: SourceErrorDetail,
): string {
  const place = [
    detail.file,
    detail.sheet ? message(lang, "error.place.sheet", { sheet: detail.sheet }) : null,
    detail.row ? message(lang, "error.place.row", { row: String(detail.row) }) : null,
    detail.column ? message(lang, "error.place.column", { column: String(detail.column) }) : null,
  ].filter((part) => part);
  const lines = [
    `${place.join(", ") || (detail.source ?? "")}: ${message(lang, `error.source.${code}`)}`,
  ];
  if (detail.expected !== undefined) {
    lines.push(message(lang, "error.expected", { expected: clip(detail.expected) }));
  }
  if (detail.found !== undefined) {
    lines.push(message(lang, "error.found", { found: clip(detail.found) }));
  }
  lines.push(message(lang, `error.source.${code}.advice`));
  return lines.join("\n  ");
}
