import type { Hessian } from "./hessian.ts";

/**
 * Solves `H x = b` by conjugate gradients preconditioned with the diagonal. `H` may be singular as
 * long as `b` lies in its range. Stops when the preconditioned residual has fallen to `tolerance`
 * of the first.
 */
export function solveByConjugateGradient(
  { multiply, diagonal }: Hessian,
  b: Float64Array,
  { iterations = 200, tolerance = 1e-12 }: { iterations?: number; tolerance?: number } = {},
): { readonly x: Float64Array; readonly iterations: number } {
  const n = b.length;
  const x = new Float64Array(n);
  const residual = b.slice();
  const direction = new Float64Array(n);
  const product = new Float64Array(n);
  let rho = 0;
  for (let at = 0; at < n; at++) {
    direction[at] = residual[at]! / diagonal[at]!;
    rho += residual[at]! * direction[at]!;
  }
  const stop = rho * tolerance * tolerance;
  let made = 0;
  for (; made < iterations && rho > stop && rho > 0; made++) {
    multiply(direction, product);
    let curvature = 0;
    for (let at = 0; at < n; at++) curvature += direction[at]! * product[at]!;
    if (!(curvature > 0)) break;
    const step = rho / curvature;
    let next = 0;
    for (let at = 0; at < n; at++) {
      x[at]! += step * direction[at]!;
      residual[at]! -= step * product[at]!;
      next += (residual[at]! * residual[at]!) / diagonal[at]!;
    }
    const ratio = next / rho;
    for (let at = 0; at < n; at++)
      direction[at] = residual[at]! / diagonal[at]! + ratio * direction[at]!;
    rho = next;
  }
  return { x, iterations: made };
}
