import { refusal } from "../arguments/refusal.ts";
import { requireCount } from "../arguments/require-count.ts";
import { requireTable } from "../arguments/require-table.ts";
import { requireVector } from "../arguments/require-vector.ts";
import { InfeasibleTotals, rescale } from "../fit/index.ts";
import { marginGroups } from "./margin-groups.ts";
import { type MarginFit, scaleToMargins } from "./scale-to-margins.ts";

/** Known totals of an origin × destination table; at least one of the two. */
export interface TwoMargins {
  /** Row totals: what leaves every origin. */
  readonly rows?: ArrayLike<number>;
  /** Column totals: what reaches every destination. */
  readonly columns?: ArrayLike<number>;
}

/**
 * The table `a_i · b_j · seed_ij` with the given row and column totals (`rowCount × columnCount`, row-major; unit of
 * the totals), to a relative 1e-9 or better. With one margin only that margin is scaled.
 *
 * Totals that no table with the seed's zeros can meet are refused before any iteration (`infeasible`), naming the
 * rows or columns; cells that are 0 in every admissible table are 0 in the result.
 *
 * Deming & Stephan 1940; Willekens 1999, *Modeling approaches to the indirect estimation of migration flows*.
 */
export function fitTwoMargins(
  seed: ArrayLike<number>,
  rowCount: number,
  columnCount: number,
  { rows, columns }: TwoMargins,
): MarginFit {
  requireCount(rowCount, "rowCount");
  requireCount(columnCount, "columnCount");
  requireTable(seed, "seed", rowCount, columnCount);
  if (rows !== undefined) requireVector(rows, "rows", rowCount, "non-negative");
  if (columns !== undefined) requireVector(columns, "columns", columnCount, "non-negative");
  if (rows !== undefined && columns !== undefined) {
    return fitBoth(Float64Array.from(seed), Float64Array.from(rows), Float64Array.from(columns));
  }
  const shape = [rowCount, columnCount];
  const margin =
    rows !== undefined
      ? { name: "rows", group: marginGroups(shape, [0]), totals: rows }
      : { name: "columns", group: marginGroups(shape, [1]), totals: columns ?? [] };
  if (rows === undefined && columns === undefined) {
    throw refusal({
      code: "wrong-length",
      argument: "rows",
      expected: "row totals, column totals or both",
      found: "neither",
    });
  }
  return scaleToMargins(seed, [margin]);
}

function fitBoth(seed: Float64Array, rows: Float64Array, columns: Float64Array): MarginFit {
  const from = rows.reduce((sum, r) => sum + r, 0);
  const to = columns.reduce((sum, c) => sum + c, 0);
  if (Math.abs(from - to) > 1e-9 * Math.max(from, to)) {
    throw refusal({
      code: "inconsistent-totals",
      argument: "columns",
      expected: `the same sum as rows, ${from}`,
      found: to,
    });
  }
  try {
    const { table, largestRelativeError, steps } = rescale(seed, rows, columns);
    return { table, largestRelativeError, iterations: steps };
  } catch (error) {
    if (!(error instanceof InfeasibleTotals)) throw error;
    const { side, named, persons } = error.shortage;
    throw refusal({
      code: "infeasible",
      argument: side,
      index: named,
      expected: "totals that the cells with a positive seed can hold",
      found: `totals that miss by ${persons}`,
      cause: error,
    });
  }
}
