import type { FigureContext, FlowMapWords, MapWords } from "../../figures/index.ts";
import {
  chartLanguage,
  chartWords,
  flowMapWords,
  mapWords,
  type Speak,
} from "../../indicators/index.ts";
import { atlasMessage } from "../../messages/atlas/index.ts";
import { type AtlasLanguage, directionOf, languageTag } from "../language.ts";
import { numberIn } from "./number.ts";

/** The context of figures in a language of the atlas; the theme is that of the page, by variables. */
export function figureContext(language: AtlasLanguage, width: number): FigureContext {
  const speak = speakerOf(language);
  const page = { theme: "light", width } as const;
  if (language === "en" || language === "zh") return { ...chartLanguage(language), ...page };
  return {
    ...page,
    language: languageTag(language),
    direction: directionOf(language),
    words: chartWords(speak, { sentences: " ", list: language === "ar" ? "؛ " : "; " }),
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

/** The words of maps in a language of the atlas. */
export function mapWordsIn(language: AtlasLanguage): MapWords {
  return mapWords(speakerOf(language), language === "zh" ? "" : " ");
}

/** The words of flow maps in a language of the atlas. */
export function flowMapWordsIn(language: AtlasLanguage): FlowMapWords {
  return flowMapWords(speakerOf(language));
}

function speakerOf(language: AtlasLanguage): Speak {
  return (key, args) => atlasMessage(language, key, args);
}

function usualDigits(value: number): number {
  const size = Math.abs(value);
  return Number.isInteger(value) || size >= 100 ? 0 : size >= 1 ? 1 : 2;
}

function sizeOf(value: number): readonly [size: number, word: "billion" | "million" | "none"] {
  const rounded = Math.abs(Number(value.toPrecision(3)));
  return rounded >= 1e9 ? [1e9, "billion"] : rounded >= 1e6 ? [1e6, "million"] : [1, "none"];
}

/** Three digits, without zeros at the end. */
function trimmed(language: AtlasLanguage, value: number): string {
  const rounded = Number(Number(value.toPrecision(3)).toFixed(3));
  return numberIn(language, rounded, String(rounded).split(".")[1]?.length ?? 0);
}
