import type { Scheme } from "../../../src/areas/index.ts";

/** One distinct way in which an official file names an area. */
export interface Sighting {
  readonly file: string;
  /** Column, or sheet and column. */
  readonly place: string;
  readonly scheme: Scheme;
  readonly code?: string;
  readonly name?: string;
}

/** Cells that name no area: blank, or a mark of the file for "not applicable". */
export interface Cells {
  readonly code?: unknown;
  readonly name?: unknown;
}

/** The sighting in a pair of cells, or none when both are blank. */
export function sighting(
  file: string,
  place: string,
  scheme: Scheme,
  { code, name }: Cells,
): Sighting[] {
  const texts = {
    ...(isText(code) ? { code: String(code).trim() } : {}),
    ...(isText(name) ? { name: String(name) } : {}),
  };
  return Object.keys(texts).length === 0 ? [] : [{ file, place, scheme, ...texts }];
}

function isText(cell: unknown): boolean {
  return cell !== null && cell !== undefined && String(cell).trim() !== "";
}

/** Each distinct sighting once, in order of appearance. */
export function distinct(sightings: readonly Sighting[]): Sighting[] {
  return [...new Map(sightings.map((seen) => [JSON.stringify(seen), seen])).values()];
}
