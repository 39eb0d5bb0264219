import {
  describeEditionError,
  EditionError,
  type EditionErrorCode,
  QueryError,
} from "../../edition/index.ts";
import { UnknownEnd } from "../../estimates/index.ts";
import { type Language, message } from "../../messages/index.ts";
import {
  ClaimError,
  describeClaimError,
  describeReportError,
  ReportError,
  type ReportErrorCode,
} from "../../report/index.ts";
import { describeSourceError, SourceError } from "../../sources/index.ts";
import { DownloadError, describeDownloadError } from "../download/download-error.ts";
import { describeRefusal, FlowRefusal } from "../flows/flow-error-words.ts";
import { describeTableError, TableError } from "../flows/table-error.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import { describeUsageError, UsageError } from "./usage-error.ts";

/** What a reader is told about an error, and with which code the program ends. */
export interface ErrorReport {
  readonly text: string;
  readonly exit: ExitCode;
}

/** Errors of editions that a change of the command line mends. */
const mendedByArguments: ReadonlySet<EditionErrorCode> = new Set([
  "source-unknown",
  "value-unknown",
  "folder-missing",
]);

/** Errors of a report that a change of the command line mends. */
const askedOfReport: ReadonlySet<ReportErrorCode> = new Set([
  "entry-unknown",
  "ledger-missing",
  "file-unreadable",
  "no-numbers",
  "document-unknown",
]);

/**
 * Describes an error in the reader's language.
 *
 * @param interrupted true if the reader pressed Ctrl-C: whatever failed then failed because of it
 */
export function describeError(
  language: Language,
  error: unknown,
  interrupted: boolean,
): ErrorReport {
  if (interrupted || (error instanceof EditionError && error.code === "stopped")) {
    return { text: message(language, "error.interrupted"), exit: exitCode.interrupted };
  }
  if (error instanceof UsageError) {
    return { text: describeUsageError(language, error.code, error.detail), exit: exitCode.usage };
  }
  if (error instanceof UnknownEnd) {
    const { end, period, regions } = error;
    const args = { end, period, regions: regions.join(", ") || "none" };
    return { text: message(language, "error.unknown-end", args), exit: exitCode.usage };
  }
  if (error instanceof SourceError) {
    const text = describeSourceError(language, error.code, error.detail);
    return { text, exit: exitCode.unreadableFile };
  }
  if (error instanceof TableError) {
    const text = describeTableError(language, error.code, error.detail);
    return { text, exit: exitCode.unreadableFile };
  }
  if (error instanceof FlowRefusal) {
    return { text: describeRefusal(language, error), exit: exitCode.unreadableFile };
  }
  if (error instanceof EditionError) {
    const text = describeEditionError(language, error.code, error.detail);
    if (error.code === "no-sources") return { text, exit: exitCode.unreadableFile };
    return { text, exit: mendedByArguments.has(error.code) ? exitCode.usage : exitCode.edition };
  }
  if (error instanceof ReportError) {
    const text = describeReportError(language, error.code, error.detail);
    if (error.code === "vintage-missing") return { text, exit: exitCode.edition };
    if (error.code === "ledger-damaged") return { text, exit: exitCode.unreadableFile };
    return { text, exit: askedOfReport.has(error.code) ? exitCode.usage : exitCode.fault };
  }
  if (error instanceof ClaimError) {
    const text = describeClaimError(error, language);
    return { text, exit: exitCode.unreadableFile };
  }
  if (error instanceof DownloadError) {
    const text = describeDownloadError(language, error.code, error.detail);
    return { text, exit: exitCode.network };
  }
  const text = message(language, "error.fault", {
    message: error instanceof Error ? error.message : String(error),
  });
  return { text, exit: exitCode.fault };
}

/** The stack of an error and of its causes, and the statement of a failed query. */
export function debugText(error: unknown): string {
  const parts: string[] = [];
  for (let at = error, depth = 0; at !== undefined && depth < 10; depth++) {
    if (!(at instanceof Error)) {
      parts.push(String(at));
      break;
    }
    parts.push(at.stack ?? at.message);
    if (at instanceof QueryError) parts.push(at.sql);
    at = at.cause;
  }
  return parts.join("\ncaused by: ");
}
