import fc from "fast-check";

/** Row sums of a square row-major table. */
export function rowSums(table: ArrayLike<number>, areas: number): number[] {
  return Array.from({ length: areas }, (_, i) =>
    Array.from({ length: areas }, (_, j) => table[i * areas + j] as number).reduce(
      (a, b) => a + b,
      0,
    ),
  );
}

/** Column sums of a square row-major table. */
export function columnSums(table: ArrayLike<number>, areas: number): number[] {
  return Array.from({ length: areas }, (_, j) =>
    Array.from({ length: areas }, (_, i) => table[i * areas + j] as number).reduce(
      (a, b) => a + b,
      0,
    ),
  );
}

/** In-flows minus out-flows of every area. */
export function netTotals(table: ArrayLike<number>, areas: number): number[] {
  const out = rowSums(table, areas);
  return columnSums(table, areas).map((value, i) => value - (out[i] as number));
}

/** The table with its areas in another order: cell `(i, j)` of the result is cell `(order[i], order[j])`. */
export function permuteTable(table: ArrayLike<number>, order: readonly number[]): Float64Array {
  const n = order.length;
  return Float64Array.from({ length: n * n }, (_, c) => {
    const i = order[Math.floor(c / n)] as number;
    return table[i * n + (order[c % n] as number)] as number;
  });
}

/** Square flow tables with a zero diagonal, between `least` and `most` areas; some cells are 0 when `sparse`. */
export function flowTables({ least = 2, most = 7, sparse = false } = {}): fc.Arbitrary<{
  areas: number;
  table: Float64Array;
}> {
  return fc.integer({ min: least, max: most }).chain((areas) =>
    fc
      .array(
        fc.oneof(
          { weight: sparse ? 1 : 0, arbitrary: fc.constant(0) },
          { weight: 2, arbitrary: fc.double({ min: 0.01, max: 1000, noNaN: true }) },
        ),
        { minLength: areas * areas, maxLength: areas * areas },
      )
      .map((cells) => ({
        areas,
        table: Float64Array.from(cells, (v, c) => (c % (areas + 1) === 0 ? 0 : v)),
      })),
  );
}

/** A permutation of `0 … n − 1` drawn from `seed`. */
export function permutationOf(n: number, seed: number): number[] {
  const order = Array.from({ length: n }, (_, i) => i);
  let state = seed >>> 0;
  for (let i = n - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = state % (i + 1);
    const kept = order[i] as number;
    order[i] = order[j] as number;
    order[j] = kept;
  }
  return order;
}
