import { refusal } from "../arguments/refusal.ts";
import { requireCount } from "../arguments/require-count.ts";
import { requireTable } from "../arguments/require-table.ts";
import { requireVector } from "../arguments/require-vector.ts";
import { FlowError } from "../diagnostics/flow-error.ts";
import { feasibleSupport } from "../network/feasible-support.ts";
import { marginGroups } from "./margin-groups.ts";
import { type MarginFit, type ScalingOptions, scaleToMargins } from "./scale-to-margins.ts";

/** Known totals of an origin × destination table; at least one of the two. */
export interface TwoMargins {
  /** Row totals: what leaves every origin. */
  readonly rows?: ArrayLike<number>;
  /** Column totals: what reaches every destination. */
  readonly columns?: ArrayLike<number>;
}

/**
 * The table `a_i · b_j · seed_ij` with the given row and column totals (`rowCount × columnCount`, row-major; unit of
 * the totals). With one margin only that margin is scaled.
 *
 * Totals that no table with the seed's zeros can meet are refused before any iteration (`infeasible`), naming the
 * rows and columns of the minimum cut; cells that are 0 in every admissible table are 0 in the result.
 *
 * Deming & Stephan 1940; Willekens 1999, *Modeling approaches to the indirect estimation of migration flows*.
 */
export function fitTwoMargins(
  seed: ArrayLike<number>,
  rowCount: number,
  columnCount: number,
  { rows, columns }: TwoMargins,
  options: ScalingOptions = {},
): MarginFit {
  requireCount(rowCount, "rowCount");
  requireCount(columnCount, "columnCount");
  requireTable(seed, "seed", rowCount, columnCount);
  if (rows !== undefined) requireVector(rows, "rows", rowCount, "non-negative");
  if (columns !== undefined) requireVector(columns, "columns", columnCount, "non-negative");
  const shape = [rowCount, columnCount];
  const margins = [
    ...(rows === undefined
      ? []
      : [{ name: "rows", group: marginGroups(shape, [0]), totals: rows }]),
    ...(columns === undefined
      ? []
      : [{ name: "columns", group: marginGroups(shape, [1]), totals: columns }]),
  ];
  const quick = quickFit(seed, margins, options);
  if (quick !== undefined) return quick;
  const support =
    rows === undefined || columns === undefined
      ? seed
      : reachableSupport(seed, rowCount, columnCount, rows, columns);
  return scaleToMargins(support, margins, options);
}

/** Most tables need a few dozen sweeps; the flow test of the support is for those that do not. */
function quickFit(
  seed: ArrayLike<number>,
  margins: Parameters<typeof scaleToMargins>[1],
  options: ScalingOptions,
): MarginFit | undefined {
  try {
    return scaleToMargins(seed, margins, { ...options, maximumSweeps: 200 });
  } catch (error) {
    if (error instanceof FlowError && error.code === "not-converged") return undefined;
    throw error;
  }
}

function reachableSupport(
  seed: ArrayLike<number>,
  rowCount: number,
  columnCount: number,
  rows: ArrayLike<number>,
  columns: ArrayLike<number>,
): Float64Array {
  const cells: number[] = [];
  for (let c = 0; c < seed.length; c++) if ((seed[c] as number) > 0) cells.push(c);
  const from = Int32Array.from(cells, (c) => Math.floor(c / columnCount));
  const to = Int32Array.from(cells, (c) => rowCount + (c % columnCount));
  const supply = new Float64Array(rowCount + columnCount);
  for (let i = 0; i < rowCount; i++) supply[i] = rows[i] as number;
  for (let j = 0; j < columnCount; j++) supply[rowCount + j] = -(columns[j] as number);
  const { cut, forcedZero } = feasibleSupport(from, to, supply);
  if (cut.length > 0) {
    throw refusal({
      code: "infeasible",
      argument: "rows",
      index: cut.filter((node) => node < rowCount),
      expected: "totals that fit into the columns that the seed lets these rows reach",
      found: `columns ${cut.filter((node) => node >= rowCount).map((node) => node - rowCount)}`,
    });
  }
  const support = Float64Array.from(seed);
  cells.forEach((c, a) => {
    if (forcedZero[a]) support[c] = 0;
  });
  return support;
}
