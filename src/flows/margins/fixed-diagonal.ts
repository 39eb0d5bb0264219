import { refusal } from "../arguments/refusal.ts";
import { requireCount } from "../arguments/require-count.ts";
import { requireTable } from "../arguments/require-table.ts";
import { requireVector } from "../arguments/require-vector.ts";
import type { MarginFit } from "./scale-to-margins.ts";
import { fitTwoMargins } from "./two-margins.ts";

export interface FixedDiagonalMargins {
  /** Row totals, diagonal included. */
  readonly rows: ArrayLike<number>;
  /** Column totals, diagonal included. */
  readonly columns: ArrayLike<number>;
  /** Cells from an area to itself; 0 everywhere if left out. */
  readonly diagonal?: ArrayLike<number>;
}

/**
 * Quasi-independence: the square table with a given diagonal and, off it, `a_i · b_j · seed_ij` with the remaining
 * totals. The seed's own diagonal is not read. A diagonal above a total is refused with its position.
 */
export function fitFixedDiagonal(
  seed: ArrayLike<number>,
  areas: number,
  { rows, columns, diagonal = new Float64Array(areas) }: FixedDiagonalMargins,
): MarginFit {
  requireCount(areas, "areas");
  requireTable(seed, "seed", areas, areas);
  requireVector(rows, "rows", areas, "non-negative");
  requireVector(columns, "columns", areas, "non-negative");
  requireVector(diagonal, "diagonal", areas, "non-negative");
  const offDiagonal = Float64Array.from(seed);
  for (let i = 0; i < areas; i++) offDiagonal[i * areas + i] = 0;
  const fit = fitTwoMargins(offDiagonal, areas, areas, {
    rows: remainder(rows, "rows", diagonal),
    columns: remainder(columns, "columns", diagonal),
  });
  for (let i = 0; i < areas; i++) fit.table[i * areas + i] = diagonal[i] as number;
  return fit;
}

function remainder(
  totals: ArrayLike<number>,
  name: string,
  diagonal: ArrayLike<number>,
): Float64Array {
  return Float64Array.from(totals, (total, i) => {
    const rest = total - (diagonal[i] as number);
    if (rest < 0) {
      throw refusal({
        code: "infeasible",
        argument: "diagonal",
        index: [i],
        expected: `at most ${name}[${i}] = ${total}`,
        found: diagonal[i] as number,
      });
    }
    return rest;
  });
}
