import { refusal } from "../arguments/refusal.ts";
import { requireCount } from "../arguments/require-count.ts";
import { requireTable, requireZeroDiagonal } from "../arguments/require-table.ts";
import { requireVector } from "../arguments/require-vector.ts";
import { requireZeroSum } from "../arguments/require-zero-sum.ts";
import { minimumCostFlow, type NetworkFlow } from "../network/minimum-cost-flow.ts";
import { boundedLeastSquares, type CellBounds } from "./bounded-least-squares.ts";
import { type NetTotalsFit, netOf } from "./net-flow-fit.ts";
import { type CellList, listCells } from "./off-diagonal-arcs.ts";
import { type CellMask, permits } from "./permitted-cells.ts";

export interface LeastAbsoluteChangeFit extends NetTotalsFit {
  /** `Σ |y_ij − m_ij|`, the least possible. The value is unique, the flows are not. */
  readonly absoluteChange: number;
}

/**
 * A non-negative flow table with the given net totals and the least total absolute change from `prior`: a
 * minimum-cost flow in which each person added to a cell or taken from it costs 1 and no more can be taken than the
 * prior holds. Among the many optima the one closest to the prior in squares is returned.
 */
export function fitNetTotalsLeastAbsolute(
  prior: ArrayLike<number>,
  areas: number,
  nets: ArrayLike<number>,
  permitted?: CellMask,
): LeastAbsoluteChangeFit {
  requireCount(areas, "areas");
  requireTable(prior, "prior", areas, areas);
  requireZeroDiagonal(prior, "prior", areas);
  requireVector(nets, "nets", areas);
  requireZeroSum(nets, "nets");
  const cells = listCells(areas, permits(prior, areas, permitted));
  const m = Float64Array.from(prior);
  const change = changeNetwork(m, areas, nets, cells);
  const fit = boundedLeastSquares(m, areas, nets, optimalFace(m, cells, change));
  const absoluteChange = fit.flows.reduce((sum, y, c) => sum + Math.abs(y - (m[c] as number)), 0);
  return { ...fit, absoluteChange };
}

/** Arc `a` adds to cell `a`; arc `cells + a` takes from it, which moves people the other way. */
function changeNetwork(
  prior: Float64Array,
  areas: number,
  nets: ArrayLike<number>,
  { cell, from, to }: CellList,
): NetworkFlow {
  const capacity = new Float64Array(2 * cell.length).fill(Number.POSITIVE_INFINITY);
  cell.forEach((c, a) => {
    capacity[cell.length + a] = prior[c] as number;
  });
  const net = netOf(prior, areas);
  const result = minimumCostFlow(
    {
      from: Int32Array.from([...from, ...to]),
      to: Int32Array.from([...to, ...from]),
      capacity,
      cost: new Float64Array(2 * cell.length).fill(1),
    },
    net.map((value, i) => value - (nets[i] as number)),
  );
  if (result.cut.length > 0) {
    throw refusal({
      code: "infeasible",
      argument: "nets",
      index: result.cut,
      expected: "net totals that flows on the permitted cells can produce",
      found: `${result.unsent} persons that can leave none of the areas ${result.cut.join(", ")} for another`,
    });
  }
  return result;
}

/**
 * All optima of the minimum-cost flow, by complementary slackness with its potentials: a cell grows only where adding
 * costs nothing more than the potentials pay, shrinks only where taking does, and is emptied where taking gains.
 * Costs are whole numbers, hence so are the potentials and the comparison is exact.
 */
function optimalFace(
  prior: Float64Array,
  { cell, from, to }: CellList,
  { potential }: NetworkFlow,
): CellBounds {
  const low = new Float64Array(prior.length);
  const high = new Float64Array(prior.length);
  cell.forEach((c, a) => {
    const rise = Math.round(
      (potential[from[a] as number] as number) - (potential[to[a] as number] as number),
    );
    const adding = 1 + rise;
    const taking = 1 - rise;
    const m = prior[c] as number;
    high[c] = taking < 0 ? 0 : adding === 0 ? Number.POSITIVE_INFINITY : m;
    low[c] = taking > 0 ? m : 0;
  });
  return { low, high };
}
