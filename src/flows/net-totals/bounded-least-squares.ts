import { refusal } from "../arguments/refusal.ts";
import { solveShiftedLaplacian } from "../linear-algebra/shifted-laplacian.ts";
import { largestNetError, type NetTotalsFit, netOf } from "./net-flow-fit.ts";

export interface CellBounds {
  readonly low: Float64Array;
  /** May be infinite; equal to `low` where the cell is fixed. */
  readonly high: Float64Array;
}

const STEPS = 500;

/**
 * Minimises `½ Σ (y_ij − m_ij)²` over `low ≤ y ≤ high` with the given net totals, by semismooth Newton on the concave
 * dual: `y_ij = clamp(m_ij + u_j − u_i)`, whose net totals are piecewise linear in `u`. The line search is exact, so
 * that a step may cross any number of kinks. The bounds must admit a solution.
 */
export function boundedLeastSquares(
  prior: Float64Array,
  areas: number,
  nets: ArrayLike<number>,
  bounds: CellBounds,
): NetTotalsFit {
  const flowsAt = (u: Float64Array) => clamp(prior, areas, u, bounds);
  const residualOf = (y: Float64Array) =>
    netOf(y, areas).map((net, i) => (nets[i] as number) - net);
  let u = new Float64Array(areas);
  let y = flowsAt(u);
  let error = largestNetError(y, nets, areas);
  let iterations = 0;
  while (error > 1e-14 && iterations < STEPS) {
    const residual = residualOf(y);
    const weights = movableWeights(prior, areas, u, bounds);
    const step = solveShiftedLaplacian(weights, residual, areas, Math.min(1e-3, error * 1e-3));
    const slopeAt = (length: number) => dot(residualOf(flowsAt(moved(u, step, length))), step);
    let nextU = moved(u, step, 1);
    let next = flowsAt(nextU);
    let nextError = largestNetError(next, nets, areas);
    if (nextError > 0.5 * error) {
      nextU = moved(u, step, rootOfSlope(slopeAt, dot(residual, step)));
      next = flowsAt(nextU);
      nextError = largestNetError(next, nets, areas);
    }
    iterations++;
    if (error <= 1e-9 && nextError >= error) break;
    u = nextU;
    y = next;
    error = nextError;
  }
  if (error > 1e-9) {
    throw refusal({
      code: "not-converged",
      argument: "nets",
      expected: "net totals that flows within the bounds can produce",
      found: `a relative error of ${error} that does not vanish`,
    });
  }
  return { flows: y, iterations, largestRelativeError: error };
}

function clamp(
  prior: Float64Array,
  areas: number,
  u: Float64Array,
  { low, high }: CellBounds,
): Float64Array {
  return prior.map((m, c) => {
    const y = m + (u[c % areas] as number) - (u[Math.floor(c / areas)] as number);
    return Math.min(Math.max(y, low[c] as number), high[c] as number);
  });
}

function moved(u: Float64Array, step: Float64Array, length: number): Float64Array<ArrayBuffer> {
  return Float64Array.from(u, (value, i) => value + length * (step[i] as number));
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);
}

/** Where the falling slope of the dual along the step reaches 0; the full Newton step where it is as good as 0 there. */
function rootOfSlope(slopeAt: (length: number) => number, slope: number): number {
  let low = 0;
  let high = 1;
  let slopeLow = slope;
  let slopeHigh = slopeAt(high);
  if (Math.abs(slopeHigh) <= 1e-10 * slope) return high;
  while (slopeHigh > 0 && high < 1e12) {
    low = high;
    slopeLow = slopeHigh;
    high *= 2;
    slopeHigh = slopeAt(high);
  }
  for (let i = 0; i < 100 && high - low > 1e-15 * high; i++) {
    const share = i % 2 === 0 ? slopeLow / (slopeLow - slopeHigh) : 0.5;
    const middle = low + (high - low) * Math.min(Math.max(share, 0), 1);
    const value = slopeAt(middle);
    if (Math.abs(value) <= 1e-12 * slope) return middle;
    if (value > 0) {
      low = middle;
      slopeLow = value;
    } else {
      high = middle;
      slopeHigh = value;
    }
  }
  return low > 0 ? low : high;
}

/** Cells that are free or exactly at a bound move with `u`. */
function movableWeights(
  prior: Float64Array,
  areas: number,
  u: Float64Array,
  { low, high }: CellBounds,
): Float64Array {
  const weights = new Float64Array(areas * areas);
  for (let i = 0; i < areas; i++) {
    for (let j = 0; j < areas; j++) {
      const c = i * areas + j;
      const bottom = low[c] as number;
      const top = high[c] as number;
      const y = (prior[c] as number) + (u[j] as number) - (u[i] as number);
      if (i === j || bottom === top || y < bottom || y > top) continue;
      weights[c] = (weights[c] as number) + 1;
      weights[j * areas + i] = (weights[j * areas + i] as number) + 1;
    }
  }
  return weights;
}
