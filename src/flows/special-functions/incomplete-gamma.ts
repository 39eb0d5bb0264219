import { logGamma } from "./log-gamma.ts";

const EPSILON = 1e-16;
const TERMS = 2000;

/**
 * Lower incomplete gamma function `γ(s, x) = ∫₀ˣ t^{s−1} e^{−t} dt`, not regularised; `s > 0`, `x ≥ 0`.
 * Power series below `s + 1`, Lentz's continued fraction of the upper function above it.
 */
export function lowerIncompleteGamma(s: number, x: number): number {
  if (x <= 0) return 0;
  if (x < s + 1) return Math.exp(s * Math.log(x) - x) * seriesSum(s, x);
  const whole = Math.exp(logGamma(s));
  return x > 745 ? whole : whole - upperIncompleteGamma(s, x);
}

/** Upper incomplete gamma function `Γ(s, x) = ∫ₓ^∞ t^{s−1} e^{−t} dt` for `x ≥ s + 1`. */
function upperIncompleteGamma(s: number, x: number): number {
  const tiny = 1e-300;
  let b = x + 1 - s;
  let c = 1 / tiny;
  let d = 1 / b;
  let h = d;
  for (let i = 1; i < TERMS; i++) {
    const an = -i * (i - s);
    b += 2;
    d = an * d + b;
    if (Math.abs(d) < tiny) d = tiny;
    c = b + an / c;
    if (Math.abs(c) < tiny) c = tiny;
    d = 1 / d;
    const delta = d * c;
    h *= delta;
    if (Math.abs(delta - 1) < EPSILON) break;
  }
  return Math.exp(s * Math.log(x) - x) * h;
}

function seriesSum(s: number, x: number): number {
  let term = 1 / s;
  let sum = term;
  for (let n = 1; n < TERMS; n++) {
    term *= x / (s + n);
    sum += term;
    if (term < sum * EPSILON) break;
  }
  return sum;
}

/**
 * `∫_{x0}^{x1} t^{s−1} e^{−t} dt` for `x1 ≥ x0 ≥ 0`, without cancellation: below `s + 1` small shapes use a series of
 * differences (both functions are close to `1/s` there), above it the upper functions are subtracted.
 */
export function incompleteGammaBetween(s: number, x0: number, x1: number): number {
  const border = s + 1;
  let integral = 0;
  if (x0 < border) {
    const top = Math.min(x1, border);
    integral +=
      s <= 1
        ? seriesBetween(s, x0, top)
        : lowerIncompleteGamma(s, top) - lowerIncompleteGamma(s, x0);
  }
  if (x1 > border) {
    const bottom = Math.max(x0, border);
    integral += upperOrZero(s, bottom) - upperOrZero(s, x1);
  }
  return integral;
}

/** `Σ_n (−1)^n (x1^{s+n} − x0^{s+n}) / (n! (s + n))`. */
function seriesBetween(s: number, x0: number, x1: number): number {
  let factorial = 1;
  let sum = 0;
  for (let n = 0; n < 60; n++) {
    if (n > 0) factorial *= -n;
    const power = s + n;
    const difference = x1 ** power * -Math.expm1(power * Math.log(x0 / x1));
    const term = difference / (factorial * power);
    sum += term;
    if (Math.abs(term) < EPSILON * Math.abs(sum)) break;
  }
  return sum;
}

/** The upper function is below the smallest double beyond 745. */
function upperOrZero(s: number, x: number): number {
  return x > 745 ? 0 : upperIncompleteGamma(s, x);
}
