import { hasMessage, type Language, message } from "../../messages/index.ts";
import type { Run } from "../document/document.ts";
import type { GapAnswer } from "./answer.ts";
import { labelledRuns } from "./labelled-runs.ts";

/** A gap in words: its reason in short, why nothing can be measured, and what data would be needed. */
export interface GapWords {
  readonly reason: readonly Run[];
  readonly statement: readonly Run[];
  readonly needs: readonly Run[];
}

/** The words of a gap in a language. */
export function gapWords(gap: GapAnswer, language: Language): GapWords {
  return {
    reason: labelledRuns(message(language, `gap-reason.${gap.reason}`)),
    statement: labelledRuns(message(language, gap.statement)),
    needs: labelledRuns(needsOf(gap, language)),
  };
}

function needsOf({ needs, sources }: GapAnswer, language: Language): string {
  if (needs) return message(language, needs);
  if (sources.length === 0) return "";
  const titles = sources.map((id) => {
    const key = [`source.${id}`, `register.${id}`].find(hasMessage);
    return key ? message(language, key) : id;
  });
  const list = titles.join(message(language, "list.separator"));
  return message(language, "gap.sources-needed", { sources: list });
}
