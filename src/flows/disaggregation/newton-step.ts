import { choleskyFactor, choleskySolve } from "../linear-algebra/cholesky.ts";
import type { LayerDual, LayerState } from "./layer-dual.ts";

/** Share of the diagonal that makes the Hessian definite: keeps rounding out of the directions that change no flow. */
const RIDGE = 1e-9;
/** Unknowns up to which one factorisation costs less than the many passes of conjugate gradients: the sexes of the world. */
const FACTORED = 600;

/** The Newton step `(H + ridge) d = −g`: by factors where there are few unknowns, else by conjugate gradients. */
export function newtonStep(dual: LayerDual, state: LayerState): Float64Array {
  return factoredStep(dual, state) ?? conjugateGradientStep(dual, state);
}

/**
 * The step with the unknowns of the last layer held at 0: a shift of all layers of an area alike changes no flow.
 * Undefined where there are too many unknowns, or rounding makes the Hessian indefinite.
 */
function factoredStep(dual: LayerDual, { flows, gradient }: LayerState): Float64Array | undefined {
  const size = dual.freeUnknowns;
  if (size === 0 || size > FACTORED) return undefined;
  const hessian = dual.freeHessian(flows);
  for (let k = 0; k < size; k++) {
    const own = hessian[k * size + k]!;
    hessian[k * size + k] = own > 0 ? own * (1 + RIDGE) : 1;
  }
  const factor = choleskyFactor(hessian, size);
  if (factor === undefined) return undefined;
  const isFree = (k: number) => (k + 1) % dual.layers !== 0;
  const free = choleskySolve(
    factor,
    gradient.filter((_, k) => isFree(k)),
    size,
  );
  let at = 0;
  return gradient.map((_, k) => (isFree(k) ? -free[at++]! : 0));
}

/** Diagonally preconditioned; `H` is singular along shifts that change no flow. */
function conjugateGradientStep(
  dual: LayerDual,
  { flows, gradient, error }: LayerState,
): Float64Array {
  const diagonal = dual.diagonal(flows).map((d) => (d > 0 ? d : 1));
  const d = new Float64Array(gradient.length);
  const r = gradient.map((g) => -g);
  let z = r.map((v, i) => v / diagonal[i]!);
  const p = z.slice();
  let rz = dot(r, z);
  const forcing = Math.min(Math.max(1e-2 * error, 1e-11), 1e-2);
  const target = forcing * forcing * rz;
  for (let i = 0; i < 1000 && rz > target; i++) {
    const hp = dual.curvature(flows, p).map((v, k) => v + RIDGE * diagonal[k]! * p[k]!);
    const curvature = dot(p, hp);
    if (!(curvature > 0)) break;
    const alpha = rz / curvature;
    for (let k = 0; k < d.length; k++) {
      d[k] = d[k]! + alpha * p[k]!;
      r[k] = r[k]! - alpha * hp[k]!;
    }
    z = r.map((v, k) => v / diagonal[k]!);
    const next = dot(r, z);
    const beta = next / rz;
    for (let k = 0; k < p.length; k++) p[k] = z[k]! + beta * p[k]!;
    rz = next;
  }
  return d;
}

/** Sum of products. */
export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
