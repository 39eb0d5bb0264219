import { requireVector } from "../arguments/require-vector.ts";

/** How much of an estimate's error the reports' own disagreement explains. */
export interface NoiseFloor {
  /** Mean squared error of the estimate, on logs. */
  readonly meanSquaredError: number;
  /** Mean variance of the truth that was reconciled from the reports. */
  readonly truthVariance: number;
  /** The ratio of the two. */
  readonly explained: number;
  /** Correlation of logs that an estimate without any error would reach. */
  readonly attainableCorrelation: number;
}

/**
 * The truth is itself reconciled from reports and known only within `deviation` (standard deviation of its log): an
 * exact estimate would still differ from it.
 */
export function noiseFloor(
  estimate: ArrayLike<number>,
  truth: ArrayLike<number>,
  deviation: ArrayLike<number>,
): NoiseFloor {
  const n = truth.length;
  requireVector(truth, "truth", n, "non-negative");
  requireVector(estimate, "estimate", n, "non-negative");
  requireVector(deviation, "deviation", n, "non-negative");
  let squared = 0;
  let noise = 0;
  let mean = 0;
  for (let r = 0; r < n; r++) mean += Math.log1p(truth[r]!) / n;
  let variance = 0;
  for (let r = 0; r < n; r++) {
    squared += (Math.log1p(estimate[r]!) - Math.log1p(truth[r]!)) ** 2 / n;
    noise += deviation[r]! ** 2 / n;
    variance += (Math.log1p(truth[r]!) - mean) ** 2 / n;
  }
  return {
    meanSquaredError: squared,
    truthVariance: noise,
    explained: noise / squared,
    attainableCorrelation: Math.sqrt(Math.max(0, 1 - noise / variance)),
  };
}
