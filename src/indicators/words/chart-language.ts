import { type Language, message } from "../../messages/index.ts";
import { chartWords } from "./chart-words.ts";
import { exactNumber, scaledNumber, shortNumber } from "./short-number.ts";

/**
 * Everything that a chart needs of a language (`FigureContext` of `waymark/figures` without theme and width):
 * its numbers, and the words that charts add to those of their data.
 *
 * @example lineFigure(data, { ...chartLanguage("zh"), theme: "light", width: 720 })
 */
export function chartLanguage(lang: Language) {
  return {
    language: lang,
    direction: "ltr" as const,
    numbers: {
      exact: (value: number, digits?: number) => exactNumber(value, lang, digits),
      short: (value: number) => shortNumber(value, lang),
      scaled: (value: number, largest: number) => scaledNumber(value, largest, lang),
      percent: (share: number) =>
        message(lang, "chart.percent", {
          number: exactNumber(Number((share * 100).toFixed(1)), lang),
        }),
    },
    words: chartWords((key, args) => message(lang, key, args), {
      sentences: lang === "zh" ? "" : " ",
      list: lang === "zh" ? "；" : "; ",
    }),
  };
}
