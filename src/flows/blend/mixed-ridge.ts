import { refusal } from "../arguments/refusal.ts";
import { requireNumber, requireVector } from "../arguments/require-vector.ts";
import { choleskyFactor, choleskySolve } from "../linear-algebra/cholesky.ts";

/** Observed corridors to learn from, one row each. */
export interface LearningRows {
  /** `rows × features`, row-major, standardised. */
  readonly features: Float64Array;
  readonly count: number;
  /** Observed `log(1 + persons in five years)`. */
  readonly target: Float64Array;
  /** Precision weight of each row, above 0. */
  readonly weight: Float64Array;
  /** Positions of origin and destination in one list of areas. */
  readonly origin: Int32Array;
  readonly destination: Int32Array;
}

export interface RidgePenalty {
  /** Penalty on every slope, per row. */
  readonly slope: number;
  /** Penalty on the slope of every hidden unit, per row; the learning rows hold units scaled to that of slopes. */
  readonly unit: number;
  /** Penalty on every effect of an area, in rows of mean weight: noise variance over variance of the effects. */
  readonly area: number;
}

export interface RidgeOptions {
  readonly penalty: RidgePenalty;
  /** Degrees of freedom of Student's errors, for a second fit with the weights that the first one gives; none: normal. */
  readonly tails?: number;
}

export interface MixedRidge {
  readonly intercept: number;
  readonly slope: Float64Array;
  /** Effects by area, 0 for areas without a row. */
  readonly origin: Float64Array;
  readonly destination: Float64Array;
}

/**
 * Ridge regression with crossed random effects of origin and destination, by the normal equations: minimises
 * `Σ w (target − intercept − slope·x − o_i − d_j)² + rows · penalty.slope · |slope|² + penalty.area (|o|² + |d|²)`
 * with weights scaled to mean 1. `chosen` restricts the rows. With `tails` of ν, a second fit multiplies weights by
 * `(ν + 1) / (ν + (residual / s)²)`, `s` 1.4826 times the median size of residuals.
 *
 * Henderson 1975 (mixed model equations); Hoerl & Kennard 1970; Lange, Little & Taylor 1989 (Student's errors).
 */
export function fitMixedRidge(
  rows: LearningRows,
  areas: number,
  { penalty, tails }: RidgeOptions,
  chosen: (row: number) => boolean = () => true,
): MixedRidge {
  const { count, target, weight } = rows;
  requireVector(weight, "rows.weight", count, "positive");
  requireVector(target, "rows.target", count);
  requireNumber(penalty.slope, "penalty.slope", [], "positive");
  requireNumber(penalty.area, "penalty.area", [], "positive");
  const used: number[] = [];
  for (let r = 0; r < count; r++) if (chosen(r)) used.push(r);
  if (used.length <= 2) {
    throw refusal({
      code: "degenerate",
      argument: "rows",
      expected: "more than two rows",
      found: used.length,
    });
  }
  const first = solved(rows, areas, penalty, used);
  if (tails === undefined) return first;
  return solved(
    { ...rows, weight: studentWeights(rows, first, tails, used) },
    areas,
    penalty,
    used,
  );
}

/** The predictor of a row: what the features say and the effects of its two areas. */
export function predictorOf(
  { features, count, origin, destination }: LearningRows,
  model: MixedRidge,
  row: number,
): number {
  const k = features.length / Math.max(1, count);
  let sum = model.intercept;
  sum += model.origin[origin[row]!]! + model.destination[destination[row]!]!;
  for (let f = 0; f < k; f++) sum += model.slope[f]! * features[row * k + f]!;
  return sum;
}

function studentWeights(
  rows: LearningRows,
  model: MixedRidge,
  tails: number,
  used: readonly number[],
): Float64Array {
  const residual = new Map(
    used.map((row) => [row, rows.target[row]! - predictorOf(rows, model, row)]),
  );
  const sizes = Float64Array.from(residual.values(), Math.abs).sort();
  const spread = 1.4826 * sizes[Math.floor(sizes.length / 2)]!;
  if (!(spread > 0)) return rows.weight;
  return rows.weight.map((weight, row) => {
    const off = residual.get(row);
    return off === undefined ? weight : (weight * (tails + 1)) / (tails + (off / spread) ** 2);
  });
}

function solved(
  rows: LearningRows,
  areas: number,
  penalty: RidgePenalty,
  used: readonly number[],
): MixedRidge {
  const { features, count, target, weight, origin, destination } = rows;
  const k = features.length / Math.max(1, count);
  const { originAt, destinationAt, size } = unknowns(rows, areas, used, k + 1);
  const matrix = new Float64Array(size * size);
  const right = new Float64Array(size);
  const meanWeight = used.reduce((sum, r) => sum + weight[r]!, 0) / used.length;
  const block = Array.from({ length: together }, () => new Float64Array(k + 1));
  const weights = new Float64Array(together);
  for (let from = 0; from < used.length; from += together) {
    weights.fill(0);
    for (let b = 0; b < together && from + b < used.length; b++) {
      const r = used[from + b]!;
      const x = block[b]!;
      x[0] = 1;
      x.set(features.subarray(r * k, r * k + k), 1);
      weights[b] = weight[r]! / meanWeight;
      const places = [originAt[origin[r]!]!, destinationAt[destination[r]!]!];
      addEffects(matrix, right, size, x, places, weights[b]!, target[r]!);
    }
    addProducts(matrix, size, block, weights);
  }
  for (let f = 1; f <= k; f++) matrix[f * size + f]! += used.length * penalty.slope;
  for (let a = k + 1; a < size; a++) matrix[a * size + a]! += penalty.area;
  const factor = choleskyFactor(matrix, size);
  if (factor === undefined) throw new RangeError("mixed ridge: not positive definite");
  const solution = choleskySolve(factor, right, size);
  const effect = (at: Int32Array) => Float64Array.from(at, (p) => (p < 0 ? 0 : solution[p]!));
  return {
    intercept: solution[0]!,
    slope: solution.slice(1, k + 1),
    origin: effect(originAt),
    destination: effect(destinationAt),
  };
}

function unknowns(rows: LearningRows, areas: number, used: readonly number[], from: number) {
  const seen = (of: Int32Array) => new Set(used.map((r) => of[r]!));
  const origins = seen(rows.origin);
  const destinations = seen(rows.destination);
  let size = from;
  const place = (set: ReadonlySet<number>) =>
    Int32Array.from({ length: areas }, (_, area) => (set.has(area) ? size++ : -1));
  const originAt = place(origins);
  const destinationAt = place(destinations);
  return { originAt, destinationAt, size };
}

/** Rows whose products are added at a time: the matrix is then read and written a quarter as often. */
const together = 4;

/** Adds the products of the features of some rows to the lower triangle. */
function addProducts(
  matrix: Float64Array,
  size: number,
  [p, q, r, s]: readonly Float64Array[],
  weights: Float64Array,
): void {
  for (let a = 0; a < p!.length; a++) {
    const [pa, qa] = [weights[0]! * p![a]!, weights[1]! * q![a]!];
    const [ra, sa] = [weights[2]! * r![a]!, weights[3]! * s![a]!];
    const row = a * size;
    for (let b = 0; b <= a; b++)
      matrix[row + b]! += pa * p![b]! + qa * q![b]! + ra * r![b]! + sa * s![b]!;
  }
}

/** Adds what the effects of its two areas share with one row, and its right side. */
function addEffects(
  matrix: Float64Array,
  right: Float64Array,
  size: number,
  x: Float64Array,
  places: readonly number[],
  weight: number,
  target: number,
): void {
  for (let a = 0; a < x.length; a++) right[a]! += weight * x[a]! * target;
  places.forEach((place, p) => {
    right[place]! += weight * target;
    for (let b = 0; b < x.length; b++) matrix[place * size + b]! += weight * x[b]!;
    for (let q = 0; q <= p; q++) matrix[place * size + places[q]!]! += weight;
  });
}
