import type { Observation } from "../../src/sources/contract/index.ts";

/** What comparing both reports of the same corridors shows (indicators.md, MIRROR). */
export interface MirrorStatistics {
  /** Corridors with a report of either end. */
  readonly any: number;
  readonly both: number;
  readonly bothPositive: number;
  /** Larger over smaller report, of corridors with both positive, ascending. */
  readonly quotients: readonly number[];
  readonly median: number;
}

/**
 * Compares immigration as the receiver reports it with emigration as the sender reports it.
 * @param observations of one basis and coverage; several periods are compared period by period
 */
export function mirrorStatistics(observations: readonly Observation[]): MirrorStatistics {
  const reports = new Map<string, { immigration?: number; emigration?: number }>();
  for (const o of observations) {
    if (typeof o.value !== "number" || o.refArea === o.counterpartArea) continue;
    const received = o.measure === "IMMIGRATION";
    const [from, to] = received ? [o.counterpartArea, o.refArea] : [o.refArea, o.counterpartArea];
    const key = `${from}>${to} ${o.timePeriod}`;
    reports.set(key, {
      ...reports.get(key),
      [received ? "immigration" : "emigration"]: o.value,
    });
  }
  const both = [...reports.values()].flatMap(({ immigration, emigration }) =>
    immigration === undefined || emigration === undefined ? [] : [[immigration, emigration]],
  ) as [number, number][];
  const quotients = both
    .filter(([i, e]) => i > 0 && e > 0)
    .map(([i, e]) => Math.max(i, e) / Math.min(i, e))
    .sort((a, b) => a - b);
  const middle = quotients.length >> 1;
  return {
    any: reports.size,
    both: both.length,
    bothPositive: quotients.length,
    quotients,
    median:
      quotients.length % 2 === 1
        ? quotients[middle]!
        : (quotients[middle - 1]! + quotients[middle]!) / 2,
  };
}

/** Number of quotients above a bound. */
export function above(statistics: MirrorStatistics, bound: number): number {
  return statistics.quotients.filter((quotient) => quotient > bound).length;
}
