import { minimumCostFlow } from "../network/minimum-cost-flow.ts";
import { listCells } from "./off-diagonal-arcs.ts";

export interface LeastTotal {
  /** The least sum of flows that produces the net totals. */
  readonly total: number;
  /** The prior in the cells that can be part of a table with that sum, 0 elsewhere. */
  readonly direct: Float64Array;
}

/** The smallest tables on the positive cells of `prior` that produce the net totals: a minimum-cost flow of cost 1. */
export function leastTotal(
  prior: ArrayLike<number>,
  areas: number,
  nets: ArrayLike<number>,
): LeastTotal {
  const { cell, from, to } = listCells(areas, (c) => (prior[c] as number) > 0);
  const { flow, potential } = minimumCostFlow(
    {
      from,
      to,
      capacity: new Float64Array(cell.length).fill(Number.POSITIVE_INFINITY),
      cost: new Float64Array(cell.length).fill(1),
    },
    Float64Array.from(nets, (n) => -n),
  );
  const direct = new Float64Array(areas * areas);
  cell.forEach((c, a) => {
    const reduced = 1 + (potential[from[a]!] as number) - (potential[to[a]!] as number);
    if (Math.round(reduced) === 0) direct[c] = prior[c] as number;
  });
  return { total: flow.reduce((sum, y) => sum + y, 0), direct };
}
