import { isAreaCode } from "../../areas/index.ts";
import { hasAtlasMessage } from "../../messages/atlas/index.ts";
import type { NumberRecord } from "../data/number-record.ts";
import type { PageContext } from "../page-context.ts";

/** Dimensions that say nothing to a reader: totals, and what stands in the method. */
const unsaid = new Set(["_T", "all", ""]);

/** A word for programs: how a number is computed, which its method says to readers. */
function isCode(text: string): boolean {
  return /^[a-z]+(-[a-z0-9]+)*$/.test(text) || text.includes("/");
}

/** Years in a row as their first and last. */
function yearsText(text: string): string {
  const years = text.split(",").map(Number);
  const inRow = years.every((year, i) => i === 0 || year === years[i - 1]! + 1);
  return years.length > 1 && inRow ? `${years[0]}–${years.at(-1)}` : text;
}

/** What a number is about, in words: areas, years, release. Codes without words stand as they are. */
export function subjectWords(at: PageContext, { subject }: Pick<NumberRecord, "subject">): string {
  const parts = Object.entries(subject).flatMap(([name, value]) => {
    const text = String(value);
    if (unsaid.has(text)) return [];
    if (name === "revision") return [at.say("area.revision", { revision: text })];
    if (name === "instrument") {
      const key = `instrument.${text}`;
      return [hasAtlasMessage(key) ? at.say(key) : text];
    }
    if (hasAtlasMessage(`source.${text}`)) return [at.say(`source.${text}`)];
    if (hasAtlasMessage(`basis.${text}`)) return [at.say(`basis.${text}`)];
    if (isCode(text) && !isAreaCode(text)) return [];
    return [isAreaCode(text) ? at.areaName(text) : yearsText(text)];
  });
  return [...new Set(parts)].join(" · ");
}
