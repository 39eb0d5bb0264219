import { choleskyFactor, choleskySolve } from "./cholesky.ts";

/**
 * Solves `(L + shift · I) x = b` for a weighted graph Laplacian `L`; the shift makes a graph of several connected parts
 * definite and is raised tenfold until it does. `weights[i·size + j] ≥ 0` is the symmetric weight between `i` and `j`.
 */
export function solveShiftedLaplacian(
  weights: Float64Array,
  b: Float64Array,
  size: number,
  shift: number,
): Float64Array {
  const matrix = new Float64Array(size * size);
  const degrees = new Float64Array(size);
  let largest = 0;
  for (let i = 0; i < size; i++) {
    let degree = 0;
    for (let j = 0; j < size; j++) {
      if (j === i) continue;
      const w = weights[i * size + j] as number;
      matrix[i * size + j] = -w;
      degree += w;
    }
    degrees[i] = degree;
    largest = Math.max(largest, degree);
  }
  for (let s = Math.max(shift, 1e-14 * (largest || 1)); ; s *= 10) {
    for (let i = 0; i < size; i++) matrix[i * size + i] = (degrees[i] as number) + s;
    const factor = choleskyFactor(matrix, size);
    if (factor !== undefined) return choleskySolve(factor, b, size);
  }
}
