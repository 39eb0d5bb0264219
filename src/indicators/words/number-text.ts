import type { Language } from "../../messages/index.ts";

const minus = "−";

/**
 * A number as the United Nations prints it: groups of three parted by a comma in English and by a
 * narrow no-break space in Chinese, a true minus sign, `digits` decimals.
 *
 * @throws RangeError for a number that is not finite
 * @example numberText(281868512, "en") // "281,868,512"
 */
export function numberText(value: number, lang: Language, digits = 0): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a number to print: ${value}`);
  const rounded = roundHalfAway(Math.abs(value), digits);
  const [whole, fraction] = rounded.split(".");
  const separator = lang === "zh" ? "\u202f" : ",";
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, separator);
  const isZero = /^[0.]*$/.test(rounded);
  return `${value < 0 && !isZero ? minus : ""}${grouped}${fraction ? `.${fraction}` : ""}`;
}

/** Rounds the decimal number that is printed, so that 2.675 becomes 2.68 and not 2.67. */
function roundHalfAway(value: number, digits: number): string {
  const text = String(value);
  if (text.includes("e")) return value.toFixed(digits);
  const shifted = Number(`${text}e${digits}`);
  return Number(`${Math.round(shifted)}e${-digits}`).toFixed(digits);
}
