import { type MessageArguments, message } from "../../messages/index.ts";

/** Why a publisher's file could not be downloaded; texts and advice are in `messages/`. */
export type DownloadErrorCode =
  | "no-address"
  | "refused"
  | "not-found"
  | "server-fault"
  | "unreachable"
  | "timeout"
  | "dropped"
  | "web-page"
  | "too-large"
  | "incomplete";

/** A file could not be downloaded from its publisher or mirror. */
export class DownloadError extends Error {
  override readonly name = "DownloadError";
  readonly code: DownloadErrorCode;
  readonly detail: MessageArguments;

  constructor(code: DownloadErrorCode, detail: MessageArguments, cause?: unknown) {
    super(describeDownloadError("en", code, detail), { cause });
    this.code = code;
    this.detail = detail;
  }
}

/** The error in a reader's language. */
export function describeDownloadError(
  lang: string,
  code: DownloadErrorCode,
  detail: MessageArguments,
): string {
  return message(lang, `error.download.${code}`, detail);
}

/** Failures that may pass by themselves, after which the same request is made again. */
const passing: ReadonlySet<DownloadErrorCode> = new Set([
  "server-fault",
  "unreachable",
  "timeout",
  "dropped",
  "incomplete",
]);

/** True if the request may succeed when it is made again. */
export function mayPass(error: unknown): error is DownloadError {
  return error instanceof DownloadError && passing.has(error.code);
}
