/**
 * Inverse of the symmetric tridiagonal matrix with this diagonal and the constant off-diagonal `off`, row-major. The
 * matrix must be positive definite.
 */
export function tridiagonalInverse(diagonal: Float64Array, off: number): Float64Array {
  const n = diagonal.length;
  const pivot = new Float64Array(n);
  const ratio = new Float64Array(n);
  for (let t = 0; t < n; t++) {
    pivot[t] = diagonal[t]! - (t > 0 ? off * ratio[t - 1]! : 0);
    ratio[t] = off / pivot[t]!;
  }
  const inverse = new Float64Array(n * n);
  for (let t = n - 1; t >= 0; t--) {
    inverse[t * n + t] = 1 / pivot[t]!;
    if (t + 1 < n) inverse[t * n + t]! += ratio[t]! * ratio[t]! * inverse[(t + 1) * n + t + 1]!;
    for (let s = t + 1; s < n; s++) {
      inverse[t * n + s] = -ratio[t]! * inverse[(t + 1) * n + s]!;
      inverse[s * n + t] = inverse[t * n + s]!;
    }
  }
  return inverse;
}
