import { type MessageArguments, message } from "../messages/index.ts";

/** What is wrong with an edition; texts and advice are in `messages/`. */
export type EditionErrorCode =
  | "edition-missing"
  | "edition-damaged"
  | "table-altered"
  | "file-changed"
  | "cell-differs"
  | "source-unknown"
  | "no-sources"
  | "folder-missing"
  | "value-unknown"
  | "build-running"
  | "stopped";

/** An edition cannot be built, opened or confirmed. */
export class EditionError extends Error {
  override readonly name = "EditionError";
  readonly code: EditionErrorCode;
  readonly detail: MessageArguments;

  constructor(
    code: EditionErrorCode,
    { cause, ...detail }: { readonly cause?: unknown } & Record<string, unknown>,
  ) {
    const args = Object.fromEntries(
      Object.entries(detail).map(([key, value]) => [key, String(value)]),
    );
    super(describeEditionError("en", code, args), { cause });
    this.code = code;
    this.detail = args;
  }
}

/** The error in a reader's language. */
export function describeEditionError(
  lang: string,
  code: EditionErrorCode,
  detail: MessageArguments,
): string {
  return message(lang, `error.edition.${code}`, detail);
}
