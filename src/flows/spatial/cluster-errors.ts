/** Scores and bread of a fit, from which cluster-robust variances are made. */
export interface SandwichParts {
  /** Inverse information, `K × K`. */
  readonly covariance: Float64Array;
  /** Residual covariates times residuals, observation × covariate. */
  readonly scores: Float64Array;
  readonly covariates: number;
}

/** Robust variance with observations of one cluster free to depend on one another; small-sample factor `G/(G − 1)`. */
export function clusteredVariance(
  { covariance, scores, covariates: k }: SandwichParts,
  cluster: ArrayLike<number>,
): Float64Array {
  const sums = new Map<number, Float64Array>();
  for (let r = 0; r < cluster.length; r++) {
    const label = cluster[r]!;
    const sum = sums.get(label) ?? new Float64Array(k);
    for (let c = 0; c < k; c++) sum[c] = sum[c]! + scores[r * k + c]!;
    sums.set(label, sum);
  }
  const meat = new Float64Array(k * k);
  for (const sum of sums.values()) {
    for (let a = 0; a < k; a++) {
      for (let b = 0; b < k; b++) meat[a * k + b] = meat[a * k + b]! + sum[a]! * sum[b]!;
    }
  }
  const factor = sums.size / Math.max(1, sums.size - 1);
  return product(product(covariance, meat, k), covariance, k).map((v) => v * factor);
}

function product(a: Float64Array, b: Float64Array, k: number): Float64Array {
  const result = new Float64Array(k * k);
  for (let i = 0; i < k; i++) {
    for (let j = 0; j < k; j++) {
      let sum = 0;
      for (let l = 0; l < k; l++) sum += a[i * k + l]! * b[l * k + j]!;
      result[i * k + j] = sum;
    }
  }
  return result;
}
