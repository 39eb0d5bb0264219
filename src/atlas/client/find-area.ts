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

/** Two areas that answer a text with a name at its beginning and another at its end. */
export interface FoundCorridor {
  readonly origin: FoundArea;
  readonly destination: FoundArea;
}

/**
 * The corridor that a text names: two names with a blank, an arrow or a dash between them, such as
 * `墨西哥 美国` or `Mexico → United States`. Null where no division leaves a name on both sides.
 */
export function findCorridor(
  entries: readonly SearchEntry[],
  text: string,
  position: number,
): FoundCorridor | null {
  const words = text.split(/\s*(?:→|->|—|–|＞|>)\s*|\s+/).filter((word) => word !== "");
  let best: { readonly rank: number; readonly corridor: FoundCorridor } | null = null;
  for (let cut = 1; cut < words.length; cut++) {
    const ends = [words.slice(0, cut), words.slice(cut)].map((part) =>
      nearest(entries, part.join(" "), position),
    );
    const [origin, destination] = ends;
    if (!origin || !destination || origin.area.code === destination.area.code) continue;
    const rank = origin.rank + destination.rank;
    if (!best || rank < best.rank)
      best = { rank, corridor: { origin: origin.area, destination: destination.area } };
  }
  return best?.corridor ?? null;
}

/** The area whose name is the text or begins with it. */
function nearest(entries: readonly SearchEntry[], text: string, position: number) {
  const [area] = findAreas(entries, text, position, 1);
  const keys = entries.find(([code]) => code === area?.code)?.[1] ?? [];
  const rank = Math.min(...keys.map((key) => rankOf(key, normaliseName(text))));
  return area && rank <= 1 ? { area, rank } : null;
}

function rankOf(key: string, wanted: string): number {
  if (key === wanted) return 0;
  if (key.startsWith(wanted)) return 1;
  if (key.includes(` ${wanted}`)) return 2;
  return wanted.length > 1 && key.includes(wanted) ? 3 : 4;
}
