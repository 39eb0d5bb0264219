import { requireVector } from "../arguments/require-vector.ts";
import { correlation } from "./measures.ts";

/** Estimates and truth of corridors in several periods, one row per corridor and period. */
export interface PeriodRows {
  /** A number that is the same for all periods of a corridor. */
  readonly corridor: ArrayLike<number>;
  /** Period, counted in whole steps. */
  readonly step: ArrayLike<number>;
  readonly estimate: ArrayLike<number>;
  readonly truth: ArrayLike<number>;
}

export interface ChangeMeasures {
  readonly pairs: number;
  /** Pearson of the change of `log1p` between successive periods. */
  readonly correlation: number;
}

/**
 * Correlation of estimated with true change between successive periods, on corridors whose truth is at least
 * `leastTruth` persons at the earlier date (default 50: below, change is counting noise).
 */
export function changeMeasures(rows: PeriodRows, leastTruth = 50): ChangeMeasures {
  const n = rows.truth.length;
  requireVector(rows.truth, "truth", n, "non-negative");
  requireVector(rows.estimate, "estimate", n, "non-negative");
  requireVector(rows.corridor, "corridor", n, "non-negative");
  requireVector(rows.step, "step", n, "non-negative");
  const place = new Map<string, number>();
  for (let r = 0; r < rows.truth.length; r++) place.set(`${rows.corridor[r]} ${rows.step[r]}`, r);
  const estimated: number[] = [];
  const observed: number[] = [];
  for (let r = 0; r < rows.truth.length; r++) {
    const next = place.get(`${rows.corridor[r]} ${rows.step[r]! + 1}`);
    if (next === undefined || rows.truth[r]! < leastTruth) continue;
    estimated.push(Math.log1p(rows.estimate[next]!) - Math.log1p(rows.estimate[r]!));
    observed.push(Math.log1p(rows.truth[next]!) - Math.log1p(rows.truth[r]!));
  }
  return { pairs: observed.length, correlation: correlation(estimated, observed) };
}
