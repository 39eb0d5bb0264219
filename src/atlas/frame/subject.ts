import { isAreaCode } from "../../areas/index.ts";
import { hasAtlasMessage } from "../../messages/atlas/index.ts";
import type { NumberRecord } from "../data/number-record.ts";
import type { PageContext } from "../page-context.ts";
import { isUnsaid, yearsText } from "../words/subject-part.ts";

/** What a number is about, in words: areas, years, release. Codes without words stand as they are. */
export function subjectWords(at: PageContext, { subject }: Pick<NumberRecord, "subject">): string {
  const parts = Object.entries(subject).flatMap(([name, value]) => {
    const text = String(value);
    if (name === "revision") return [at.say("area.revision", { revision: text })];
    if (name === "instrument") {
      const key = `instrument.${text}`;
      return [hasAtlasMessage(key) ? at.say(key) : text];
    }
    if (isAreaCode(text)) return [at.areaName(text)];
    const key = [`source.${text}`, `basis.${text}`].find(hasAtlasMessage);
    if (key !== undefined) return [at.say(key)];
    return isUnsaid(text) ? [] : [yearsText(text)];
  });
  return [...new Set(parts)].join(" · ");
}
