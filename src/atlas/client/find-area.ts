import { normaliseName } from "../../areas/normalise-name.ts";
import type { SearchEntry } from "../build/search-index.ts";

/** An area that answers what was typed. */
export interface FoundArea {
  readonly code: string;
  /** Name in the language of the page. */
  readonly name: string;
  /** Name that matched, where it is another one. */
  readonly matched: string | null;
}

/**
 * Areas whose names, in any language, or codes answer a text: equal first, then those that begin with
 * it, then those with a word that begins with it, then those that hold it.
 *
 * @param position of the page's language among the names
 */
export function findAreas(
  entries: readonly SearchEntry[],
  text: string,
  position: number,
  most = 8,
): FoundArea[] {
  const wanted = normaliseName(text);
  if (wanted === "") return [];
  const found = entries.flatMap(([code, keys, names]) => {
    const rank = Math.min(...keys.map((key) => rankOf(key, wanted)));
    if (rank > 3) return [];
    const name = names[position] ?? names[0] ?? code;
    const matched = names.find((each) => rankOf(normaliseName(each), wanted) === rank) ?? null;
    const own = rankOf(normaliseName(name), wanted) <= rank;
    return [{ code, name, matched: own ? null : matched, rank }];
  });
  return found
    .sort((a, b) => a.rank - b.rank || a.name.length - b.name.length || (a.code < b.code ? -1 : 1))
    .slice(0, most)
    .map(({ code, name, matched }) => ({ code, name, matched }));
}

function rankOf(key: string, wanted: string): number {
  if (key === wanted) return 0;
  if (key.startsWith(wanted)) return 1;
  if (key.includes(` ${wanted}`)) return 2;
  return wanted.length > 1 && key.includes(wanted) ? 3 : 4;
}
