import type { PivotedTable } from "./pivots.ts";

/**
 * The Hessian of the dual with the columns eliminated, `diag(row(M)) − M diag(1/c) Mᵀ` (methods
 * 7.1), never formed. It is the Laplacian of a graph, and computed as one: differences are taken
 * against the row of each column's pivot, so that a thousand million natives who stay do not drown
 * the few who link two birthplaces.
 */
export interface Hessian {
  /** `out := H · vector`, two passes over the cells. */
  readonly multiply: (vector: Float64Array, out: Float64Array) => void;
  /** Diagonal of `H`, replaced by the row total where it is below 1e-12 of it. */
  readonly diagonal: Float64Array;
}

/** The Hessian at a table with exact column totals: its pivot cells and its other cells. */
export function hessian(
  table: PivotedTable,
  pivotCells: Float64Array,
  otherCells: Float64Array,
  columnTotals: Float64Array,
): Hessian {
  const { others, pivotRow } = table;
  const { rows, columns, rowStart, column } = others;
  const share = new Float64Array(columns);
  const middle = new Float64Array(columns);
  const multiply = (vector: Float64Array, out: Float64Array) => {
    share.fill(0);
    for (let c = 0; c < columns; c++) middle[c] = pivotRow[c]! < 0 ? 0 : vector[pivotRow[c]!]!;
    for (let r = 0; r < rows; r++) {
      const own = vector[r]!;
      for (let at = rowStart[r]!, end = rowStart[r + 1]!; at < end; at++) {
        const c = column[at]!;
        share[c]! += otherCells[at]! * (own - middle[c]!);
      }
    }
    out.fill(0);
    for (let c = 0; c < columns; c++) {
      if (pivotRow[c]! < 0) continue;
      share[c]! /= columnTotals[c]!;
      middle[c]! += share[c]!;
      out[pivotRow[c]!]! -= pivotCells[c]! * share[c]!;
    }
    for (let r = 0; r < rows; r++) {
      const own = vector[r]!;
      let product = 0;
      for (let at = rowStart[r]!, end = rowStart[r + 1]!; at < end; at++) {
        product += otherCells[at]! * (own - middle[column[at]!]!);
      }
      out[r]! += product;
    }
  };
  return { multiply, diagonal: diagonalOf(table, pivotCells, otherCells, columnTotals) };
}

function diagonalOf(
  { others, pivotRow }: PivotedTable,
  pivotCells: Float64Array,
  otherCells: Float64Array,
  columnTotals: Float64Array,
): Float64Array {
  const { rows, columns, rowStart, column } = others;
  const diagonal = new Float64Array(rows);
  const total = new Float64Array(rows);
  const rest = new Float64Array(columns);
  for (let r = 0; r < rows; r++) {
    for (let at = rowStart[r]!; at < rowStart[r + 1]!; at++) {
      const cell = otherCells[at]!;
      rest[column[at]!]! += cell;
      total[r]! += cell;
      diagonal[r]! += cell * (1 - cell / columnTotals[column[at]!]!);
    }
  }
  for (let c = 0; c < columns; c++) {
    if (pivotRow[c]! < 0) continue;
    total[pivotRow[c]!]! += pivotCells[c]!;
    diagonal[pivotRow[c]!]! += pivotCells[c]! * (rest[c]! / columnTotals[c]!);
  }
  for (let r = 0; r < rows; r++) {
    if (!(diagonal[r]! > 1e-12 * total[r]!)) diagonal[r] = total[r]! || 1;
  }
  return diagonal;
}
