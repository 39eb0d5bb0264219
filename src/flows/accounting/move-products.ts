import type { MoveTables } from "./move-tables.ts";

/**
 * Adds `x_k(i) · y_k(j)` of every birthplace `k`, for every origin and destination that differ.
 *
 * Origins are the outer loop: a row of moves stays at hand while all birthplaces add to it, four at a time and in their
 * order. Who moved from and to an area is the sum over its row and column in closed form.
 *
 * @param x by birthplace and origin, `N × N` row-major
 * @param y by birthplace and destination
 */
export function addProducts(moves: MoveTables, x: Float64Array, y: Float64Array): void {
  const { n, transit } = moves;
  for (let birthplace = 0; birthplace < n; birthplace++) {
    const own = birthplace * n;
    addOwnMoves(moves, birthplace, x, y);
    addRestSums(moves.movedFrom, x, y, own, n);
    addRestSums(moves.movedTo, y, x, own, n);
  }
  const abroad = y.slice();
  for (let at = 0; at < abroad.length; at += n + 1) abroad[at] = 0;
  const through = new Int32Array(n + 3);
  const factors = new Float64Array(n + 3);
  for (let origin = 0; origin < n; origin++) {
    let count = 0;
    for (let k = 0, at = origin; k < n; k++, at += n) {
      if (x[at] === 0 || k === origin) continue;
      through[count] = k * n;
      factors[count++] = x[at]!;
    }
    factors.fill(0, count);
    through.fill(0, count);
    const row = transit.subarray(origin * n, origin * n + n);
    for (let at = 0; at < count; at += 4) addFour(row, abroad, through, factors, at);
    row[origin] = 0;
  }
  if (moves.byBirthplace !== undefined) addToCube(moves.byBirthplace, n, x, y);
}

/** Moves out of, and back to, the birthplace itself. */
function addOwnMoves(
  { n, outward, returning }: MoveTables,
  birthplace: number,
  x: Float64Array,
  y: Float64Array,
): void {
  const own = birthplace * n;
  const leaving = x[own + birthplace]!;
  const arriving = y[own + birthplace]!;
  for (let area = 0; area < n; area++) {
    if (area === birthplace) continue;
    outward[own + area]! += leaving * y[own + area]!;
    returning[area * n + birthplace]! += x[own + area]! * arriving;
  }
}

/** Adds four birthplaces' rows to a row, one after the other: the sum does not depend on the grouping. */
function addFour(
  row: Float64Array,
  table: Float64Array,
  starts: Int32Array,
  factors: Float64Array,
  at: number,
): void {
  const [a, b, c, d] = [factors[at]!, factors[at + 1]!, factors[at + 2]!, factors[at + 3]!];
  const [p, q, r, s] = [starts[at]!, starts[at + 1]!, starts[at + 2]!, starts[at + 3]!];
  for (let j = 0; j < row.length; j++) {
    row[j] =
      row[j]! + a * table[p + j]! + b * table[q + j]! + c * table[r + j]! + d * table[s + j]!;
  }
}

/** Adds `own_i · Σ_{j ≠ i} other_j`, the sum taken from both ends so that nothing is ever subtracted. */
function addRestSums(
  sums: Float64Array,
  own: Float64Array,
  other: Float64Array,
  from: number,
  n: number,
): void {
  const before = new Float64Array(n);
  let sum = 0;
  for (let area = 0; area < n; area++) {
    before[area] = sum;
    sum += other[from + area]!;
  }
  sum = 0;
  for (let area = n - 1; area >= 0; area--) {
    sums[from + area]! += own[from + area]! * (before[area]! + sum);
    sum += other[from + area]!;
  }
}

function addToCube(cube: Float64Array, n: number, x: Float64Array, y: Float64Array): void {
  for (let k = 0; k < n; k++) {
    for (let i = 0; i < n; i++) {
      const factor = x[k * n + i]!;
      if (factor === 0) continue;
      for (let j = 0; j < n; j++) if (i !== j) cube[(k * n + i) * n + j]! += factor * y[k * n + j]!;
    }
  }
}
