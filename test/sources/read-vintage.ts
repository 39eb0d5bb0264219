import type { Observation, Source } from "../../src/sources/contract/index.ts";
import { expectTotals } from "./expect-totals.ts";
import { type ReadResult, readSource } from "./read-source.ts";

/** What a source gives, its totals checked, and a finder of single observations. */
export interface Vintage extends ReadResult {
  /** The one observation whose fields equal the given ones; throws for none and for several. */
  one(wanted: Partial<Observation>): Observation;
  /** All observations whose fields equal the given ones. */
  all(wanted: Partial<Observation>): Observation[];
}

/** Reads a source from the official files and checks its published totals. */
export async function readVintage(source: Source): Promise<Vintage> {
  const result = await readSource(source);
  expectTotals(source, result.observations);
  const all = (wanted: Partial<Observation>) => {
    const entries = Object.entries(wanted) as [keyof Observation, unknown][];
    return result.observations.filter((o) => entries.every(([field, value]) => o[field] === value));
  };
  const one = (wanted: Partial<Observation>) => {
    const found = all(wanted);
    if (found.length === 1) return found[0]!;
    throw new RangeError(`${found.length} observations for ${JSON.stringify(wanted)}`);
  };
  return { ...result, one, all };
}
