import { type AtlasLanguage, isAtlasLanguage } from "../language.ts";
import { load } from "./load.ts";

/** Words of this page's language with `{name}` filled in; a key without words is printed as it is. */
export type Say = (key: string, args?: Readonly<Record<string, string | number>>) => string;

/** Language of the page. */
export function pageLanguage(): AtlasLanguage {
  const tag = document.documentElement.lang.slice(0, 2);
  return isAtlasLanguage(tag) ? tag : "en";
}

/** Loads the words of the page's language. */
export async function loadWords(): Promise<Say> {
  const words = await load<Readonly<Record<string, string>>>(`words/${pageLanguage()}`);
  return (key, args = {}) =>
    (words[key] ?? key).replace(/\{(\w+)\}/g, (_, name: string) => String(args[name] ?? ""));
}
