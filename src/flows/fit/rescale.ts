import { FlowError } from "../diagnostics/flow-error.ts";
import {
  denseFromSparse,
  type SparseTable,
  sparseFromDense,
  withoutCells,
} from "../table/sparse-table.ts";
import { sum } from "../table/sums.ts";
import { fitByAlternating } from "./alternating.ts";
import { feasibility, type Shortage } from "./feasibility.ts";
import { everyCellHolds, forcedZeros } from "./forced-zeros.ts";
import { fitByNewton } from "./newton.ts";

/** How the fit is made: exactly, or as the reference package does (absolute 0.001 by default). */
export type FitRule = { readonly exact: true } | { readonly cellMovement: number };

export interface RescaleResult {
  /** The fitted table, row-major. */
  readonly table: Float64Array;
  /** `max_k |row_k − r_k| / max(r_k, 1e-12 Σr)`; for the exact rule ≤ 1e-9. */
  readonly largestRelativeError: number;
  /** Newton steps, or passes of alternating scaling. */
  readonly steps: number;
  /** Positive cells that are zero in every table with these totals. */
  readonly forcedZeros: number;
}

/** No table with the asked totals exists; rows and columns are positions. */
export class InfeasibleTotals extends Error {
  override readonly name = "InfeasibleTotals";
  constructor(readonly shortage: Shortage) {
    super(`no table with these totals: ${shortage.side} ${shortage.named.join(", ")}`);
  }
}

/**
 * Fits `X ≥ 0` to row totals `r` and column totals `c` as `X[k,i] · e^{u_k + v_i}` (methods 7).
 *
 * @param dense the table, row-major, `r.length × c.length`
 * @throws FlowError `inconsistent-totals` if `Σr ≠ Σc` by more than a relative 1e-9 (both are
 *   given); InfeasibleTotals if no such table exists; FlowError `not-converged` if the exact rule
 *   misses 1e-9.
 */
export function rescale(
  dense: Float64Array,
  rowTotals: Float64Array,
  columnTotals: Float64Array,
  rule: FitRule = { exact: true },
): RescaleResult {
  const targets = sameTotal(rowTotals, columnTotals);
  const support = sparseFromDense(
    dense,
    rowTotals.length,
    columnTotals.length,
    (row, column) => targets[row]! > 0 && columnTotals[column]! > 0,
  );
  const witness = "exact" in rule ? witnessedFit(support, targets, columnTotals) : undefined;
  if (witness !== undefined) return witness;
  const verdict = feasibility(support, targets, columnTotals);
  if (!verdict.feasible) throw new InfeasibleTotals(verdict.shortage);
  const fitted = (slack: number) => {
    const { dropped, count } = forcedZeros(support, verdict.filled, targets, columnTotals, slack);
    const table = count > 0 ? withoutCells(support, dropped) : support;
    const fit =
      "exact" in rule
        ? exactFit(table, targets, columnTotals)
        : movingFit(table, targets, columnTotals, rule);
    return { ...fit, table: denseFromSparse({ ...table, value: fit.cells }), forcedZeros: count };
  };
  const result = fitted(emptyShare);
  // Totals within rounding of the edge of what is possible: cells that could hold next to nobody go too.
  const retried = "exact" in rule && !(result.largestRelativeError <= 1e-9) ? fitted(1e-8) : result;
  if ("exact" in rule && !(retried.largestRelativeError <= 1e-9)) throw notConverged(retried);
  return retried;
}

/** Newton steps within which well-behaved tables are fitted, down to rounding; UN tables take 4 to 7. */
const wellBehaved = 8;
const wellFitted = 1e-13;
/** Share of its row or column total below which a cell counts as empty. */
const emptyShare = 1e-12;

/**
 * The fit itself as the proof that it exists: a table with these totals and persons in every cell shows that the
 * totals are feasible and that no cell is forced to be zero. Undefined where it does not come out like that; then
 * feasibility has to be settled first.
 */
function witnessedFit(
  support: SparseTable,
  rowTotals: Float64Array,
  columnTotals: Float64Array,
): RescaleResult | undefined {
  const { cells, largestRelativeError, newtonSteps } = fitByNewton(
    support,
    rowTotals,
    columnTotals,
    { steps: wellBehaved },
  );
  if (!(largestRelativeError <= wellFitted)) return undefined;
  if (!totalsHold(support, cells, rowTotals, columnTotals)) return undefined;
  if (!everyCellHolds(support, cells, rowTotals, columnTotals, emptyShare)) return undefined;
  const table = denseFromSparse({ ...support, value: cells });
  return { table, largestRelativeError, steps: newtonSteps, forcedZeros: 0 };
}

/** Whether sums of rows and columns are the totals; the error of a fit leaves out what no scaling can mend. */
function totalsHold(
  { rows, rowStart, column }: SparseTable,
  cells: Float64Array,
  rowTotals: Float64Array,
  columnTotals: Float64Array,
): boolean {
  const columnSums = new Float64Array(columnTotals.length);
  for (let row = 0; row < rows; row++) {
    let total = 0;
    for (let at = rowStart[row]!, end = rowStart[row + 1]!; at < end; at++) {
      total += cells[at]!;
      columnSums[column[at]!]! += cells[at]!;
    }
    if (!(Math.abs(total - rowTotals[row]!) <= 1e-10 * rowTotals[row]!)) return false;
  }
  return columnSums.every(
    (total, c) => Math.abs(total - columnTotals[c]!) <= 1e-10 * columnTotals[c]!,
  );
}

function exactFit(table: SparseTable, rowTotals: Float64Array, columnTotals: Float64Array) {
  const { cells, largestRelativeError, newtonSteps } = fitByNewton(table, rowTotals, columnTotals);
  return { cells, largestRelativeError, steps: newtonSteps };
}

function notConverged({ largestRelativeError, steps }: RescaleResult): FlowError {
  return new FlowError({
    code: "not-converged",
    argument: "rowTotals",
    expected: "a relative margin error of at most 1e-9",
    found: `${largestRelativeError} after ${steps} steps`,
    mend: "the totals are at the edge of what the table allows: move them inward",
  });
}

function movingFit(
  table: SparseTable,
  rowTotals: Float64Array,
  columnTotals: Float64Array,
  stop: { readonly cellMovement: number },
) {
  const fit = fitByAlternating(table, rowTotals, columnTotals, stop);
  const floor = 1e-12 * sum(rowTotals);
  let largestRelativeError = 0;
  for (let row = 0; row < table.rows; row++) {
    let total = 0;
    for (let at = table.rowStart[row]!; at < table.rowStart[row + 1]!; at++)
      total += fit.cells[at]!;
    const miss = Math.abs(total - rowTotals[row]!) / Math.max(rowTotals[row]!, floor || 1);
    largestRelativeError = Math.max(largestRelativeError, miss);
  }
  return { cells: fit.cells, largestRelativeError, steps: fit.passes };
}

function sameTotal(rowTotals: Float64Array, columnTotals: Float64Array): Float64Array {
  const rows = sum(rowTotals);
  const columns = sum(columnTotals);
  if (Math.abs(rows - columns) > 1e-9 * Math.max(rows, columns)) {
    throw new FlowError({
      code: "inconsistent-totals",
      argument: "rowTotals",
      expected: `the total of the columns, ${columns}`,
      found: `${rows}`,
      mend: "balance the totals first: births and deaths must explain the growth of the world",
    });
  }
  const factor = rows > 0 ? columns / rows : 1;
  return rowTotals.map((total) => total * factor);
}
