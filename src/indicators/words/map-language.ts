import { type Language, message } from "../../messages/index.ts";

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
  const say = (key: string) => message(lang, `map.${key}`);
  return {
    disclaimer: disclaimers.map((key) => say(`disclaimer.${key}`)).join(lang === "zh" ? "" : " "),
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
  const say = (key: string, args?: Readonly<Record<string, string>>) =>
    message(lang, `flow-map.${key}`, args);
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
