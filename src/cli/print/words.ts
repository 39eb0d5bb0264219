import { areaName, isAreaCode } from "../../areas/index.ts";
import type { Value } from "../../edition/index.ts";
import { hasMessage, type Language, message } from "../../messages/index.ts";
import { isMissing, measure, type ObservedValue } from "../../vocabulary/index.ts";
import { formatNumber } from "./number.ts";

/** Name of an area in the language, or the code itself. */
export function areaWord(language: Language, code: string): string {
  return isAreaCode(code) ? areaName(code, language) : code;
}

/** Words of a code list: `kind`, `unit`, `basis`, `sex`, `status` …; the code itself if it has none. */
export function codeWord(language: Language, list: string, code: string): string {
  const key = `${list}.${code}`;
  return hasMessage(key) ? message(language, key) : code;
}

/** Words of an age: `Y0T4` → aged 0–4. */
export function ageWord(language: Language, age: string): string {
  const open = /^Y_GE(\d+)$/.exec(age);
  if (open) return message(language, "age.open", { from: open[1]! });
  const group = /^Y(\d+)T(\d+)$/.exec(age);
  if (group) return message(language, "age.group", { from: group[1]!, to: group[2]! });
  const one = /^Y(\d+)$/.exec(age);
  if (one) return message(language, "age.one", { years: one[1]! });
  return codeWord(language, "age", age);
}

/** Title of a source in the language. */
export function sourceWord(language: Language, id: string, title: string): string {
  const key = `source.${id}`;
  return hasMessage(key) ? message(language, key) : title;
}

/** Name of a concept: of several measures that state one fact, or of its only measure. */
export function conceptWord(language: Language, concept: string): string {
  const key = `concept.${concept}`;
  return hasMessage(key) ? message(language, key) : codeWord(language, "measure", concept);
}

/** The number, or the reason why there is none. */
export function valueWord(language: Language, value: ObservedValue, digits?: number): string {
  if (isMissing(value)) return codeWord(language, "missing", value.missing);
  return formatNumber(language, value, digits);
}

/** A period: an interval of years is written from its beginning to its end. */
export function periodWord(period: string): string {
  const interval = /^(\d{4})\/P(\d+)Y$/.exec(period);
  if (!interval) return period;
  return `${interval[1]}–${Number(interval[1]) + Number(interval[2])}`;
}

/** The two ends of a value as its measure means them: `Mexico → United States of America`, or one area. */
export function subjectWord(
  language: Language,
  { measure: id, refArea, counterpartArea }: Value,
): string {
  const here = areaWord(language, refArea);
  if (counterpartArea === null) return here;
  const arrow = measure(id).refArea === "origin" ? "→" : "←";
  return `${here} ${arrow} ${areaWord(language, counterpartArea)}`;
}
