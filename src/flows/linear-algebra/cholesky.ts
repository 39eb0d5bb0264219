/**
 * Lower Cholesky factor of a symmetric positive definite matrix (`size × size`, row-major), or `undefined` where a
 * pivot is not above `1e-14` of its diagonal entry. Only the lower triangle is read.
 */
export function choleskyFactor(matrix: Float64Array, size: number): Float64Array | undefined {
  const factor = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    const ri = i * size;
    for (let j = 0; j <= i; j++) {
      const rj = j * size;
      let sum = matrix[ri + j] as number;
      for (let k = 0; k < j; k++) sum -= (factor[ri + k] as number) * (factor[rj + k] as number);
      if (i === j) {
        if (!(sum > 1e-14 * (matrix[ri + i] as number))) return undefined;
        factor[ri + i] = Math.sqrt(sum);
      } else {
        factor[ri + j] = sum / (factor[rj + j] as number);
      }
    }
  }
  return factor;
}

/** Solves `L Lᵀ x = b` for the factor `L`; `b` is left as it is. */
export function choleskySolve(
  factor: Float64Array,
  b: ArrayLike<number>,
  size: number,
): Float64Array {
  const x = Float64Array.from(b);
  for (let i = 0; i < size; i++) {
    let sum = x[i] as number;
    for (let k = 0; k < i; k++) sum -= (factor[i * size + k] as number) * (x[k] as number);
    x[i] = sum / (factor[i * size + i] as number);
  }
  for (let i = size - 1; i >= 0; i--) {
    let sum = x[i] as number;
    for (let k = i + 1; k < size; k++) sum -= (factor[k * size + i] as number) * (x[k] as number);
    x[i] = sum / (factor[i * size + i] as number);
  }
  return x;
}

/** Inverse of `L Lᵀ` for the factor `L`, row-major. */
export function choleskyInverse(factor: Float64Array, size: number): Float64Array {
  const inverse = new Float64Array(size * size);
  const unit = new Float64Array(size);
  for (let j = 0; j < size; j++) {
    unit.fill(0);
    unit[j] = 1;
    const column = choleskySolve(factor, unit, size);
    for (let i = 0; i < size; i++) inverse[i * size + j] = column[i] as number;
  }
  return inverse;
}
