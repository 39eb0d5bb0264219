import { areaName, isAreaCode } from "../../areas/index.ts";
import type { Subject } from "../../indicators/index.ts";
import { hasMessage, type Language, message } from "../../messages/index.ts";
import { placeText } from "./place-text.ts";

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
/** Dimensions that name a record for programs and say nothing to a reader. */
const unsaid = new Set(["claim"]);

/** The dimensions of a figure in words: world, 2020, revision 2020. */
export function subjectText(subject: Subject, language: Language): string {
  return Object.entries(oneYear(subject))
    .filter(([key, value]) => !silent.has(String(value)) && !unsaid.has(key))
    .map(([key, value]) => {
      const text = String(value);
      const named = areaKeys.has(key) && isAreaCode(text) ? areaName(text, language) : null;
      const words = named ?? codeText(key, text, language);
      const frame = `subject.${key}`;
      return hasMessage(frame) ? message(language, frame, { value: words }) : words;
    })
    .join(message(language, "list.separator"));
}

/** A period of one calendar year is that year. */
function oneYear(subject: Subject): Subject {
  const { fromYear, toYear, ...others } = subject;
  return fromYear === undefined || fromYear !== toYear ? subject : { ...others, year: fromYear };
}

function codeText(key: string, text: string, language: Language): string {
  for (const start of [`subject-value.${key}.`, `claim-${key}.`, `${key}.`]) {
    if (hasMessage(start + text)) return message(language, start + text);
  }
  if (key === "place") return placeText(text, language);
  if (key === "source" && hasMessage(`source.${text}`)) return message(language, `source.${text}`);
  if (key === "regionSet") return message(language, `region-partition.${text}`);
  return text;
}
