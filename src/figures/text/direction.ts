const strong = /[\p{L}]/u;
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * The text with an invisible mark in front where its first strong letter would give another base direction
 * than the wanted one. It works alike in browsers, in Word and in converters, which disagree on attributes
 * of direction (sharp#2885).
 */
export function withDirection(text: string, direction: "ltr" | "rtl" | undefined): string {
  const first = [...text].find((letter) => strong.test(letter));
  const is = first !== undefined && rightToLeft.test(first) ? "rtl" : "ltr";
  if (direction === undefined || is === direction) return text;
  return `${direction === "rtl" ? "\u200f" : "\u200e"}${text}`;
}
