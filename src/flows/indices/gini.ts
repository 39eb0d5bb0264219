import { sumOfAbsoluteDifferences } from "./absolute-differences.ts";
import { type OffDiagonal, offDiagonal } from "./off-diagonal.ts";

export interface GiniIndices {
  /** All cells against all cells, `Σ|a − b| / (2 (n(n−1) − 1) M)`: 0 equal flows, 1 a single flow. */
  readonly total: number;
  /** The same over `2 n(n−1) M`, the whole of which the parts below are shares. */
  readonly totalUncorrected: number;
  /** Differences within rows (destinations of each origin), and their share in `totalUncorrected`. */
  readonly rows: number;
  readonly rowsStandardised: number;
  /** Differences within columns (origins of each destination). */
  readonly columns: number;
  readonly columnsStandardised: number;
  /** Differences between flow and counter-flow, `Σ|m_ij − m_ji| / (2 n(n−1) M)`. */
  readonly exchange: number;
  readonly exchangeStandardised: number;
  /** Concentration of the destinations of every origin; `undefined` where nobody leaves. */
  readonly out: readonly (number | undefined)[];
  /** Concentration of the origins of every destination; `undefined` where nobody arrives. */
  readonly in: readonly (number | undefined)[];
  /** `Σ_i G_i^out O_i / M`, `Σ_j G_j^in D_j / M`, and their mean. */
  readonly weightedOut: number;
  readonly weightedIn: number;
  readonly weighted: number;
}

export interface GiniOptions {
  /** Divide the three weighted indices by the number of areas too, as one implementation does. Default false. */
  readonly dividedByAreas?: boolean;
}

/**
 * Gini indices of spatial focusing over the off-diagonal cells of an `areas × areas` table (at least 3 areas).
 * Differences are summed by sorting, `O(K log K)` in the number of cells.
 *
 * Plane & Mulligan 1997; Bell et al. 2002.
 */
export function giniIndices(
  flows: ArrayLike<number>,
  areas: number,
  { dividedByAreas = false }: GiniOptions = {},
): GiniIndices {
  const table = offDiagonal(flows, areas, 3);
  const cells = areas * (areas - 1);
  const all = sumOfAbsoluteDifferences(withoutDiagonal(table));
  const whole = 2 * cells * table.total;
  const rowSums = Float64Array.from({ length: areas }, (_, i) =>
    sumOfAbsoluteDifferences(rowOf(table, i)),
  );
  const columnSums = Float64Array.from({ length: areas }, (_, j) =>
    sumOfAbsoluteDifferences(columnOf(table, j)),
  );
  const sum = (values: Float64Array) => values.reduce((s, v) => s + v, 0);
  const rows = sum(rowSums) / whole;
  const columns = sum(columnSums) / whole;
  const exchange = exchangeDifferences(table) / whole;
  const totalUncorrected = all / whole;
  const share = (part: number) => (totalUncorrected > 0 ? part / totalUncorrected : 0);
  const field = (differences: Float64Array, totals: Float64Array) =>
    Array.from(differences, (d, i) =>
      totals[i]! > 0 ? d / (2 * (areas - 2) * totals[i]!) : undefined,
    );
  const divisor = table.total * (dividedByAreas ? areas : 1) * 2 * (areas - 2);
  const weightedOut = sum(rowSums) / divisor;
  const weightedIn = sum(columnSums) / divisor;
  return {
    total: all / (2 * (cells - 1) * table.total),
    totalUncorrected,
    rows,
    rowsStandardised: share(rows),
    columns,
    columnsStandardised: share(columns),
    exchange,
    exchangeStandardised: share(exchange),
    out: field(rowSums, table.out),
    in: field(columnSums, table.in),
    weightedOut,
    weightedIn,
    weighted: (weightedOut + weightedIn) / 2,
  };
}

/** Gini index of all cells alone, corrected: 0 equal flows, 1 a single flow. */
export function giniTotal(flows: ArrayLike<number>, areas: number): number {
  const table = offDiagonal(flows, areas);
  const cells = areas * (areas - 1);
  return sumOfAbsoluteDifferences(withoutDiagonal(table)) / (2 * (cells - 1) * table.total);
}

function withoutDiagonal({ flows, areas }: OffDiagonal): Float64Array {
  return flows.filter((_, c) => c % (areas + 1) !== 0);
}

function rowOf({ flows, areas }: OffDiagonal, i: number): Float64Array {
  return flows.subarray(i * areas, (i + 1) * areas).filter((_, j) => j !== i);
}

function columnOf({ flows, areas }: OffDiagonal, j: number): Float64Array {
  const column = new Float64Array(areas - 1);
  for (let i = 0, at = 0; i < areas; i++) if (i !== j) column[at++] = flows[i * areas + j]!;
  return column;
}

function exchangeDifferences({ flows, areas }: OffDiagonal): number {
  let sum = 0;
  for (let i = 0; i < areas; i++) {
    for (let j = 0; j < areas; j++) sum += Math.abs(flows[i * areas + j]! - flows[j * areas + i]!);
  }
  return sum;
}
