import { minimumCostFlow } from "../network/minimum-cost-flow.ts";
import { listCells } from "./off-diagonal-arcs.ts";

/** The least sum of flows on the positive cells of `prior` that produces the net totals. */
export function leastTotal(
  prior: ArrayLike<number>,
  areas: number,
  nets: ArrayLike<number>,
): number {
  const { from, to } = listCells(areas, (c) => (prior[c] as number) > 0);
  const { flow } = minimumCostFlow(
    {
      from,
      to,
      capacity: new Float64Array(from.length).fill(Number.POSITIVE_INFINITY),
      cost: new Float64Array(from.length).fill(1),
    },
    Float64Array.from(nets, (n) => -n),
  );
  return flow.reduce((sum, y) => sum + y, 0);
}
