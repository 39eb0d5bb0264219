import type { Speak } from "./chart-words.ts";

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

/** The words that maps add to those of their data, in whatever language is spoken. */
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

/** The words of flow maps, in whatever language is spoken. */
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

/** The words of directed chords, in whatever language is spoken. */
export function chordWords(speak: Speak) {
  return {
    link: (origin: string, destination: string) => speak("chord.link", { origin, destination }),
    within: (name: string) => speak("chord.within", { name }),
    direction: speak("chord.direction"),
  };
}
