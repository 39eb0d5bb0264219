import { type Language, message } from "../../messages/index.ts";
import type { Figure } from "../figure/figure.ts";
import { hasNoNumber } from "../figure/missing.ts";
import type { FigureUnit } from "../figure/unit.ts";
import { figureText, missingText } from "./figure-text.ts";
import { numberText } from "./number-text.ts";

const scales = [
  { least: 1e12, name: "trillion" },
  { least: 1e9, name: "billion" },
  { least: 1e6, name: "million" },
] as const;

/** Units whose numbers are said in millions; the others are exact or have their own decimals. */
const scaled: ReadonlySet<FigureUnit> = new Set<FigureUnit>([
  "persons",
  "persons-a-year",
  "persons-in-five-years",
  "events",
  "events-a-year",
  "us-dollars",
  "us-dollars-a-year",
]);

/**
 * A number as a sentence says it, without its unit: from a million on with one decimal, `280.6 million`,
 * 2.806亿; below exactly. Both languages round to the same step, so that they say the same number.
 *
 * @throws RangeError for a number that is not finite
 */
export function proseNumber(value: number, lang: Language, digits = 0): string {
  const size = Math.abs(value);
  const scale = scales.find(({ least }) => size >= least);
  if (!scale) return numberText(value, lang, digits);
  if (lang === "zh") return chineseNumber(value, scale.least / 10);
  const number = numberText(value / scale.least, lang, 1);
  return message(lang, `number-scale.${scale.name}`, { number });
}

/** Myriads and hundred millions, rounded to a step of the English scale. */
function chineseNumber(value: number, step: number): string {
  const isYi = Math.abs(value) >= 1e8;
  const unit = isYi ? 1e8 : 1e4;
  const digits = Math.max(0, Math.round(Math.log10(unit / step)));
  const rounded = Math.round(value / step) * step;
  const number = numberText(rounded / unit, "zh", digits);
  return message("zh", isYi ? "number-scale.hundred-million" : "number-scale.myriad", { number });
}

/** A sentence names the year itself, so that the unit does not repeat it. */
const withoutPeriod: Readonly<Partial<Record<FigureUnit, FigureUnit>>> = {
  "persons-a-year": "persons",
  "events-a-year": "events",
  "us-dollars-a-year": "us-dollars",
};

/** How a value stands in a sentence. */
export interface ProseOptions {
  /** False: the number alone, where the sentence itself names what is counted. */
  readonly withUnit?: boolean;
  readonly digits?: number;
}

/**
 * A figure as a sentence says it: `280.6 million persons`, `3.6 per cent`; a reason where it has no number.
 * The period of a flow or amount is left to the sentence.
 */
export function proseText(
  { value, unit }: Pick<Figure, "value" | "unit">,
  lang: Language,
  { withUnit = true, digits }: ProseOptions = {},
): string {
  if (hasNoNumber(value)) return missingText(value, lang);
  if (!scaled.has(unit)) {
    if (withUnit) return figureText({ value, unit }, lang, digits === undefined ? {} : { digits });
    return numberText(value, lang, digits ?? 0);
  }
  const number = proseNumber(value, lang, digits);
  if (!withUnit) return number;
  const form = Math.abs(value) === 1 ? "one" : "other";
  return message(lang, `figure-unit.${withoutPeriod[unit] ?? unit}`, { number, form });
}
