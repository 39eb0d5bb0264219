/**
 * `Σ |a − b|` over all ordered pairs of the values, by sorting: `2 Σ_r (2r − K − 1) v_(r)`. `O(K log K)`; the values
 * are left as they are.
 */
export function sumOfAbsoluteDifferences(values: Float64Array): number {
  const sorted = values.slice().sort();
  const count = sorted.length;
  let sum = 0;
  for (let r = 0; r < count; r++) sum += (2 * r - count + 1) * sorted[r]!;
  return 2 * sum;
}
