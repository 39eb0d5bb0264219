import { type MessageArguments, message } from "../../messages/index.ts";

/** What a reader asked for and cannot have; texts and advice are in `messages/`. */
export type UsageErrorCode =
  | "unknown-command"
  | "unknown-option"
  | "missing-argument"
  | "missing-value"
  | "missing-option"
  | "too-many-arguments"
  | "conflicting-options"
  | "unknown-area"
  | "unknown-measure"
  | "unknown-code"
  | "unknown-language"
  | "unknown-source"
  | "not-a-year"
  | "not-a-period"
  | "not-a-count"
  | "not-an-address"
  | "rivals-arguments"
  | "nothing-to-fetch"
  | "two-formats"
  | "unknown-format"
  | "unknown-method"
  | "not-a-weight"
  | "not-persons"
  | "not-years"
  | "not-an-error"
  | "no-atlas"
  | "not-a-port"
  | "port-taken"
  | "no-brief"
  | "folder-not-writable"
  | "unknown-ending"
  | "output-is-input"
  | "option-without-effect";

/** The command line cannot be understood. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly code: UsageErrorCode;
  readonly detail: MessageArguments;

  constructor(code: UsageErrorCode, detail: MessageArguments = {}, cause?: unknown) {
    const args = withoutBlanks(detail);
    super(describeUsageError("en", code, args), { cause });
    this.code = code;
    this.detail = args;
  }
}

/** The error in a reader's language. */
export function describeUsageError(
  lang: string,
  code: UsageErrorCode,
  detail: MessageArguments,
): string {
  return message(lang, `error.usage.${code}`, detail);
}

/** Messages choose their words by `none` where there is nothing to name. */
function withoutBlanks(detail: MessageArguments): MessageArguments {
  return Object.fromEntries(
    Object.entries(detail).map(([name, value]) => [name, value === "" ? "none" : value]),
  );
}
