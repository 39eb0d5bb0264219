import { refusal } from "../arguments/refusal.ts";
import { requireCount } from "../arguments/require-count.ts";
import { requireTable } from "../arguments/require-table.ts";
import { requireVector } from "../arguments/require-vector.ts";
import { marginGroups } from "./margin-groups.ts";
import { type MarginFit, type ScalingOptions, scaleToMargins } from "./scale-to-margins.ts";

export interface BlockMargins {
  readonly rows: ArrayLike<number>;
  readonly columns: ArrayLike<number>;
  /** Group of every cell, `areas × areas` row-major: a block, a stripe, any partition; −1 for cells in none. */
  readonly group: Int32Array;
  /** Total of every group. */
  readonly groupTotals: ArrayLike<number>;
}

/** The table `a_i · b_j · g_{group(i,j)} · seed_ij` with the given row, column and group totals. */
export function fitBlocks(
  seed: ArrayLike<number>,
  areas: number,
  { rows, columns, group, groupTotals }: BlockMargins,
  options: ScalingOptions = {},
): MarginFit {
  requireCount(areas, "areas");
  requireTable(seed, "seed", areas, areas);
  requireVector(rows, "rows", areas, "non-negative");
  requireVector(columns, "columns", areas, "non-negative");
  if (group.length !== areas * areas) {
    throw refusal({
      code: "wrong-length",
      argument: "group",
      expected: `${areas * areas} cells`,
      found: `${group.length} cells`,
    });
  }
  group.forEach((g, c) => {
    if (g < -1 || g >= groupTotals.length) {
      throw refusal({
        code: "out-of-range",
        argument: "group",
        index: [Math.floor(c / areas), c % areas],
        expected: `−1 or a position in groupTotals (0 … ${groupTotals.length - 1})`,
        found: g,
      });
    }
  });
  const shape = [areas, areas];
  return scaleToMargins(
    seed,
    [
      { name: "rows", group: marginGroups(shape, [0]), totals: rows },
      { name: "columns", group: marginGroups(shape, [1]), totals: columns },
      { name: "groupTotals", group, totals: groupTotals },
    ],
    options,
  );
}

/**
 * Groups of the cells of a table whose areas are divided into consecutive blocks of the given sizes: cell `(i, j)`
 * belongs to group `block(i) · blocks + block(j)`.
 */
export function blockGroups(sizes: readonly number[]): Int32Array {
  const block = sizes.flatMap((size, b) => new Array<number>(size).fill(b));
  return Int32Array.from(block.flatMap((from) => block.map((to) => from * sizes.length + to)));
}

/** Groups of cells by distance from the diagonal: `width` neighbouring off-diagonals share a stripe. */
export function stripeGroups(areas: number, width = 1): Int32Array {
  requireCount(areas, "areas");
  requireCount(width, "width");
  const group = new Int32Array(areas * areas);
  for (let i = 0; i < areas; i++) {
    for (let j = 0; j < areas; j++) group[i * areas + j] = Math.floor(Math.abs(i - j) / width);
  }
  return group;
}
