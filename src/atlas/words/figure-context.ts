import type { FigureContext } from "../../figures/context.ts";
import { chartWords, type Speak } from "../../indicators/words/chart-words.ts";
import { type AtlasLanguage, directionOf, languageTag } from "../language.ts";
import { numberIn } from "./number.ts";

type Size = readonly [size: number, word: "billion" | "million" | "none"];

/** Words of size: million and billion; 万 and 亿 in Chinese. */
const usualSizes: readonly Size[] = [
  [1e9, "billion"],
  [1e6, "million"],
];
const chineseSizes: readonly Size[] = [
  [1e8, "billion"],
  [1e4, "million"],
];

/**
 * The context of figures in a language of the atlas, from whatever speaks it: the catalogues where pages
 * are built, the file of words in the browser. The theme is that of the page, by variables.
 */
export function figureContextOf(
  language: AtlasLanguage,
  width: number,
  speak: Speak,
): FigureContext {
  const sizeOf = (value: number): Size => {
    const rounded = Math.abs(Number(value.toPrecision(3)));
    const sizes = language === "zh" ? chineseSizes : usualSizes;
    return sizes.find(([size]) => rounded >= size) ?? [1, "none"];
  };
  return {
    language: languageTag(language),
    direction: directionOf(language),
    theme: "light",
    width,
    words: chartWords(speak, {
      sentences: language === "zh" ? "" : " ",
      list: { ar: "؛ ", zh: "；" }[language as string] ?? "; ",
    }),
    numbers: {
      exact: (value, digits) => numberIn(language, value, digits ?? usualDigits(value)),
      short: (value) => {
        const [size, word] = sizeOf(value);
        return speak("chart.short", { size: word, number: trimmed(language, value / size) });
      },
      scaled: (value, largest) => trimmed(language, value / sizeOf(largest)[0]),
      percent: (share) =>
        speak("chart.percent", { number: trimmed(language, Number((share * 100).toFixed(1))) }),
    },
  };
}

function usualDigits(value: number): number {
  const size = Math.abs(value);
  return Number.isInteger(value) || size >= 100 ? 0 : size >= 1 ? 1 : 2;
}

/** Three digits, without zeros at the end. */
function trimmed(language: AtlasLanguage, value: number): string {
  const rounded = Number(Number(value.toPrecision(3)).toFixed(3));
  return numberIn(language, rounded, String(rounded).split(".")[1]?.length ?? 0);
}
