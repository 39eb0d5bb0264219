import type { NumberRecord } from "../data/number-record.ts";
import { numberIn } from "../words/number.ts";
import { isUnsaid, yearsText } from "../words/subject-part.ts";
import { areaNames } from "./area-names.ts";
import { pageLanguage, type Say } from "./words.ts";

const decimals: Readonly<Record<string, number>> = {
  "per-cent": 2,
  "percentage-points": 2,
  "per-cent-a-year": 2,
  "per-1000": 2,
  "per-100000": 1,
  ratio: 2,
};

/** A number of a unit in the page's language. */
export function numberText(value: number, unit: string): string {
  if (unit === "code") return String(value);
  const whole = Number.isInteger(value) ? 0 : (decimals[unit] ?? 2);
  return numberIn(pageLanguage(), value, whole);
}

/** The value of a record with its unit, or why there is none. */
export function valueText({ value, unit }: Pick<NumberRecord, "value" | "unit">, say: Say): string {
  if (typeof value !== "number") return say(`figure-missing.${value.missing}`);
  if (unit === "code" || unit === "ratio") return numberText(value, unit);
  return `${numberText(value, unit)} ${say(`unit.${unit}`)}`;
}

/** What a record is about: names of areas, years, revision. */
export function subjectText({ subject }: Pick<NumberRecord, "subject">, say: Say): string {
  const parts = Object.entries(subject).flatMap(([dimension, part]) => {
    const text = String(part);
    if (text === "001") return [];
    if (dimension === "revision") return [say("client.revision", { revision: text })];
    const named = areaNames().get(text) ?? wordsOf(text, say);
    if (named !== undefined) return [named];
    return isUnsaid(text) ? [] : [yearsText(text)];
  });
  return [...new Set(parts)].join(" · ");
}

/** Words of a code that is no area: a key without words is said as it is. */
function wordsOf(text: string, say: Say): string | undefined {
  const keys = ["source", "basis", "instrument"].map((kind) => `${kind}.${text}`);
  const key = keys.find((each) => say(each) !== each);
  return key === undefined ? undefined : say(key);
}
