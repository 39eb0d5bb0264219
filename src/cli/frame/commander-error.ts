import type { CommanderError } from "commander";
import { UsageError, type UsageErrorCode } from "./usage-error.ts";

const codeOf: Readonly<Record<string, UsageErrorCode>> = {
  "commander.unknownCommand": "unknown-command",
  "commander.unknownOption": "unknown-option",
  "commander.missingArgument": "missing-argument",
  "commander.optionMissingArgument": "missing-value",
  "commander.missingMandatoryOptionValue": "missing-option",
  "commander.excessArguments": "too-many-arguments",
  "commander.conflictingOption": "conflicting-options",
};

/** Our own error for one of commander, whose texts are English only; null for the end of a help text. */
export function usageErrorOf(error: CommanderError): UsageError | null {
  const code = codeOf[error.code];
  if (!code) return error.exitCode === 0 ? null : new UsageError("missing-argument", { found: "" });
  const found = /'([^']*)'/.exec(error.message)?.[1] ?? "";
  const suggestion = /\(Did you mean (?:one of )?(.+?)\?\)/.exec(error.message)?.[1] ?? "";
  return new UsageError(code, { found, suggestion }, error);
}
