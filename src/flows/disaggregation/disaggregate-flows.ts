import { refusal } from "../arguments/refusal.ts";
import { requireCount } from "../arguments/require-count.ts";
import { requireTable, requireZeroDiagonal } from "../arguments/require-table.ts";
import { constraintBlocks, type LayerConstraints } from "./layer-constraints.ts";
import { LayerDual, type LayerState } from "./layer-dual.ts";
import { dot, newtonStep } from "./newton-step.ts";

export interface LayeredFlows {
  /** `flows[(layer · areas + i) · areas + j]`; the layers add up to the table, cell by cell. */
  readonly flows: Float64Array;
  readonly iterations: number;
  /** Largest relative miss of a net total or margin of a layer. */
  readonly largestRelativeError: number;
}

const STEPS = 100;
const TOLERANCE = 1e-11;
const ACCEPTED = 1e-9;

/**
 * Shares a flow table out over layers (ages, sexes, …) so that they add up to it exactly and meet what is known of each
 * layer: its net totals, or its origin and destination tables (the components OD, OA, DA of a log-linear model).
 * `y_ija = seed_ija · θ_ij · φ_ia / φ_ja`, the flows closest to the seed in the sense of Kullback–Leibler. Newton's
 * method on the convex dual with `θ` eliminated.
 *
 * @param od `areas × areas`, diagonal 0
 * @param seed `layers` shares for every cell alike, or `layers × areas × areas`
 * Refused: constraints that do not add up to the table or over the areas; cells with movers but no seed; constraints
 * that no split can meet (`not-converged`).
 */
export function disaggregateFlows(
  od: ArrayLike<number>,
  areas: number,
  layers: number,
  seed: ArrayLike<number>,
  constraints: LayerConstraints,
): LayeredFlows {
  requireCount(areas, "areas");
  requireCount(layers, "layers");
  requireTable(od, "od", areas, areas);
  requireZeroDiagonal(od, "od", areas);
  const table = Float64Array.from(od);
  const shares = cellSeeds(seed, table, areas, layers);
  const blocks = constraintBlocks(table, areas, layers, constraints);
  const dual = new LayerDual(table, areas, layers, shares, blocks);
  const { state, iterations } = minimise(dual);
  return {
    flows: layerMajor(state.flows, areas * areas, layers),
    iterations,
    largestRelativeError: state.error,
  };
}

/** Seeds by cell, then layer. */
function cellSeeds(
  seed: ArrayLike<number>,
  od: Float64Array,
  areas: number,
  layers: number,
): Float64Array {
  const cells = areas * areas;
  const shared = seed.length === layers;
  requireTable(seed, "seed", shared ? 1 : layers * areas, shared ? layers : areas);
  const shares = new Float64Array(cells * layers);
  for (let c = 0; c < cells; c++) {
    let sum = 0;
    for (let a = 0; a < layers; a++) {
      const share = seed[shared ? a : a * cells + c]!;
      shares[c * layers + a] = share;
      sum += share;
    }
    if (sum > 0 || od[c] === 0) continue;
    throw refusal({
      code: "infeasible",
      argument: "seed",
      index: shared ? [] : [0, Math.floor(c / areas), c % areas],
      expected: "a positive seed in some layer of every cell with movers",
      found: 0,
    });
  }
  return shares;
}

function minimise(dual: LayerDual): { state: LayerState; iterations: number } {
  let state = dual.at(new Float64Array(dual.unknowns));
  let iterations = 0;
  while (state.error > TOLERANCE && iterations < STEPS) {
    const step = newtonStep(dual, state);
    const next = backtrack(dual, state, step);
    if (next === undefined) break;
    state = next;
    iterations++;
  }
  if (state.error > ACCEPTED) {
    throw refusal({
      code: "not-converged",
      argument: "constraints",
      expected: "totals of the layers that a split of the table can meet",
      found: `a relative error of ${state.error} that does not vanish`,
      mend: "check the layers' totals against the movers of each area",
    });
  }
  return { state, iterations };
}

function backtrack(dual: LayerDual, state: LayerState, step: Float64Array): LayerState | undefined {
  const slope = dot(state.gradient, step);
  const longest = step.reduce((most, s) => Math.max(most, Math.abs(s)), 0);
  for (let length = Math.min(1, 4 / longest); length > 1e-10; length /= 2) {
    const next = dual.at(state.z.map((v, i) => v + length * step[i]!));
    if (next.objective <= state.objective + 1e-4 * length * slope) return next;
    // Near the optimum, or for small areas beside large ones, the objective no longer resolves the step.
    const level = next.objective <= state.objective + 1e-12 * dual.total;
    if (level && next.error < state.error) return next;
  }
  return undefined;
}

function layerMajor(flows: Float64Array, cells: number, layers: number): Float64Array {
  const result = new Float64Array(flows.length);
  for (let c = 0; c < cells; c++) {
    for (let a = 0; a < layers; a++) result[a * cells + c] = flows[c * layers + a]!;
  }
  return result;
}
