import { type SparseTable, sparseRowSums } from "../table/sparse-table.ts";

/** When alternating scaling stops: no cell moves, or no row misses, by more than this. */
export type AlternatingStop =
  | { readonly cellMovement: number }
  | { readonly relativeRowError: number };

export interface AlternatingFit {
  readonly cells: Float64Array;
  readonly passes: number;
  readonly converged: boolean;
}

/**
 * Alternating scaling, rows then columns in each pass (Deming & Stephan 1940). With
 * `cellMovement` it stops as the reference package does, when in a whole pass no cell moves by
 * that many persons; with `relativeRowError` when no row total misses by that share.
 */
export function fitByAlternating(
  table: SparseTable,
  rowTotals: Float64Array,
  columnTotals: Float64Array,
  stop: AlternatingStop,
  { passes = 100_000 }: { passes?: number } = {},
): AlternatingFit {
  const { rows, rowStart, column } = table;
  const cells = table.value.slice();
  const before = new Float64Array(cells.length);
  const row = new Float64Array(rows);
  const factor = new Float64Array(table.columns);
  sparseRowSums(table, cells, row);
  for (let pass = 1; pass <= passes; pass++) {
    before.set(cells);
    factor.fill(0);
    for (let r = 0; r < rows; r++) {
      const scale = row[r]! > 0 ? rowTotals[r]! / row[r]! : 0;
      for (let at = rowStart[r]!, end = rowStart[r + 1]!; at < end; at++) {
        cells[at]! *= scale;
        factor[column[at]!]! += cells[at]!;
      }
    }
    for (let c = 0; c < factor.length; c++)
      factor[c] = factor[c]! > 0 ? columnTotals[c]! / factor[c]! : 0;
    for (let at = 0; at < cells.length; at++) cells[at]! *= factor[column[at]!]!;
    sparseRowSums(table, cells, row);
    const done =
      "cellMovement" in stop
        ? largestMove(cells, before) < stop.cellMovement
        : largestMiss(row, rowTotals) <= stop.relativeRowError;
    if (done) return { cells, passes: pass, converged: true };
  }
  return { cells, passes, converged: false };
}

function largestMove(cells: Float64Array, before: Float64Array): number {
  let largest = 0;
  for (let at = 0; at < cells.length; at++) {
    const move = Math.abs(cells[at]! - before[at]!);
    if (move > largest) largest = move;
  }
  return largest;
}

function largestMiss(row: Float64Array, rowTotals: Float64Array): number {
  let largest = 0;
  for (let r = 0; r < row.length; r++) {
    const miss = Math.abs(row[r]! - rowTotals[r]!);
    if (miss > 0) largest = Math.max(largest, miss / rowTotals[r]!);
  }
  return largest;
}
