import { load } from "./load.ts";
import { pageLanguage } from "./words.ts";

let names: ReadonlyMap<string, string> = new Map();

/** Names of areas in the page's language by code; empty until {@link loadAreaNames} has run. */
export function areaNames(): ReadonlyMap<string, string> {
  return names;
}

/** Loads the names of areas, groups and former territories. */
export async function loadAreaNames(): Promise<void> {
  const found = await load<Readonly<Record<string, string>>>(`words/areas-${pageLanguage()}`);
  names = new Map(Object.entries(found));
}
