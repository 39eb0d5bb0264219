import { minimumCostFlow } from "./minimum-cost-flow.ts";
import { strongComponents } from "./strong-components.ts";

export interface FeasibleSupport {
  /** Nodes whose supply cannot be sent, with the nodes it can still reach; empty where the network is feasible. */
  readonly cut: readonly number[];
  /** 1 for every arc that carries nothing in any feasible flow: no finite scaling factor exists there. */
  readonly forcedZero: Uint8Array;
}

/**
 * Whether non-negative flows on the arcs can meet `supply` (out minus in, per node), and which arcs must then be 0.
 * An arc may be positive if and only if a feasible flow uses it or it closes a cycle in the residual graph.
 */
export function feasibleSupport(
  from: Int32Array,
  to: Int32Array,
  supply: ArrayLike<number>,
): FeasibleSupport {
  const arcs = from.length;
  const result = minimumCostFlow(
    {
      from,
      to,
      capacity: new Float64Array(arcs).fill(Number.POSITIVE_INFINITY),
      cost: new Float64Array(arcs),
    },
    supply,
  );
  const forcedZero = new Uint8Array(arcs);
  if (result.cut.length > 0) return { cut: result.cut, forcedZero };
  let total = 0;
  for (let i = 0; i < supply.length; i++) total += Math.max(0, supply[i] as number);
  const crumb = 1e-12 * total;
  const successors: number[][] = Array.from({ length: supply.length }, () => []);
  for (let a = 0; a < arcs; a++) {
    successors[from[a] as number]?.push(to[a] as number);
    if ((result.flow[a] as number) > crumb) successors[to[a] as number]?.push(from[a] as number);
  }
  const component = strongComponents(successors);
  for (let a = 0; a < arcs; a++) {
    if (component[from[a] as number] !== component[to[a] as number]) forcedZero[a] = 1;
  }
  return { cut: [], forcedZero };
}
