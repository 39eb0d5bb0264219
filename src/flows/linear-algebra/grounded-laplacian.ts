import { choleskyFactor, choleskySolve } from "./cholesky.ts";

/**
 * Solves `L x = b` for a weighted graph Laplacian plus the smallest shift of its diagonal that makes it definite:
 * the graph may have several connected parts. `weights[i·size + j] ≥ 0` is the symmetric weight between `i` and `j`;
 * one node of each part is grounded by the shift, so `x` is fixed up to a constant per part.
 */
export function solveLaplacian(
  weights: Float64Array,
  b: Float64Array,
  size: number,
  relativeShift = 1e-13,
): Float64Array {
  const matrix = new Float64Array(size * size);
  let largest = 0;
  for (let i = 0; i < size; i++) {
    let degree = 0;
    for (let j = 0; j < size; j++) {
      if (j === i) continue;
      const w = weights[i * size + j] as number;
      matrix[i * size + j] = -w;
      degree += w;
    }
    matrix[i * size + i] = degree;
    if (degree > largest) largest = degree;
  }
  const degrees = Float64Array.from({ length: size }, (_, i) => matrix[i * size + i] as number);
  for (let shift = relativeShift; ; shift *= 10) {
    for (let i = 0; i < size; i++) {
      matrix[i * size + i] = (degrees[i] as number) * (1 + shift) + (largest || 1) * shift * 1e-3;
    }
    const factor = choleskyFactor(matrix, size);
    if (factor !== undefined) return choleskySolve(factor, b, size);
  }
}
