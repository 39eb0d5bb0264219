import { offDiagonal } from "./off-diagonal.ts";

/** Coefficient of variation of the `n(n−1)` off-diagonal cells: population standard deviation over mean. */
export function flowVariation(flows: ArrayLike<number>, areas: number): number {
  const table = offDiagonal(flows, areas);
  return variation(areas * (areas - 1), table.total, sumOfSquares(table.flows));
}

/**
 * Aggregate coefficient of variation, `Σ_i (O_i/M) CV(row i) + Σ_j (D_j/M) CV(column j)`, each over its `n − 1`
 * off-diagonal cells. Rogers & Sweeney 1998.
 */
export function aggregateFlowVariation(flows: ArrayLike<number>, areas: number): number {
  const table = offDiagonal(flows, areas);
  let sum = 0;
  for (let a = 0; a < areas; a++) {
    const row = table.flows.subarray(a * areas, (a + 1) * areas);
    const column = Float64Array.from({ length: areas }, (_, i) => table.flows[i * areas + a]!);
    const ofRow = variation(areas - 1, table.out[a]!, sumOfSquares(row));
    const ofColumn = variation(areas - 1, table.in[a]!, sumOfSquares(column));
    sum += (table.out[a]! * ofRow + table.in[a]! * ofColumn) / table.total;
  }
  return sum;
}

function sumOfSquares(values: Float64Array): number {
  return values.reduce((sum, v) => sum + v * v, 0);
}

/** 0 where there is no flow: such a row has weight 0. */
function variation(count: number, total: number, squares: number): number {
  if (total === 0) return 0;
  const mean = total / count;
  return Math.sqrt(Math.max(0, squares / count - mean * mean)) / mean;
}
