import { type TwoLayerState, type TwoLayers, twoLayerState } from "./two-layer-state.ts";
import { type TwoLayerStep, twoLayerStep } from "./two-layer-step.ts";

/** A table shared out between two layers. */
export interface LimitedSplit {
  /** Flows of the first layer, `areas × areas`; the second has the rest. */
  readonly first: Float64Array;
  /** Share of the first layer in every cell, also where nobody moves. */
  readonly share: Float64Array;
  /** Net totals of the first layer that are off, by area: reached less wanted; 0 where they are held. */
  readonly missed: Float64Array;
  /** Areas at the limit. */
  readonly limited: readonly boolean[];
  /** What every net gives up so that all add up to 0, by area: a multiple of its weight. */
  readonly spread: Float64Array;
  readonly steps: number;
}

const STEPS = 400;
const TOLERANCE = 1e-11;

/**
 * The split closest to expected shares (Kullback–Leibler) that holds the first layer's net totals, as far as that moves
 * no area's multiplier beyond `limit`: the odds of the first layer in the moves of an area change by no more than
 * `exp(limit)`, against the world's mean and against the shares expected. Where the nets ask for more, or cannot be
 * met at all, the area keeps the limit and its net is off by `missed`; what all others must then give up is spread in
 * proportion to `weights`. With `slack` a net is not held but drawn on, as one that is known within an error: it gives up
 * `slack · z`. These are the penalties `limit · Σ |missed|` and `Σ missed² / (2 slack)`, so a split exists for any nets:
 * Newton's method on the dual with the bounds as an active set.
 */
export function limitedSplit(
  layers: TwoLayers,
  weights: Float64Array,
  limit: number,
): LimitedSplit {
  const turnover = turnoverOf(layers);
  const side = new Int8Array(layers.areas);
  let state = twoLayerState(layers, new Float64Array(layers.areas));
  let spread = 0;
  let steps = 0;
  for (; steps < STEPS; steps++) {
    const free = [...turnover.keys()].filter((area) => turnover[area]! > 0 && side[area] === 0);
    const found = free.length > 0 ? twoLayerStep(layers, state, free, weights) : undefined;
    if (found === undefined) break;
    spread = found.spread;
    const off = (area: number) => Math.abs(state.gradient[area]! - spread * weights[area]!);
    if (free.every((area) => off(area) <= TOLERANCE * turnover[area]!)) {
      const back = tooStrict(state, side, spread, weights);
      if (back === undefined) break;
      side[back] = 0;
      continue;
    }
    const moved = advance(layers, state, free, found, limit);
    if (moved === undefined) break;
    state = moved.state;
    if (moved.bound !== undefined) side[moved.bound] = state.z[moved.bound]! > 0 ? 1 : -1;
  }
  const given = weights.map((weight, area) => (turnover[area]! > 0 ? spread * weight : 0));
  const missed = state.excess.map((excess, area) => {
    const miss = excess - given[area]!;
    return Math.abs(miss) <= 1e-9 * turnover[area]! ? 0 : miss;
  });
  const limited = Array.from(side, (sign) => sign !== 0);
  return {
    first: state.first,
    share: shares(layers, state),
    missed,
    limited,
    spread: given,
    steps,
  };
}

/** The area at its limit that would come back inside by itself, most of all; undefined for none. */
function tooStrict(
  { gradient }: TwoLayerState,
  side: Int8Array,
  spread: number,
  weights: Float64Array,
): number | undefined {
  let most = 0;
  let found: number | undefined;
  side.forEach((sign, area) => {
    const beyond = sign * (gradient[area]! - spread * weights[area]!);
    if (beyond > most) [most, found] = [beyond, area];
  });
  return found;
}

/** The state after as much of the step as the limit allows and the objective accepts. */
function advance(
  layers: TwoLayers,
  state: TwoLayerState,
  free: readonly number[],
  { step }: TwoLayerStep,
  limit: number,
): { readonly state: TwoLayerState; readonly bound: number | undefined } | undefined {
  let longest = 1;
  let bound: number | undefined;
  let slope = 0;
  free.forEach((area, k) => {
    const by = step[k]!;
    slope += by * state.gradient[area]!;
    const room =
      by === 0 ? Number.POSITIVE_INFINITY : (Math.sign(by) * limit - state.z[area]!) / by;
    if (room < longest) [longest, bound] = [Math.max(0, room), area];
  });
  for (let length = longest; length >= 0.5 ** 40 * longest; length /= 2) {
    const z = state.z.slice();
    free.forEach((area, k) => {
      z[area]! += length * step[k]!;
    });
    const next = twoLayerState(layers, z);
    const level = Math.abs(length * slope) <= 1e-12 * Math.abs(state.objective);
    if (level || next.objective <= state.objective + 1e-4 * length * slope) {
      return { state: next, bound: length === longest ? bound : undefined };
    }
    if (length === 0) break;
  }
  return undefined;
}

function shares({ areas, logit }: TwoLayers, { z }: TwoLayerState): Float64Array {
  return logit.map((value, cell) => {
    const e = value + z[cell % areas]! - z[Math.floor(cell / areas)]!;
    return 1 / (1 + Math.exp(-e));
  });
}

function turnoverOf({ od, areas, cells }: TwoLayers): Float64Array {
  const turnover = new Float64Array(areas);
  for (const cell of cells) {
    turnover[Math.floor(cell / areas)]! += od[cell]!;
    turnover[cell % areas]! += od[cell]!;
  }
  return turnover;
}
