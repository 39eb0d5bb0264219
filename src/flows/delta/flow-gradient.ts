import { gainsAndLosses } from "../accounting/gains-and-losses.ts";
import type { PreparedTables } from "../accounting/prepare.ts";

/** How a flow changes with each cell of the two tables it is computed from, `N × N` each. */
export interface TableGradient {
  readonly start: Float64Array;
  readonly end: Float64Array;
}

/** One birthplace's share of a corridor. */
export interface Contribution {
  readonly birthplace: number;
  readonly persons: number;
}

/**
 * Gradient of one corridor in the flow step (methods 17.2), for the mixture
 * `w · minimum + (1 − w) · independence`. The corridor's flow by birthplace comes with it.
 */
export function flowStepGradient(
  { n, start, end }: PreparedTables,
  origin: number,
  destination: number,
  minimumWeight: (birthplace: number) => number,
): { readonly gradient: TableGradient; readonly contributions: readonly Contribution[] } {
  const gradient = { start: new Float64Array(n * n), end: new Float64Array(n * n) };
  const contributions: Contribution[] = [];
  const stayers = new Float64Array(n * n);
  for (let birthplace = 0; birthplace < n; birthplace++) {
    const own = birthplace * n;
    const weight = minimumWeight(birthplace);
    const { losers, losses, gains, movers } = gainsAndLosses(start, end, n, birthplace, stayers);
    let persons = 0;
    const minimum = movers > 0 ? (weight * losses[origin]! * gains[destination]!) / movers : 0;
    if (minimum > 0) {
      persons += minimum;
      addDifference(gradient, own + origin, minimum / losses[origin]!);
      addDifference(gradient, own + destination, -minimum / gains[destination]!);
      for (const loser of losers) addDifference(gradient, own + loser, -minimum / movers);
    }
    let total = 0;
    for (let at = own; at < own + n; at++) total += end[at]!;
    const from = start[own + origin]!;
    const to = end[own + destination]!;
    const independent = total > 0 ? ((1 - weight) * from * to) / total : 0;
    if (independent > 0) {
      persons += independent;
      gradient.start[own + origin]! += independent / from;
      gradient.end[own + destination]! += independent / to;
      for (let at = own; at < own + n; at++) gradient.end[at]! -= independent / total;
    }
    if (persons > 0) contributions.push({ birthplace, persons });
  }
  return { gradient, contributions };
}

/** Adds the gradient of `A − C`. */
function addDifference({ start, end }: TableGradient, at: number, value: number): void {
  start[at]! += value;
  end[at]! -= value;
}
