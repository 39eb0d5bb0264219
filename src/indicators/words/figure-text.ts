import type { Language } from "../../messages/index.ts";
import { message } from "../../messages/index.ts";
import type { Derived } from "../arithmetic/arithmetic.ts";
import type { Figure } from "../figure/figure.ts";
import { type FigureMissing, hasNoNumber } from "../figure/missing.ts";
import type { FigureUnit } from "../figure/unit.ts";
import { numberText } from "./number-text.ts";
import { usualDigits } from "./usual-digits.ts";

/** How a value is printed. */
export interface FigureTextOptions {
  readonly digits?: number;
}

/**
 * A value with its unit in a language: `3.6 per cent`, `0.8 percentage points`, 0.8个百分点. A
 * missing value gives its reason in words.
 */
export function figureText(
  { value, unit }: Pick<Figure, "value" | "unit"> | Derived<FigureUnit>,
  lang: Language,
  options: FigureTextOptions = {},
): string {
  if (hasNoNumber(value)) return missingText(value, lang);
  const digits = options.digits ?? usualDigits(value, unit);
  const number = numberText(value, lang, digits);
  const isOne = Math.abs(value) === 1 && digits === 0 ? "one" : "other";
  return message(lang, `figure-unit.${unit}`, { number, form: isOne });
}

/** Why a figure has no number, in words. */
export function missingText(value: FigureMissing, lang: Language): string {
  return message(lang, `figure-missing.${value.missing}`);
}

/** A rise or fall of a share: takes points and nothing else (trap T10). */
export function changeOfShareText(change: Derived<"percentage-points">, lang: Language): string {
  return figureText(change, lang);
}

/** A number of people: takes persons and nothing else; detections and crossings are events (T12). */
export function personsText(
  figure: Pick<Figure<Figure["kind"], "persons">, "value" | "unit">,
  lang: Language,
): string {
  return figureText(figure, lang);
}
