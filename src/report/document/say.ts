import { hasMessage, type Language, messageParts } from "../../messages/index.ts";
import { ReportError } from "../report-error.ts";
import type { Run } from "./document.ts";
import { textRuns } from "./label.ts";

/** What a template takes: runs to print, and words that choose between forms of the sentence. */
export type SayArguments = Readonly<Record<string, Run | readonly Run[] | Choice>>;

/** A word or count that a template's `select` or `plural` asks for; it is never printed. */
export interface Choice {
  readonly choose: string | number;
}

/** Chooses a form of a sentence. */
export function choose(by: string | number): Choice {
  return { choose: by };
}

/**
 * A sentence of the messages as runs. A number can enter only as a run that the ledger made: digits in
 * the template itself are labels or an error.
 *
 * @throws ReportError `translation-missing`, `unbound-number`
 */
export function say(language: Language, key: string, args: SayArguments = {}): readonly Run[] {
  if (!hasMessage(key)) throw new ReportError("translation-missing", { key, language });
  const given = Object.fromEntries(
    Object.entries(args).map(([name, arg]) => [name, isChoice(arg) ? arg.choose : arg]),
  );
  const parts = messageParts<Run | readonly Run[]>(language, key, given);
  return parts.flatMap((part): readonly Run[] => {
    if ("literal" in part) return textRuns(part.literal, `${key} (${language})`);
    return Array.isArray(part.argument) ? part.argument : [part.argument as Run];
  });
}

function isChoice(arg: Run | readonly Run[] | Choice): arg is Choice {
  return !Array.isArray(arg) && "choose" in arg;
}

/** The text of runs as a reader hears it. */
export function plainText(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join("");
}
