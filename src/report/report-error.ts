import { type MessageArguments, message } from "../messages/index.ts";

/** Why a report cannot be compiled; texts are the messages `error.report.<code>`. */
export type ReportErrorCode =
  | "unbound-number"
  | "number-without-entry"
  | "text-not-in-ledger"
  | "place-taken"
  | "chart-cell-untraced"
  | "translation-missing"
  | "vintage-missing"
  | "entry-unknown"
  | "ledger-missing"
  | "ledger-damaged"
  | "format-unknown"
  | "file-unreadable"
  | "no-numbers"
  | "document-unknown"
  | "glyph-missing";

/** A report cannot be compiled or checked. Nothing has been written when it is thrown. */
export class ReportError extends Error {
  override readonly name = "ReportError";
  readonly code: ReportErrorCode;
  readonly detail: MessageArguments;

  constructor(code: ReportErrorCode, detail: MessageArguments = {}, cause?: unknown) {
    super(describeReportError("en", code, detail), { cause });
    this.code = code;
    this.detail = detail;
  }
}

/** The error in a reader's language. */
export function describeReportError(
  lang: string,
  code: ReportErrorCode,
  detail: MessageArguments,
): string {
  return message(lang, `error.report.${code}`, detail);
}
