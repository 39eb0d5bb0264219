import { requireCount } from "../arguments/require-count.ts";
import { requireTable, requireZeroDiagonal } from "../arguments/require-table.ts";
import { requireVector } from "../arguments/require-vector.ts";
import { requireZeroSum } from "../arguments/require-zero-sum.ts";
import { boundedLeastSquares } from "./bounded-least-squares.ts";
import { requireFeasibleNets } from "./feasible-nets.ts";
import type { NetTotalsFit } from "./net-flow-fit.ts";
import { listCells } from "./off-diagonal-arcs.ts";
import { type CellMask, permits } from "./permitted-cells.ts";

export interface LeastSquaresFit extends NetTotalsFit {
  /** `Σ (y_ij − m_ij)²`. */
  readonly sumOfSquares: number;
}

/**
 * The non-negative flow table with the given net totals that is closest to `prior` in the sum of squared differences;
 * unique. Cells that are 0 in the prior may become positive unless `permitted` forbids them.
 */
export function fitNetTotalsLeastSquares(
  prior: ArrayLike<number>,
  areas: number,
  nets: ArrayLike<number>,
  permitted?: CellMask,
): LeastSquaresFit {
  requireCount(areas, "areas");
  requireTable(prior, "prior", areas, areas);
  requireZeroDiagonal(prior, "prior", areas);
  requireVector(nets, "nets", areas);
  requireZeroSum(nets, "nets");
  const permit = permits(prior, areas, permitted);
  const cells = listCells(areas, permit);
  if (permitted !== undefined) requireFeasibleNets(cells, nets, "nets");
  const high = new Float64Array(areas * areas);
  cells.cell.forEach((c) => {
    high[c] = Number.POSITIVE_INFINITY;
  });
  const m = Float64Array.from(prior);
  const fit = boundedLeastSquares(m, areas, nets, { low: new Float64Array(m.length), high });
  const sumOfSquares = fit.flows.reduce((sum, y, c) => sum + (y - (m[c] as number)) ** 2, 0);
  return { ...fit, sumOfSquares };
}
