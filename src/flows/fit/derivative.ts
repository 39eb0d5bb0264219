import { sparseFromDense } from "../table/sparse-table.ts";
import { columnSums, rowSums } from "../table/sums.ts";
import { solveByConjugateGradient } from "./conjugate-gradient.ts";
import { hessian } from "./hessian.ts";
import { splitPivots } from "./pivots.ts";

/** A small change of what a fit starts from: of the logarithms of its cells, and of its totals. */
export interface FitChange {
  readonly logCells: Float64Array;
  readonly rowTotals: Float64Array;
  readonly columnTotals: Float64Array;
}

/**
 * How a fitted `rows × columns` table answers to a small change (methods 7.4): one solve with the
 * operator of the fit itself. Exact to first order where the support stays as it is.
 *
 * @param fitted the table that {@link rescale} returned
 * @returns `dM`, row-major
 */
export function rescaleDerivative(
  fitted: Float64Array,
  rows: number,
  columns: number,
  change: FitChange,
): Float64Array {
  const columnTotals = columnSums(fitted, rows, columns);
  const rho = new Float64Array(rows);
  const gamma = new Float64Array(columns);
  eachCell(rows, columns, (at, k, i) => {
    rho[k]! += fitted[at]! * change.logCells[at]!;
    gamma[i]! += fitted[at]! * change.logCells[at]!;
  });
  const rest = change.columnTotals.map((value, i) => perTotal(value - gamma[i]!, columnTotals[i]!));
  const right = change.rowTotals.map((value, k) => value - rho[k]!);
  eachCell(rows, columns, (at, k, i) => {
    right[k]! -= fitted[at]! * rest[i]!;
  });
  const du = solve(fitted, rows, columns, right);
  const dv = rest;
  eachCell(rows, columns, (at, k, i) => {
    dv[i]! -= perTotal(fitted[at]! * du[k]!, columnTotals[i]!);
  });
  const out = new Float64Array(rows * columns);
  eachCell(rows, columns, (at, k, i) => {
    out[at] = fitted[at]! * (change.logCells[at]! + du[k]! + dv[i]!);
  });
  return out;
}

/**
 * The same read backwards: given how much a quantity changes with each cell of the fitted table,
 * how much it changes with the cells and totals the fit started from. One solve for the whole
 * gradient, whatever the number of inputs.
 */
export function rescaleGradient(
  fitted: Float64Array,
  rows: number,
  columns: number,
  byCell: Float64Array,
): FitChange {
  const columnTotals = columnSums(fitted, rows, columns);
  const weighted = byCell.map((value, at) => value * fitted[at]!);
  const share = columnSums(weighted, rows, columns).map((value, i) =>
    perTotal(value, columnTotals[i]!),
  );
  const right = rowSums(weighted, rows, columns);
  eachCell(rows, columns, (at, k, i) => {
    right[k]! -= fitted[at]! * share[i]!;
  });
  const byRow = solve(fitted, rows, columns, right);
  const byColumn = share;
  eachCell(rows, columns, (at, k, i) => {
    byColumn[i]! -= perTotal(fitted[at]! * byRow[k]!, columnTotals[i]!);
  });
  const logCells = new Float64Array(rows * columns);
  eachCell(rows, columns, (at, k, i) => {
    logCells[at] = fitted[at]! * (byCell[at]! - byRow[k]! - byColumn[i]!);
  });
  return { logCells, rowTotals: byRow, columnTotals: byColumn };
}

function solve(
  fitted: Float64Array,
  rows: number,
  columns: number,
  right: Float64Array,
): Float64Array {
  const table = sparseFromDense(fitted, rows, columns);
  const columnTotals = columnSums(fitted, rows, columns);
  const pivoted = splitPivots(table, rowSums(fitted, rows, columns), columnTotals);
  const pivotCells = Float64Array.from(pivoted.pivotAt, (at) => (at < 0 ? 0 : table.value[at]!));
  const operator = hessian(pivoted, pivotCells, pivoted.others.value, columnTotals);
  return solveByConjugateGradient(operator, right, { iterations: 500 }).x;
}

function perTotal(value: number, total: number): number {
  return total > 0 ? value / total : 0;
}

function eachCell(
  rows: number,
  columns: number,
  visit: (at: number, k: number, i: number) => void,
): void {
  for (let k = 0, at = 0; k < rows; k++) for (let i = 0; i < columns; i++, at++) visit(at, k, i);
}
