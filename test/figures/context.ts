import type { FigureContext } from "../../src/figures/index.ts";
import { chartLanguage } from "../../src/indicators/index.ts";
import { arabicWords } from "./words-ar.ts";

export type TestLanguage = "en" | "zh" | "ar";

/** A context as report and atlas make it; Arabic with words of the tests. */
export function contextIn(
  language: TestLanguage,
  options: Partial<Pick<FigureContext, "theme" | "width">> = {},
): FigureContext {
  const base = { theme: "light" as const, width: 720, ...options };
  if (language !== "ar") return { ...chartLanguage(language), ...base };
  const { numbers } = chartLanguage("en");
  return {
    language,
    direction: "rtl",
    words: arabicWords,
    numbers: {
      ...numbers,
      short: (value) =>
        numbers.short(value).replace("million", "مليون").replace("billion", "مليار"),
      percent: (share) => `${Number((share * 100).toFixed(1))}%`,
    },
    ...base,
  };
}
