import { refusal } from "../arguments/refusal.ts";
import { feasibleSupport } from "../network/feasible-support.ts";
import type { CellList } from "./off-diagonal-arcs.ts";

/**
 * Refuses net totals that no non-negative flows on the given cells can produce, naming the areas of the minimum cut
 * (they would have to lose more than they can send, so others gain less than they must). Returns the cells that are 0
 * in every such table.
 */
export function requireFeasibleNets(
  cells: CellList,
  nets: ArrayLike<number>,
  argument: string,
): Uint8Array {
  const supply = Float64Array.from(nets, (n) => -n);
  const { cut, forcedZero } = feasibleSupport(cells.from, cells.to, supply);
  if (cut.length > 0) {
    const excess = cut.reduce((sum, i) => sum + (supply[i] as number), 0);
    throw refusal({
      code: "infeasible",
      argument,
      index: cut,
      expected: "net totals that flows on the permitted cells can produce",
      found: `${excess} persons that can leave none of the areas ${cut.join(", ")} for another`,
    });
  }
  return forcedZero;
}
