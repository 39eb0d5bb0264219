import { type Language, message } from "../../messages/index.ts";
import type { Speak } from "./chart-language.ts";

const disclaimers = [
  "general",
  "sudan",
  "non-self-governing",
  "line-of-control",
  "falkland",
  "kosovo",
  "own",
] as const;
const neutral = ["XJK", "XAC", "XAP", "XHT", "XBT", "XIT", "AB9"] as const;

/**
 * The words that maps of `waymark/figures` add to those of their data, with every disclaimer that a map of
 * the whole world needs (UN practice: the general one, then those of the places that it shows).
 */
export function mapLanguage(lang: Language) {
  return mapWords((key) => message(lang, key), lang === "zh" ? "" : " ");
}

/** As {@link mapLanguage}, in whatever language is spoken. */
export function mapWords(speak: Speak, betweenSentences: string) {
  const say: Speak = (key) => speak(`map.${key}`);
  return {
    disclaimer: disclaimers.map((key) => say(`disclaimer.${key}`)).join(betweenSentences),
    statusNotDetermined: say("status-not-determined"),
    neutral: Object.fromEntries(neutral.map((code) => [code, say(`neutral.${code}`)])) as Record<
      (typeof neutral)[number],
      string
    >,
    smallArea: say("small-area"),
    noData: say("no-data"),
    notEstimated: say("not-estimated"),
    notApplicable: say("not-applicable"),
    narrowInterval: say("narrow-interval"),
    widerInterval: say("wider-interval"),
    widestInterval: say("widest-interval"),
  };
}

/** The words of flow maps, to be joined with those of {@link mapLanguage}. */
export function flowMapLanguage(lang: Language) {
  return flowMapWords((key, args) => message(lang, key, args));
}

/** As {@link flowMapLanguage}, in whatever language is spoken. */
export function flowMapWords(speak: Speak) {
  const say: Speak = (key, args) => speak(`flow-map.${key}`, args);
  return {
    shownOf: (words: { shown: string; corridors: string; share: string }) => say("shown", words),
    corridor: (origin: string, destination: string) => say("corridor", { origin, destination }),
    allOrigins: (destination: string) => say("all-origins", { destination }),
    allDestinations: (origin: string) => say("all-destinations", { origin }),
    width: say("width"),
    into: say("into"),
    out: say("out"),
    solid: say("solid"),
    hollow: say("hollow"),
    dashed: say("dashed"),
    colourOfOrigin: say("colour-of-origin"),
  };
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
  return {
    link: (origin: string, destination: string) =>
      message(lang, "chord.link", { origin, destination }),
    within: (name: string) => message(lang, "chord.within", { name }),
    direction: message(lang, "chord.direction"),
  };
}
