import type { SparseTable } from "../table/sparse-table.ts";
import { sum } from "../table/sums.ts";
import { solveByConjugateGradient } from "./conjugate-gradient.ts";
import { hessian } from "./hessian.ts";
import { type PivotedTable, rowMisses, splitPivots, spreadRounding } from "./pivots.ts";

export interface NewtonFit {
  /** The fitted cells, in the order of the sparse table. */
  readonly cells: Float64Array;
  /** `max_k |row_k − r_k| / max(r_k, 1e-12 Σr)`; columns are exact. */
  readonly largestRelativeError: number;
  readonly newtonSteps: number;
  readonly gradientSteps: number;
}

const largestStep = 2;
const polishSteps = 6;
/** Relative error of totals below which further steps only move rounding about. */
const roundingError = 4e-15;

/**
 * Fits a table to row and column totals by Newton's method on the dual (Knight & Ruiz 2013;
 * methods 7.1–7.2): `M[k,i] = X[k,i] e^{u_k + v_i}` with exact columns at every step. The caller
 * has removed empty rows and columns and made sure that a finite solution exists.
 */
export function fitByNewton(
  table: SparseTable,
  rowTotals: Float64Array,
  columnTotals: Float64Array,
  { tolerance = 1e-9, steps = 300 }: { tolerance?: number; steps?: number } = {},
): NewtonFit {
  const state = newtonState(table, rowTotals, columnTotals);
  let newtonSteps = 0;
  let gradientSteps = 0;
  let rising = 0;
  // Two plain passes bring rows that start many orders of magnitude off within Newton's reach.
  for (let pass = 0; pass < 2; pass++) accept(state, trial(state, plainPass(state), 1));
  while (state.error > tolerance && newtonSteps < steps && rising < 5) {
    const step = newtonDirection(state);
    gradientSteps += step.iterations;
    newtonSteps++;
    const before = state.error;
    if (before > 1e-6) {
      backtrack(state, step.x);
    } else {
      accept(state, trial(state, step.x, 1));
      rising = state.error < before ? 0 : rising + 1;
    }
  }
  // Flows are differences of large cells: 1e-9 of a thousand million natives is one person.
  for (
    let polish = 0;
    polish < polishSteps && state.error <= tolerance && state.error > roundingError;
    polish++
  ) {
    const step = newtonDirection(state);
    const next = trial(state, step.x, 1);
    if (next.error >= state.error) break;
    gradientSteps += step.iterations;
    newtonSteps++;
    accept(state, next);
  }
  return {
    cells: wholeTable(state),
    largestRelativeError: state.error,
    newtonSteps,
    gradientSteps,
  };
}

interface Trial {
  /** Largest cell of each column, and the other cells row by row. */
  pivotCells: Float64Array;
  otherCells: Float64Array;
  misses: Float64Array;
  error: number;
  merit: number;
}

interface State extends Trial {
  readonly table: PivotedTable;
  readonly rowTotals: Float64Array;
  readonly columnTotals: Float64Array;
  readonly floor: number;
  readonly columnFactor: Float64Array;
  spare: { pivotCells: Float64Array; otherCells: Float64Array; misses: Float64Array };
}

function newtonState(
  whole: SparseTable,
  rowTotals: Float64Array,
  columnTotals: Float64Array,
): State {
  const table = splitPivots(whole, rowTotals, columnTotals);
  const buffers = () => ({
    pivotCells: new Float64Array(whole.columns),
    otherCells: new Float64Array(table.otherAt.length),
    misses: new Float64Array(whole.rows),
  });
  const first = buffers();
  first.otherCells.set(table.others.value);
  for (const [c, at] of table.pivotAt.entries())
    if (at >= 0) first.pivotCells[c] = whole.value[at]!;
  const state: State = {
    table,
    rowTotals,
    columnTotals,
    floor: 1e-12 * sum(rowTotals),
    columnFactor: new Float64Array(whole.columns),
    error: Number.POSITIVE_INFINITY,
    merit: Number.POSITIVE_INFINITY,
    ...first,
    spare: buffers(),
  };
  accept(state, trial(state, new Float64Array(whole.rows), 1));
  return state;
}

function wholeTable({ table, pivotCells, otherCells }: State): Float64Array {
  const pivots = table.pivotAt.filter((at) => at >= 0).length;
  const cells = new Float64Array(table.otherAt.length + pivots);
  for (let other = 0; other < otherCells.length; other++) {
    cells[table.otherAt[other]!] = otherCells[other]!;
  }
  for (const [c, at] of table.pivotAt.entries()) if (at >= 0) cells[at] = pivotCells[c]!;
  return cells;
}

/**
 * `H δ = r − row(M)`, only as exact as quadratic convergence needs and as is still to be gained above rounding; no
 * factor above `e²`.
 */
function newtonDirection({ table, pivotCells, otherCells, misses, columnTotals, error }: State) {
  const tolerance = Math.min(Math.max(error / 10, 2e-16 / error, 1e-12), 1e-2);
  const operator = hessian(table, pivotCells, otherCells, columnTotals);
  const step = solveByConjugateGradient(operator, misses, { tolerance });
  centre(step.x, table);
  let largest = 0;
  for (const value of step.x) largest = Math.max(largest, Math.abs(value));
  const limit = largest > largestStep ? largestStep / largest : 1;
  for (let at = 0; at < step.x.length; at++) step.x[at]! *= limit;
  return step;
}

/** A common factor of all rows of a connected part changes nothing; it must not use up the limit. */
function centre(step: Float64Array, { part, parts }: PivotedTable): void {
  const least = new Float64Array(parts).fill(Number.POSITIVE_INFINITY);
  const most = new Float64Array(parts).fill(Number.NEGATIVE_INFINITY);
  for (let r = 0; r < step.length; r++) {
    least[part[r]!] = Math.min(least[part[r]!]!, step[r]!);
    most[part[r]!] = Math.max(most[part[r]!]!, step[r]!);
  }
  for (let r = 0; r < step.length; r++) step[r]! -= (least[part[r]!]! + most[part[r]!]!) / 2;
}

/** The table after a step: rows times `e^{scale · step}`, columns brought back to their totals. */
function trial(state: State, step: Float64Array, scale: number): Trial {
  const { table, columnTotals, columnFactor, spare } = state;
  const { rows, columns, rowStart, column } = table.others;
  const { pivotCells, otherCells, misses } = spare;
  const factors = step.map((value) => Math.exp(scale * value));
  for (let c = 0; c < columns; c++) {
    const row = table.pivotRow[c]!;
    columnFactor[c] = pivotCells[c] = row < 0 ? 0 : state.pivotCells[c]! * factors[row]!;
  }
  for (let r = 0; r < rows; r++) {
    for (let at = rowStart[r]!, end = rowStart[r + 1]!; at < end; at++) {
      const cell = state.otherCells[at]! * factors[r]!;
      otherCells[at] = cell;
      columnFactor[column[at]!]! += cell;
    }
  }
  for (let c = 0; c < columns; c++) {
    columnFactor[c] = columnFactor[c]! > 0 ? columnTotals[c]! / columnFactor[c]! : 0;
    pivotCells[c]! *= columnFactor[c]!;
  }
  for (let at = 0; at < otherCells.length; at++) otherCells[at]! *= columnFactor[column[at]!]!;
  rowMisses(table, otherCells, misses);
  spreadRounding(misses, state.rowTotals, table);
  return { pivotCells, otherCells, misses, ...distance(state, misses) };
}

function distance(
  { rowTotals, floor }: State,
  misses: Float64Array,
): { error: number; merit: number } {
  let error = 0;
  let merit = 0;
  for (let r = 0; r < misses.length; r++) {
    const miss = misses[r]!;
    const scale = Math.max(rowTotals[r]!, floor);
    if (scale === 0) continue;
    error = Math.max(error, Math.abs(miss) / scale);
    merit += miss * (miss / scale);
  }
  return { error, merit };
}

function accept(state: State, next: Trial): void {
  const { pivotCells, otherCells, misses } = state;
  state.pivotCells = next.pivotCells;
  state.otherCells = next.otherCells;
  state.misses = next.misses;
  state.error = next.error;
  state.merit = next.merit;
  state.spare = { pivotCells, otherCells, misses };
}

/** Halves the step until it helps; where it does not, one pass of alternating scaling always does. */
function backtrack(state: State, step: Float64Array): void {
  let scale = 1;
  for (let halving = 0; halving < 6; halving++, scale /= 2) {
    const next = trial(state, step, scale);
    if (next.merit <= state.merit * (1 - 1e-4 * scale) ** 2) {
      accept(state, next);
      return;
    }
  }
  accept(state, trial(state, plainPass(state), 1));
}

/** The logarithms of the factors that bring every row to its total. */
function plainPass({ table, pivotCells, otherCells, rowTotals }: State): Float64Array {
  const { rows, columns, rowStart } = table.others;
  const factors = new Float64Array(rows);
  for (let c = 0; c < columns; c++)
    if (table.pivotRow[c]! >= 0) factors[table.pivotRow[c]!]! += pivotCells[c]!;
  for (let r = 0; r < rows; r++) {
    for (let at = rowStart[r]!; at < rowStart[r + 1]!; at++) factors[r]! += otherCells[at]!;
    factors[r] = factors[r]! > 0 ? Math.log(rowTotals[r]! / factors[r]!) : 0;
  }
  return factors;
}
