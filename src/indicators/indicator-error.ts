import { message } from "../messages/index.ts";

/** What an indicator refuses. */
export type IndicatorErrorCode =
  | "kinds-differ"
  | "kind-not-additive"
  | "units-differ"
  | "bases-differ"
  | "methods-differ"
  | "ordinal"
  | "not-a-share"
  | "attribute-missing"
  | "attribute-unknown"
  | "cell-ambiguous"
  | "trace-broken";

/** Facts that the message of an error shows. */
export type IndicatorErrorDetail = Readonly<Record<string, string | number>>;

/** A statistic was asked for that has no meaning; names what was expected and what was found. */
export class IndicatorError extends Error {
  override readonly name = "IndicatorError";
  readonly code: IndicatorErrorCode;
  readonly detail: IndicatorErrorDetail;

  constructor(code: IndicatorErrorCode, detail: IndicatorErrorDetail, cause?: unknown) {
    super(describe(code, detail, "en"), cause === undefined ? {} : { cause });
    this.code = code;
    this.detail = detail;
  }
}

/** The text of an error in a language of the messages. */
export function describeIndicatorError(error: IndicatorError, lang: string): string {
  return describe(error.code, error.detail, lang);
}

function describe(code: IndicatorErrorCode, detail: IndicatorErrorDetail, lang: string): string {
  return message(lang, `error.indicator.${code}`, detail);
}
