import type { AtlasLanguage } from "../language.ts";

const thin = "\u202f";
const hard = "\u00a0";
const minus = "−";

/**
 * Group and decimal marks by language, digits always Latin: stated here and not left to a platform,
 * whose defaults differ between versions. A narrow no-break space parts groups but in English (comma)
 * and Russian (no-break space).
 */
const marks: Readonly<Record<AtlasLanguage, readonly [group: string, decimal: string]>> = {
  en: [",", "."],
  zh: [thin, "."],
  ar: [thin, ","],
  fr: [thin, ","],
  es: [thin, ","],
  ru: [hard, ","],
};

/**
 * A number as the language prints it, with `digits` decimals and a true minus sign.
 *
 * @throws RangeError for a number that is not finite
 * @example numberIn("fr", 1234567.8, 1) // "1 234 567,8" with narrow no-break spaces
 */
export function numberIn(language: AtlasLanguage, value: number, digits = 0): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a number to print: ${value}`);
  const rounded = roundHalfAway(Math.abs(value), digits);
  const [whole, fraction] = rounded.split(".");
  const [group, decimal] = marks[language];
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, group);
  const isZero = /^[0.]*$/.test(rounded);
  return `${value < 0 && !isZero ? minus : ""}${grouped}${fraction ? decimal + fraction : ""}`;
}

/** Rounds the decimal number that is printed, so that 2.675 becomes 2.68 and not 2.67. */
function roundHalfAway(value: number, digits: number): string {
  const text = String(value);
  if (text.includes("e")) return value.toFixed(digits);
  return Number(`${Math.round(Number(`${text}e${digits}`))}e${-digits}`).toFixed(digits);
}
