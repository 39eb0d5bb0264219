import { numberIn } from "../../words/number.ts";
import { load } from "../load.ts";
import { loadWords, pageLanguage, type Say } from "../words.ts";

/** Words, numbers and names of the laboratory in the page's language. */
export interface LabWords {
  readonly say: Say;
  /** Whole persons. */
  readonly persons: (value: number) => string;
  /** With a sign. */
  readonly change: (value: number) => string;
  readonly areaName: (code: string) => string;
}

/** Loads the words of the laboratory. */
export async function loadLabWords(): Promise<LabWords> {
  const language = pageLanguage();
  const [common, own, areas] = await Promise.all([
    loadWords(),
    load<Readonly<Record<string, string>>>(`words/lab-${language}`),
    load<Readonly<Record<string, string>>>(`words/areas-${language}`),
  ]);
  const fill = (template: string, args: Readonly<Record<string, string | number>>) =>
    template.replace(/\{(\w+)\}/g, (_, name: string) => String(args[name] ?? ""));
  const persons = (value: number) => numberIn(language, Math.round(value) + 0, 0);
  return {
    say: (key, args = {}) => (own[key] === undefined ? common(key, args) : fill(own[key], args)),
    persons,
    change: (value) => (Math.round(value) > 0 ? `+${persons(value)}` : persons(value)),
    areaName: (code) => areas[code] ?? code,
  };
}
