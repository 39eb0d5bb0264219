import { requireVector } from "../arguments/require-vector.ts";

/** Coverage and width of intervals. */
export interface IntervalMeasures {
  /** Share of true values inside. */
  readonly coverage: number;
  /** Median over corridors of `√((upper+1)/(lower+1))`: the factor to either side. */
  readonly medianFactor: number;
}

export function intervalMeasures(
  lower: ArrayLike<number>,
  upper: ArrayLike<number>,
  truth: ArrayLike<number>,
): IntervalMeasures {
  const n = truth.length;
  requireVector(truth, "truth", n, "non-negative");
  requireVector(lower, "lower", n, "non-negative");
  requireVector(upper, "upper", n, "non-negative");
  let inside = 0;
  const factors = new Float64Array(n);
  for (let r = 0; r < n; r++) {
    if (truth[r]! >= lower[r]! && truth[r]! <= upper[r]!) inside += 1;
    factors[r] = Math.sqrt((upper[r]! + 1) / (lower[r]! + 1));
  }
  factors.sort();
  return { coverage: inside / n, medianFactor: factors[Math.ceil(n / 2) - 1]! };
}
