import { type Language, message } from "../../messages/index.ts";
import { numberText } from "./number-text.ts";

/** Words of size: million and billion; 万 and 亿. */
const sizes: Readonly<Record<Language, readonly (readonly [number, "million" | "billion"])[]>> = {
  en: [
    [1e9, "billion"],
    [1e6, "million"],
  ],
  zh: [
    [1e8, "billion"],
    [1e4, "million"],
  ],
};

/**
 * A number with three digits and a word of size, for labels of charts: `12.3 million`, `1 230万`; below the
 * smallest word in full.
 */
export function shortNumber(value: number, lang: Language): string {
  const size = sizeOf(value, lang);
  return message(lang, "chart.short", {
    size: size?.[1] ?? "none",
    number: digitsOf(threeDigits(value) / (size?.[0] ?? 1), lang),
  });
}

/** A number in the size of a larger one and without its word: 50 beside `100 million`. */
export function scaledNumber(value: number, largest: number, lang: Language): string {
  return digitsOf(value / (sizeOf(largest, lang)?.[0] ?? 1), lang);
}

/** A number with as many decimals as its size deserves: none from 100, one from 1, else two. */
export function exactNumber(value: number, lang: Language, digits?: number): string {
  const size = Math.abs(value);
  return numberText(
    value,
    lang,
    digits ?? (Number.isInteger(value) || size >= 100 ? 0 : size >= 1 ? 1 : 2),
  );
}

function sizeOf(
  value: number,
  lang: Language,
): readonly [number, "million" | "billion"] | undefined {
  const rounded = Math.abs(threeDigits(value));
  return sizes[lang].find(([size]) => rounded >= size);
}

function threeDigits(value: number): number {
  return Number(value.toPrecision(3));
}

/** Without zeros at the end; at most three decimals. */
function digitsOf(value: number, lang: Language): string {
  const rounded = Number(value.toFixed(3));
  const decimals = String(rounded).split(".")[1]?.length ?? 0;
  return numberText(rounded, lang, decimals);
}
