import { refusal } from "../arguments/refusal.ts";
import { requireVector } from "../arguments/require-vector.ts";
import { requireBounds } from "./age-group-rates.ts";

/** Movers and population at risk by age: at exact ages, or in groups `[boundsYears[g], boundsYears[g + 1])`. */
export type ScheduleData = {
  readonly migrants: ArrayLike<number>;
  readonly population: ArrayLike<number>;
} & ({ readonly agesYears: ArrayLike<number> } | { readonly boundsYears: ArrayLike<number> });

/** Ages at which the schedule is evaluated for every observation, with weights that add up to 1. */
export interface AgeDesign {
  readonly migrants: Float64Array;
  readonly population: Float64Array;
  /** Nodes of observation `r`: positions `start[r] … start[r + 1] − 1`. */
  readonly start: Int32Array;
  readonly age: Float64Array;
  readonly weight: Float64Array;
}

/** Gauss–Legendre nodes and weights on [−1, 1], eight points. */
const NODES = [
  0.1834346424956498, 0.525532409916329, 0.7966664774136267, 0.9602898564975363,
] as const;
const WEIGHTS = [
  0.362683783378362, 0.3137066458778873, 0.2223810344533745, 0.1012285362903763,
] as const;
/** Widest stretch of ages that one set of eight nodes covers. */
const STRETCH_YEARS = 2.5;

/** Checks the data and lays out the nodes: an exact age is one node, a group is integrated by Gauss–Legendre. */
export function ageDesign(data: ScheduleData): AgeDesign {
  const count = data.migrants.length;
  requireVector(data.migrants, "migrants", count, "non-negative");
  requireVector(data.population, "population", count, "positive");
  if (!(Array.from(data.migrants).reduce((sum, m) => sum + m, 0) > 0)) {
    throw refusal({
      code: "degenerate",
      argument: "migrants",
      expected: "at least one mover",
      found: 0,
    });
  }
  const migrants = Float64Array.from(data.migrants);
  const population = Float64Array.from(data.population);
  if ("agesYears" in data) {
    requireVector(data.agesYears, "agesYears", count, "non-negative");
    return {
      migrants,
      population,
      start: Int32Array.from({ length: count + 1 }, (_, r) => r),
      age: Float64Array.from(data.agesYears),
      weight: new Float64Array(count).fill(1),
    };
  }
  requireVector(data.boundsYears, "boundsYears", count + 1, "non-negative");
  requireBounds(data.boundsYears);
  return { migrants, population, ...groupNodes(data.boundsYears) };
}

function groupNodes(bounds: ArrayLike<number>) {
  const age: number[] = [];
  const weight: number[] = [];
  const start = [0];
  for (let g = 0; g + 1 < bounds.length; g++) {
    const width = bounds[g + 1]! - bounds[g]!;
    const stretches = Math.ceil(width / STRETCH_YEARS);
    const half = width / stretches / 2;
    for (let s = 0; s < stretches; s++) {
      const middle = bounds[g]! + (2 * s + 1) * half;
      NODES.forEach((node, n) => {
        age.push(middle - node * half, middle + node * half);
        weight.push(WEIGHTS[n]! / 2 / stretches, WEIGHTS[n]! / 2 / stretches);
      });
    }
    start.push(age.length);
  }
  return {
    start: Int32Array.from(start),
    age: Float64Array.from(age),
    weight: Float64Array.from(weight),
  };
}
