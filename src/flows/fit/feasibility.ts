import type { SparseTable } from "../table/sparse-table.ts";
import { type FilledTable, fillTable } from "./max-flow.ts";

/** Why no table exists: a set of rows whose total is more than the columns they reach. */
export interface Shortage {
  /**
   * `rows`: the named rows need more than all the columns they reach. `columns`: the named columns
   * hold more than all the rows that reach them. Both say the same; the smaller set is named.
   */
  readonly side: "rows" | "columns";
  readonly named: readonly number[];
  /** Rows whose targets would have to change: the short rows, or the rows the columns depend on. */
  readonly rows: readonly number[];
  /** By how much the totals miss. */
  readonly persons: number;
}

export type Feasibility =
  | { readonly feasible: true; readonly filled: FilledTable }
  | { readonly feasible: false; readonly shortage: Shortage };

/**
 * Whether a table with the support of `table` and these totals exists: for every set of rows the
 * columns they can reach must suffice (Gale 1957; methods 7.3). Exact, by maximum flow, with a
 * relative slack of 1e-12.
 */
export function feasibility(
  table: SparseTable,
  rowTotals: Float64Array,
  columnTotals: Float64Array,
): Feasibility {
  const filled = fillTable(table, rowTotals, columnTotals);
  let total = 0;
  let persons = 0;
  for (let row = 0; row < table.rows; row++) {
    total += rowTotals[row]!;
    persons += filled.rowShort[row]!;
  }
  if (persons <= 1e-12 * total) return { feasible: true, filled };
  return { feasible: false, shortage: shortage(filled, persons) };
}

function shortage(filled: FilledTable, persons: number): Shortage {
  const reached = positions(filled.rowReached, 1);
  const unreached = positions(filled.rowReached, 0);
  const columns = positions(filled.columnReached, 0);
  return reached.length <= columns.length
    ? { side: "rows", named: reached, rows: reached, persons }
    : { side: "columns", named: columns, rows: unreached, persons };
}

function positions(flags: Uint8Array, wanted: 0 | 1): number[] {
  return [...flags.keys()].filter((at) => flags[at] === wanted);
}
