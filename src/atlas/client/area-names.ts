import type { SearchEntry } from "../build/search-index.ts";
import { atlasLanguages } from "../language.ts";
import { load } from "./load.ts";
import { pageLanguage } from "./words.ts";

let names: ReadonlyMap<string, string> = new Map();

/** Names of areas in the page's language by code; empty until {@link loadAreaNames} has run. */
export function areaNames(): ReadonlyMap<string, string> {
  return names;
}

/** Loads the names of areas. */
export async function loadAreaNames(): Promise<void> {
  const position = atlasLanguages.indexOf(pageLanguage());
  const entries = await load<readonly SearchEntry[]>("search");
  names = new Map(entries.map(([code, , all]) => [code, all[position] ?? code]));
}
