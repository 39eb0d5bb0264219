/** Solves `A X = B` for `n × n` tables by Gaussian elimination with partial pivoting. */
export function solveLinear(
  a: Float64Array,
  b: Float64Array,
  n: number,
): { readonly solution: Float64Array | undefined; readonly pivot: number } {
  const left = a.slice();
  const right = b.slice();
  const scale = left.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
  for (let pivot = 0; pivot < n; pivot++) {
    let best = pivot;
    for (let row = pivot + 1; row < n; row++) {
      if (Math.abs(left[row * n + pivot]!) > Math.abs(left[best * n + pivot]!)) best = row;
    }
    if (Math.abs(left[best * n + pivot]!) <= 1e-14 * scale) return { solution: undefined, pivot };
    swapRows(left, n, pivot, best);
    swapRows(right, n, pivot, best);
    for (let row = pivot + 1; row < n; row++) subtractRow(left, right, n, row, pivot);
  }
  for (let row = n - 1; row >= 0; row--) {
    for (let column = 0; column < n; column++) {
      let value = right[row * n + column]!;
      for (let at = row + 1; at < n; at++) value -= left[row * n + at]! * right[at * n + column]!;
      right[row * n + column] = value / left[row * n + row]!;
    }
  }
  return { solution: right, pivot: n };
}

function swapRows(table: Float64Array, n: number, one: number, other: number): void {
  if (one === other) return;
  const kept = table.slice(one * n, one * n + n);
  table.copyWithin(one * n, other * n, other * n + n);
  table.set(kept, other * n);
}

function subtractRow(
  left: Float64Array,
  right: Float64Array,
  n: number,
  row: number,
  pivot: number,
): void {
  const factor = left[row * n + pivot]! / left[pivot * n + pivot]!;
  if (factor === 0) return;
  for (let at = pivot; at < n; at++) left[row * n + at]! -= factor * left[pivot * n + at]!;
  for (let at = 0; at < n; at++) right[row * n + at]! -= factor * right[pivot * n + at]!;
}
