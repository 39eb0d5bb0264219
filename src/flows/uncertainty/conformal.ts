import { refusal } from "../arguments/refusal.ts";
import { requireBetween } from "../arguments/require-count.ts";
import { requireVector } from "../arguments/require-vector.ts";

/** Distance of an estimate from what was observed: `|log1p estimate − log1p observed|`. */
export function logScore(estimate: number, observed: number): number {
  return Math.abs(Math.log1p(estimate) - Math.log1p(observed));
}

/**
 * The half width that covers a new corridor with probability `level`: the `⌈(n+1) level⌉`-th smallest of the scores
 * of corridors that the model had not seen (Vovk, Gammerman & Shafer 2005; Lei et al. 2018). Refused where there are
 * too few scores for the level.
 */
export function conformalHalfWidth(scores: ArrayLike<number>, level: number): number {
  requireBetween(level, "level", 0, 1);
  requireVector(scores, "scores", scores.length, "non-negative");
  const rank = Math.ceil((scores.length + 1) * level);
  if (rank > scores.length) {
    throw refusal({
      code: "degenerate",
      argument: "scores",
      expected: `at least ${Math.ceil(level / (1 - level))} scores for a level of ${level}`,
      found: scores.length,
    });
  }
  return Float64Array.from(scores).sort()[rank - 1]!;
}

/** Lower and upper end of an interval, in the unit of the estimate. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** `expm1(log1p estimate ± half width)`, cut at 0. */
export function conformalInterval(estimate: number, halfWidth: number): Interval {
  const centre = Math.log1p(estimate);
  return {
    lower: Math.max(0, Math.expm1(centre - halfWidth)),
    upper: Math.expm1(centre + halfWidth),
  };
}

/** Class of a value among increasing upper bounds; the last class has none. */
export function sizeClass(value: number, bounds: readonly number[]): number {
  const found = bounds.findIndex((bound) => value <= bound);
  return found < 0 ? bounds.length : found;
}

/** Bounds that cut values into `classes` classes of equal count. */
export function quantileBounds(values: ArrayLike<number>, classes: number): number[] {
  const sorted = Float64Array.from(values).sort();
  return Array.from(
    { length: classes - 1 },
    (_, c) => sorted[Math.ceil(((c + 1) * sorted.length) / classes) - 1]!,
  );
}
