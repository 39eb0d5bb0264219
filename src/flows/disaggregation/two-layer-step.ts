import { choleskyFactor, choleskySolve } from "../linear-algebra/cholesky.ts";
import type { TwoLayerState, TwoLayers } from "./two-layer-state.ts";

/** The Newton step of the free multipliers, and how much of the weights the nets give up. */
export interface TwoLayerStep {
  /** In the order of `free`. */
  readonly step: Float64Array;
  /** The multiplier of `Σ weight · z = 0`: each net may be off by this times its area's weight. */
  readonly spread: number;
}

/** Keeps the Hessian definite along shifts of parts of the world between which nobody moves. */
const RIDGE = 1e-9;

/** Newton's step of the multipliers `free` that leaves `Σ weight · z` as it is; undefined where rounding forbids it. */
export function twoLayerStep(
  layers: TwoLayers,
  state: TwoLayerState,
  free: readonly number[],
  weights: Float64Array,
): TwoLayerStep | undefined {
  const size = free.length;
  const weight = Float64Array.from(free, (area) => weights[area]!);
  const hessian = freeHessian(layers, state, free);
  const factor = choleskyFactor(fixShift(hessian, weight), size);
  if (factor === undefined) return undefined;
  const gradient = Float64Array.from(free, (area) => state.gradient[area]!);
  const toNets = choleskySolve(factor, gradient, size);
  const toWeights = choleskySolve(factor, weight, size);
  const spread = product(weight, toNets) / product(weight, toWeights);
  return { step: toNets.map((v, k) => spread * toWeights[k]! - v), spread };
}

/** Lower triangle: a Laplacian whose weights are the variances of the cells, and the slack. */
function freeHessian(
  { od, areas, cells, slack }: TwoLayers,
  { first }: TwoLayerState,
  free: readonly number[],
): Float64Array {
  const size = free.length;
  const place = new Int32Array(areas).fill(-1);
  free.forEach((area, k) => {
    place[area] = k;
  });
  const hessian = new Float64Array(size * size);
  free.forEach((area, k) => {
    hessian[k * size + k] = slack[area]!;
  });
  for (const cell of cells) {
    const i = place[Math.floor(cell / areas)]!;
    const j = place[cell % areas]!;
    const variance = first[cell]! * (1 - first[cell]! / od[cell]!);
    if (i >= 0) hessian[i * size + i]! += variance;
    if (j >= 0) hessian[j * size + j]! += variance;
    if (i >= 0 && j >= 0) hessian[Math.max(i, j) * size + Math.min(i, j)]! -= variance;
  }
  return hessian;
}

/** Adds a multiple of `w wᵀ`, which changes no step with `wᵀ step = 0`, and the ridge. */
function fixShift(hessian: Float64Array, weight: Float64Array): Float64Array {
  const size = weight.length;
  let trace = 0;
  for (let k = 0; k < size; k++) trace += hessian[k * size + k]!;
  const multiple = trace / product(weight, weight);
  for (let a = 0; a < size; a++) {
    for (let b = 0; b <= a; b++) hessian[a * size + b]! += multiple * weight[a]! * weight[b]!;
    hessian[a * size + a]! *= 1 + RIDGE;
  }
  return hessian;
}

function product(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, k) => sum + value * b[k]!, 0);
}
