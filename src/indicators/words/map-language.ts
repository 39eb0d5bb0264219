import { type Language, message } from "../../messages/index.ts";
import { chordWords, flowMapWords, mapWords } from "./map-words.ts";

/**
 * The words that maps of `waymark/figures` add to those of their data, with every disclaimer that a map of
 * the whole world needs (UN practice: the general one, then those of the places that it shows).
 */
export function mapLanguage(lang: Language) {
  return mapWords((key) => message(lang, key), lang === "zh" ? "" : " ");
}

/** The words of flow maps, to be joined with those of {@link mapLanguage}. */
export function flowMapLanguage(lang: Language) {
  return flowMapWords((key, args) => message(lang, key, args));
}

/** The words of split Sankeys. */
export function splitSankeyLanguage(lang: Language) {
  const say = (key: string, args?: Readonly<Record<string, string | number>>) =>
    message(lang, `sankey.${key}`, args);
  return {
    other: (areas: number) => say("other", { areas }),
    otherRow: (into: number, out: number) => say("other-row", { into, out }),
    total: say("total"),
    solid: say("solid"),
    hollow: say("hollow"),
    dashed: say("dashed"),
    classes: ([first = "", second = "", third = ""]: readonly string[]) =>
      say("classes", { first, second, third }),
  };
}

/** The words of directed chords. */
export function chordLanguage(lang: Language) {
  return chordWords((key, args) => message(lang, key, args));
}
