import { refusal } from "../arguments/refusal.ts";
import { requireCount } from "../arguments/require-count.ts";
import { requireTable, requireZeroDiagonal } from "../arguments/require-table.ts";
import { requireNumber, requireVector } from "../arguments/require-vector.ts";
import { requireZeroSum } from "../arguments/require-zero-sum.ts";
import { requireFeasibleNets } from "./feasible-nets.ts";
import { leastTotal } from "./least-total.ts";
import { type KullbackLeiblerFit, NetDual } from "./net-dual.ts";
import { listCells } from "./off-diagonal-arcs.ts";

export interface NetTotalsTarget {
  /** In-flows minus out-flows of every area; they add up to 0. */
  readonly nets: ArrayLike<number>;
  /** Sum of all flows, where it is known too. */
  readonly grandTotal?: number;
}

/**
 * The flow table closest to `prior` (`areas × areas`, zero diagonal) in the sense of Kullback–Leibler with the given
 * net totals and, if given, grand total: `y_ij = scale · m_ij · a_i / a_j`. Newton's method on the convex dual in
 * `log a` (a weighted graph Laplacian, one area per connected part held fixed), with backtracking.
 *
 * Refused before iterating: nets that do not add up to 0, nets that the cells of the prior cannot produce (the areas
 * of the minimum cut are named), a grand total below the least that produces the nets. Cells that are 0 in every
 * admissible table are 0.
 *
 * Willekens 1999; the same optimum as the entropy programme of Rogers, Willekens & Raymer.
 */
export function fitNetTotals(
  prior: ArrayLike<number>,
  areas: number,
  { nets, grandTotal }: NetTotalsTarget,
): KullbackLeiblerFit {
  requireCount(areas, "areas");
  requireTable(prior, "prior", areas, areas);
  requireZeroDiagonal(prior, "prior", areas);
  requireVector(nets, "nets", areas);
  requireZeroSum(nets, "nets");
  const least =
    grandTotal === undefined ? undefined : requireGrandTotal(prior, areas, nets, grandTotal);
  const usable = least?.attained ? least.direct : prior;
  const cells = listCells(areas, (c) => (usable[c] as number) > 0);
  const forcedZero = requireFeasibleNets(cells, nets, "nets");
  const support = new Float64Array(areas * areas);
  cells.cell.forEach((c, a) => {
    if (!forcedZero[a]) support[c] = prior[c] as number;
  });
  return new NetDual(support, areas, nets, least?.attained ? undefined : grandTotal).solve();
}

/**
 * Refuses a grand total below the least that produces the net totals. Where it is the least (to a relative 1e-9) only
 * the cells that can be part of such a table remain, and the net totals alone decide.
 */
function requireGrandTotal(
  prior: ArrayLike<number>,
  areas: number,
  nets: ArrayLike<number>,
  grandTotal: number,
): { readonly attained: boolean; readonly direct: Float64Array } {
  requireNumber(grandTotal, "grandTotal", [], "non-negative");
  requireFeasibleNets(
    listCells(areas, (c) => (prior[c] as number) > 0),
    nets,
    "nets",
  );
  const { total, direct } = leastTotal(prior, areas, nets);
  const attained = Math.abs(grandTotal - total) <= 1e-9 * total;
  if (grandTotal < total && !attained) {
    throw refusal({
      code: "infeasible",
      argument: "grandTotal",
      expected: `a total of at least ${total}, the least that produces the net totals`,
      found: grandTotal,
    });
  }
  return { attained, direct };
}
