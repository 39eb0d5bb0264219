import type { Observation } from "../../src/sources/contract/index.ts";

/** Dimensions by which a test looks for one observation; sex and age are totals unless given. */
export interface Wanted {
  readonly measure: string;
  readonly refArea: string;
  readonly timePeriod: string;
  readonly counterpartArea?: string;
  readonly sex?: string;
  readonly age?: string;
}

const key = (o: Wanted | Observation) =>
  [o.measure, o.refArea, o.timePeriod, o.counterpartArea ?? "", o.sex ?? "_T", o.age ?? "_T"].join(
    " ",
  );

/** A finder over what a source read, which fails if two observations answer to the same dimensions. */
export function finder(
  observations: readonly Observation[],
): (wanted: Wanted) => Observation | undefined {
  const byKey = new Map<string, Observation>();
  for (const observation of observations) {
    const found = key(observation);
    if (byKey.has(found)) throw new Error(`two observations of ${found}`);
    byKey.set(found, observation);
  }
  return (wanted) => byKey.get(key(wanted));
}
