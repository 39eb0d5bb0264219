import { requireDistances } from "../spatial/distances.ts";
import { fitTwoWayPoisson } from "../spatial/two-way-poisson.ts";
import { type OffDiagonal, offDiagonal } from "./off-diagonal.ts";

export interface DistanceMoved {
  /** Flow-weighted mean distance, in the unit of the distances. */
  readonly mean: number;
  /** Least distance at which the cumulated flow reaches half of the total. */
  readonly median: number;
}

/**
 * Mean and median distance of a move. `distances` is `areas × areas`, row-major; its diagonal is not read. The median
 * does not depend on the order of corridors of equal distance.
 */
export function distanceMoved(
  flows: ArrayLike<number>,
  distances: ArrayLike<number>,
  areas: number,
): DistanceMoved {
  const table = offDiagonal(flows, areas);
  requireDistances(distances, areas, "non-negative");
  const moved = Array.from(table.flows.keys()).filter((c) => table.flows[c]! > 0);
  moved.sort((a, b) => distances[a]! - distances[b]! || a - b);
  let mean = 0;
  for (const c of moved) mean += (table.flows[c]! / table.total) * distances[c]!;
  return { mean, median: weightedMedian(moved, table, distances) };
}

/** Ties are added together before the half is looked for, so that rounding does not depend on their order. */
function weightedMedian(
  sorted: readonly number[],
  { flows, total }: OffDiagonal,
  distances: ArrayLike<number>,
): number {
  let reached = 0;
  for (let from = 0; from < sorted.length; ) {
    const distance = distances[sorted[from]!]!;
    const tie: number[] = [];
    while (from < sorted.length && distances[sorted[from]!] === distance) {
      tie.push(flows[sorted[from]!]!);
      from++;
    }
    tie.sort((a, b) => a - b);
    reached += tie.reduce((sum, m) => sum + m, 0);
    if (reached >= (total / 2) * (1 - 1e-14)) return distance;
  }
  return distances[sorted[sorted.length - 1]!]!;
}

export interface DistanceDecay {
  /** Exponent `β` of `log E m_ij = o_i + d_j + β log distance`; negative where flows fall with distance. */
  readonly exponent: number;
  /** Standard error if the flows are Poisson counts of persons. */
  readonly standardError: number;
  readonly deviance: number;
}

/**
 * Distance decay with effects of every origin and destination, by Poisson maximum likelihood. Corridors without flow
 * are data. Off-diagonal distances must be positive. At least 4 areas
 * where distances are symmetric (with 3 the effects explain them), else 3.
 */
export function distanceDecay(
  flows: ArrayLike<number>,
  distances: ArrayLike<number>,
  areas: number,
): DistanceDecay {
  const table = offDiagonal(flows, areas, 3);
  requireDistances(distances, areas, "positive");
  const cells = Array.from(table.flows.keys()).filter((c) => c % (areas + 1) !== 0);
  const fit = fitTwoWayPoisson({
    flow: cells.map((c) => table.flows[c]!),
    origin: cells.map((c) => Math.floor(c / areas)),
    destination: cells.map((c) => c % areas),
    covariates: cells.map((c) => Math.log(distances[c]!)),
    covariateCount: 1,
  });
  return {
    exponent: fit.coefficients[0]!,
    standardError: Math.sqrt(fit.covariance[0]!),
    deviance: fit.deviance,
  };
}
