import { offDiagonal } from "./off-diagonal.ts";

/** Coefficient of variation of the `n(n−1)` off-diagonal cells: population standard deviation over mean. */
export function flowVariation(flows: ArrayLike<number>, areas: number): number {
  const table = offDiagonal(flows, areas);
  return variation(table.flows.filter((_, c) => c % (areas + 1) !== 0));
}

/**
 * Aggregate coefficient of variation, `Σ_i (O_i/M) CV(row i) + Σ_j (D_j/M) CV(column j)`, each over its `n − 1`
 * off-diagonal cells. Rogers & Sweeney 1998.
 */
export function aggregateFlowVariation(flows: ArrayLike<number>, areas: number): number {
  const table = offDiagonal(flows, areas);
  const others = Array.from({ length: areas }, (_, i) => i);
  let sum = 0;
  for (let a = 0; a < areas; a++) {
    const apart = others.filter((i) => i !== a);
    const row = Float64Array.from(apart, (j) => table.flows[a * areas + j]!);
    const column = Float64Array.from(apart, (i) => table.flows[i * areas + a]!);
    sum += (table.out[a]! * variation(row) + table.in[a]! * variation(column)) / table.total;
  }
  return sum;
}

/** In two passes, so that nearly equal flows keep their digits. 0 where there is no flow: such a row has weight 0. */
function variation(values: Float64Array): number {
  const mean = values.reduce((sum, v) => sum + v, 0) / values.length;
  if (mean === 0) return 0;
  const squares = values.reduce((sum, v) => sum + (v - mean) ** 2, 0);
  return Math.sqrt(squares / values.length) / mean;
}
