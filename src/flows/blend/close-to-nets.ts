import { refusal } from "../arguments/refusal.ts";
import { requireTable, requireZeroDiagonal } from "../arguments/require-table.ts";
import { requireVector } from "../arguments/require-vector.ts";
import { requireZeroSum } from "../arguments/require-zero-sum.ts";
import { choleskyFactor, choleskySolve } from "../linear-algebra/cholesky.ts";
import { largestNetError } from "../net-totals/net-flow-fit.ts";

export interface ClosedFlows {
  /** `areas × areas`, row-major, with the net totals asked for. */
  readonly flows: Float64Array;
  readonly iterations: number;
  readonly largestRelativeError: number;
}

const tolerance = 1e-12;
const accepted = 1e-9;
const mostSteps = 200;

/**
 * The table with the given net totals that is closest to `prior` when corridors are not equally well known:
 * `y_ij = m_ij · exp(v_ij (α_i − α_j))`, the least `Σ KL(y_ij, m_ij) / v_ij`. With one `v` for all it is the fit of
 * methods 9.2. A corridor known four times as well moves a quarter as far, on logs. Newton's method on the convex
 * dual, whose Hessian is a weighted graph Laplacian; the last area is held fixed.
 *
 * @param prior above 0 off the diagonal, 0 on it
 * @param nets in-flows minus out-flows by area; they add up to 0
 * @param variance of the log of every corridor, above 0 off the diagonal
 * @throws FlowError for tables that are not such, or nets that no step reaches (`not-converged`)
 */
export function closeToNets(
  prior: Float64Array,
  nets: Float64Array,
  variance: Float64Array,
): ClosedFlows {
  const n = nets.length;
  requireTable(prior, "prior", n, n);
  requireZeroDiagonal(prior, "prior", n);
  requireTable(variance, "variance", n, n);
  requireVector(nets, "nets", n);
  requireZeroSum(nets, "nets");
  let potential: Float64Array = new Float64Array(n);
  let flows = flowsAt(prior, variance, potential);
  let error = largestNetError(flows, nets, n);
  let iterations = 0;
  for (; error > tolerance && iterations < mostSteps; iterations++) {
    const next = improve(prior, variance, nets, potential, flows);
    if (next === undefined) break;
    const before = error;
    potential = next.potential;
    flows = next.flows;
    error = largestNetError(flows, nets, n);
    // Rounding is all that is left.
    if (error < accepted && error > before / 2) break;
  }
  if (error > accepted) {
    throw refusal({
      code: "not-converged",
      argument: "nets",
      expected: "net totals within reach of the prior",
      found: `a relative error of ${error} after ${iterations} steps`,
    });
  }
  return { flows, iterations, largestRelativeError: error };
}

function flowsAt(
  prior: Float64Array,
  variance: Float64Array,
  potential: Float64Array,
): Float64Array {
  const n = potential.length;
  return prior.map((m, at) => {
    if (m === 0) return 0;
    const difference = potential[Math.floor(at / n)]! - potential[at % n]!;
    return m * Math.exp(variance[at]! * difference);
  });
}

/** `Σ y/v + Σ net · α`: convex, least where the net totals hold. */
function objective(
  flows: Float64Array,
  variance: Float64Array,
  nets: Float64Array,
  potential: Float64Array,
): number {
  let value = 0;
  for (let at = 0; at < flows.length; at++) if (flows[at]! > 0) value += flows[at]! / variance[at]!;
  for (let i = 0; i < nets.length; i++) value += nets[i]! * potential[i]!;
  return value;
}

function improve(
  prior: Float64Array,
  variance: Float64Array,
  nets: Float64Array,
  potential: Float64Array,
  flows: Float64Array,
) {
  const n = nets.length;
  const { direction, slope } = newtonStep(variance, nets, flows);
  const from = objective(flows, variance, nets, potential);
  let largest = 0;
  for (const value of direction) largest = Math.max(largest, Math.abs(value));
  for (
    let length = Math.min(1, 8 / largest), halvings = 0;
    halvings < 50;
    halvings++, length /= 2
  ) {
    const moved = potential.map((value, i) => value + length * direction[i]!);
    const tried = flowsAt(prior, variance, moved);
    const to = objective(tried, variance, nets, moved);
    const better = to <= from + 1e-4 * length * slope;
    // Near the optimum the objective is rounding noise: the nets themselves decide.
    const nearer = largestNetError(tried, nets, n) < 0.5 * largestNetError(flows, nets, n);
    if (better || nearer) return { potential: moved, flows: tried };
  }
  return undefined;
}

function newtonStep(variance: Float64Array, nets: Float64Array, flows: Float64Array) {
  const n = nets.length;
  const size = n - 1;
  const gradient = nets.slice();
  const hessian = new Float64Array(size * size);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      const y = flows[i * n + j]!;
      if (y === 0) continue;
      gradient[i]! += y;
      gradient[j]! -= y;
      const weight = y * variance[i * n + j]!;
      if (i < size) hessian[i * size + i]! += weight;
      if (j < size) hessian[j * size + j]! += weight;
      if (i < size && j < size) {
        hessian[i * size + j]! -= weight;
        hessian[j * size + i]! -= weight;
      }
    }
  }
  const direction = new Float64Array(n);
  let slope = 0;
  if (size > 0) {
    for (let i = 0; i < size; i++) hessian[i * size + i]! *= 1 + 1e-12;
    const factor = choleskyFactor(hessian, size);
    if (factor === undefined)
      throw new RangeError("closing to nets: a part of the areas is cut off");
    const step = choleskySolve(factor, gradient.subarray(0, size), size);
    for (let i = 0; i < size; i++) {
      direction[i] = -step[i]!;
      slope += gradient[i]! * direction[i]!;
    }
  }
  return { direction, slope };
}
