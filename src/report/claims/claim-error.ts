import { message } from "../../messages/index.ts";

/** What is wrong with a row of a claims file. */
export type ClaimErrorCode =
  | "column-missing"
  | "word-unknown"
  | "number-unreadable"
  | "field-empty"
  | "claim-repeated"
  | "row-unreadable"
  | "no-claims";

export type ClaimErrorDetail = Readonly<Record<string, string | number>>;

/** A claims file that cannot be read: names file, line and column, what was expected and what was found. */
export class ClaimError extends Error {
  override readonly name = "ClaimError";
  readonly code: ClaimErrorCode;
  readonly detail: ClaimErrorDetail;

  constructor(code: ClaimErrorCode, detail: ClaimErrorDetail, cause?: unknown) {
    super(
      message("en", `error.claim.${code}`, detail),
      cause === undefined ? undefined : { cause },
    );
    this.code = code;
    this.detail = detail;
  }
}

/** The text of an error in a language of the messages. */
export function describeClaimError({ code, detail }: ClaimError, lang: string): string {
  return message(lang, `error.claim.${code}`, detail);
}
