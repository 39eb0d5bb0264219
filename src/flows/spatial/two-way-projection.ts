import { choleskyFactor, choleskySolve } from "../linear-algebra/cholesky.ts";
import type { GroupedObservations } from "./observations.ts";

/**
 * Weighted projection on origin and destination effects: for weights `μ`, the `a_i + b_j` closest to a variable. The
 * destinations are eliminated, which leaves one symmetric system in the origins, factorised once per set of weights.
 */
export class TwoWayProjection {
  readonly data: GroupedObservations;
  private readonly byDestination: readonly Int32Array[];
  private factor: Float64Array = new Float64Array(0);
  private rowWeight = new Float64Array(0);
  private columnWeight = new Float64Array(0);

  constructor(data: GroupedObservations) {
    this.data = data;
    const lists: number[][] = Array.from(data.destinationTotals, () => []);
    data.destination.forEach((j, r) => {
      lists[j]!.push(r);
    });
    this.byDestination = lists.map((list) =>
      Int32Array.from(list).sort((a, b) => data.origin[a]! - data.origin[b]! || a - b),
    );
  }

  /** Means of the model with effects alone, one scaling sweep of the product of totals; 0 in empty groups. */
  start(): { mean: Float64Array } {
    const { flow, origin, destination, originTotals, destinationTotals } = this.data;
    const mean = flow.map((_, r) =>
      originTotals[origin[r]!]! > 0 && destinationTotals[destination[r]!]! > 0 ? 1 : 0,
    );
    for (let sweep = 0; sweep < 3; sweep++) {
      scaleTo(mean, origin, originTotals);
      scaleTo(mean, destination, destinationTotals);
    }
    return { mean };
  }

  factorise(mean: Float64Array): void {
    const { origin, destination, originTotals, destinationTotals } = this.data;
    const size = originTotals.length;
    const rows = new Float64Array(size);
    const columns = new Float64Array(destinationTotals.length);
    mean.forEach((m, r) => {
      rows[origin[r]!] = rows[origin[r]!]! + m;
      columns[destination[r]!] = columns[destination[r]!]! + m;
    });
    const matrix = new Float64Array(size * size);
    this.byDestination.forEach((list, j) => {
      if (columns[j]! > 0) subtractOuterProduct(matrix, size, list, mean, origin, columns[j]!);
    });
    // The effects are fixed up to a constant per connected part; a relative shift picks one of them.
    for (let shift = 1e-13; ; shift *= 10) {
      const definite = matrix.slice();
      for (let i = 0; i < size; i++) {
        const weight = rows[i]!;
        definite[i * size + i] = weight > 0 ? definite[i * size + i]! + weight * (1 + shift) : 1;
      }
      const factor = choleskyFactor(definite, size);
      if (factor === undefined) continue;
      this.factor = factor;
      break;
    }
    this.rowWeight = rows;
    this.columnWeight = columns;
  }

  /** Effects `a_i + b_j` of every observation closest to `variable`. */
  effects(variable: Float64Array, mean: Float64Array): Float64Array {
    const { origin, destination } = this.data;
    const rows = new Float64Array(this.rowWeight.length);
    const columns = new Float64Array(this.columnWeight.length);
    variable.forEach((v, r) => {
      const wv = mean[r]! * v;
      rows[origin[r]!] = rows[origin[r]!]! + wv;
      columns[destination[r]!] = columns[destination[r]!]! + wv;
    });
    const right = rows.slice();
    mean.forEach((m, r) => {
      const weight = this.columnWeight[destination[r]!]!;
      if (weight > 0)
        right[origin[r]!] = right[origin[r]!]! - (m / weight) * columns[destination[r]!]!;
    });
    const a = choleskySolve(this.factor, right, right.length);
    const b = columns.slice();
    mean.forEach((m, r) => {
      b[destination[r]!] = b[destination[r]!]! - m * a[origin[r]!]!;
    });
    return variable.map((_, r) => {
      const weight = this.columnWeight[destination[r]!]!;
      return weight > 0 ? a[origin[r]!]! + b[destination[r]!]! / weight : 0;
    });
  }

  /** `variable` less its effects; projected twice so that rounding of the first does not remain. */
  residual(variable: Float64Array, mean: Float64Array): Float64Array {
    const first = this.effects(variable, mean);
    const once = variable.map((v, r) => (mean[r]! > 0 ? v - first[r]! : 0));
    const second = this.effects(once, mean);
    return once.map((v, r) => (mean[r]! > 0 ? v - second[r]! : 0));
  }

  largestMarginError(mean: Float64Array): number {
    const { origin, destination, originTotals, destinationTotals } = this.data;
    return Math.max(
      marginError(mean, origin, originTotals),
      marginError(mean, destination, destinationTotals),
    );
  }
}

/** Lower triangle of `matrix −= μ μᵀ / weight` for the observations of one destination, sorted by origin. */
function subtractOuterProduct(
  matrix: Float64Array,
  size: number,
  list: Int32Array,
  mean: Float64Array,
  origin: Int32Array,
  weight: number,
): void {
  const length = list.length;
  const origins = new Int32Array(length);
  const means = new Float64Array(length);
  for (let p = 0; p < length; p++) {
    origins[p] = origin[list[p]!]!;
    means[p] = mean[list[p]!]!;
  }
  for (let p = 0; p < length; p++) {
    const share = means[p]! / weight;
    if (share === 0) continue;
    const row = origins[p]! * size;
    for (let q = 0; q < length && origins[q]! <= origins[p]!; q++) {
      const at = row + origins[q]!;
      matrix[at] = matrix[at]! - share * means[q]!;
    }
  }
}

function addUp(mean: Float64Array, group: Int32Array, length: number): Float64Array {
  const sums = new Float64Array(length);
  mean.forEach((m, r) => {
    sums[group[r]!] = sums[group[r]!]! + m;
  });
  return sums;
}

function scaleTo(mean: Float64Array, group: Int32Array, totals: Float64Array): void {
  const sums = addUp(mean, group, totals.length);
  mean.forEach((m, r) => {
    const sum = sums[group[r]!]!;
    if (sum > 0) mean[r] = (m * totals[group[r]!]!) / sum;
  });
}

function marginError(mean: Float64Array, group: Int32Array, totals: Float64Array): number {
  return addUp(mean, group, totals.length).reduce((most, sum, g) => {
    const total = totals[g]!;
    return total > 0 ? Math.max(most, Math.abs(sum - total) / total) : most;
  }, 0);
}
