/** A flow table to be shared out between two layers, such as women and men. */
export interface TwoLayers {
  readonly od: Float64Array;
  readonly areas: number;
  /** Cells with movers. */
  readonly cells: Int32Array;
  /** Logit of the first layer's share that is expected of each cell. */
  readonly logit: Float64Array;
  /** Net totals of the first layer by area, gains positive. */
  readonly nets: Float64Array;
  /** How much of its net an area gives up for every unit of its multiplier: 0 where the net is held. */
  readonly slack: Float64Array;
}

/** The split at the multipliers `z`: the logit of the share of `i → j` is `logit + z_j − z_i`. */
export interface TwoLayerState {
  readonly z: Float64Array;
  /** Flows of the first layer. */
  readonly first: Float64Array;
  /** Net totals of these flows less those wanted. */
  readonly excess: Float64Array;
  /** Of the objective: `excess + slack · z`. */
  readonly gradient: Float64Array;
  /** The convex dual of the split closest to the expected shares (Kullback–Leibler). */
  readonly objective: number;
}

/** Flows, nets and objective at `z`. */
export function twoLayerState(
  { od, areas, cells, logit, nets, slack }: TwoLayers,
  z: Float64Array,
): TwoLayerState {
  const first = new Float64Array(od.length);
  const excess = nets.map((net) => -net);
  let objective = 0;
  for (let at = 0; at < areas; at++) objective += (0.5 * slack[at]! * z[at]! - nets[at]!) * z[at]!;
  for (const cell of cells) {
    const i = Math.floor(cell / areas);
    const j = cell % areas;
    const e = logit[cell]! + z[j]! - z[i]!;
    const small = Math.exp(-Math.abs(e));
    const flow = (od[cell]! * (e > 0 ? 1 : small)) / (1 + small);
    first[cell] = flow;
    excess[j]! += flow;
    excess[i]! -= flow;
    objective += od[cell]! * (Math.max(e, 0) + Math.log1p(small));
  }
  const gradient = excess.map((off, at) => off + slack[at]! * z[at]!);
  return { z, first, excess, gradient, objective };
}
