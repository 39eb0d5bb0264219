import { areaName, isAreaCode } from "../../areas/index.ts";
import type { Subject } from "../../indicators/index.ts";
import { hasMessage, type Language, message } from "../../messages/index.ts";

const areaKeys = new Set([
  "area",
  "origin",
  "destination",
  "sender",
  "receiver",
  "asylum",
  "group",
  "region",
]);
/** Values that say nothing: both sexes, nothing set. */
const silent = new Set(["_T", ""]);

/** The dimensions of a figure in words: world, 2020, revision 2020. */
export function subjectText(subject: Subject, language: Language): string {
  return Object.entries(subject)
    .filter(([, value]) => !silent.has(String(value)))
    .map(([key, value]) => {
      const text = String(value);
      const named = areaKeys.has(key) && isAreaCode(text) ? areaName(text, language) : null;
      const words = named ?? codeText(key, text, language);
      const frame = `subject.${key}`;
      return hasMessage(frame) ? message(language, frame, { value: words }) : words;
    })
    .join(message(language, "list.separator"));
}

function codeText(key: string, text: string, language: Language): string {
  for (const start of [`subject-value.${key}.`, `${key}.`]) {
    if (hasMessage(start + text)) return message(language, start + text);
  }
  if (key === "source" && hasMessage(`source.${text}`)) return message(language, `source.${text}`);
  if (key === "regionSet") return message(language, `region-partition.${text}`);
  return text;
}
