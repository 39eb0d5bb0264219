import { refusal } from "../arguments/refusal.ts";
import { requireVector } from "../arguments/require-vector.ts";
import { incompleteGammaBetween } from "../special-functions/incomplete-gamma.ts";
import { requireParameters, type ScheduleParameters } from "./parameters.ts";

/**
 * Mean rates of age groups: the schedule integrated over `[bounds[g], bounds[g + 1])` and divided by its width, never
 * evaluated at a mid-point. Peaks integrate to lower incomplete gamma functions.
 */
export function ageGroupRates(
  parameters: ScheduleParameters,
  boundsYears: ArrayLike<number>,
): Float64Array {
  requireParameters(parameters);
  requireBounds(boundsYears);
  return Float64Array.from({ length: boundsYears.length - 1 }, (_, g) => {
    const from = boundsYears[g]!;
    const to = boundsYears[g + 1]!;
    return integral(parameters, from, to) / (to - from);
  });
}

/** Share of all moves between the first and the last bound that falls into each age group; they add up to 1. */
export function ageGroupShares(
  parameters: ScheduleParameters,
  boundsYears: ArrayLike<number>,
): Float64Array {
  const rates = ageGroupRates(parameters, boundsYears);
  const moves = rates.map((rate, g) => rate * (boundsYears[g + 1]! - boundsYears[g]!));
  const total = moves.reduce((sum, m) => sum + m, 0);
  if (!(total > 0)) {
    throw refusal({
      code: "degenerate",
      argument: "parameters",
      expected: "a schedule with a positive rate",
      found: total,
    });
  }
  return moves.map((m) => m / total);
}

/** Refuses fewer than two bounds, or bounds that do not increase. */
export function requireBounds(boundsYears: ArrayLike<number>): void {
  requireVector(boundsYears, "boundsYears", Math.max(2, boundsYears.length), "non-negative");
  for (let g = 1; g < boundsYears.length; g++) {
    if (boundsYears[g]! > boundsYears[g - 1]!) continue;
    throw refusal({
      code: "out-of-range",
      argument: "boundsYears",
      index: [g],
      expected: `an age above ${boundsYears[g - 1]}`,
      found: boundsYears[g]!,
    });
  }
}

function integral(p: ScheduleParameters, from: number, to: number): number {
  let moves = p.c * (to - from) + p.a1 * exponential(-p.alpha1, from, to);
  moves += peak(p.a2, p.alpha2, p.mu2, p.lambda2, from, to);
  if (p.a3 !== undefined) moves += peak(p.a3, p.alpha3!, p.mu3!, p.lambda3!, from, to);
  if (p.a4 !== undefined) moves += p.a4 * exponential(p.lambda4!, from, to);
  return moves;
}

/** `∫ e^{rate · x} dx`. */
function exponential(rate: number, from: number, to: number): number {
  if (Math.abs(rate) * to < 1e-9) return (to - from) * (1 + (rate * (from + to)) / 2);
  return (Math.exp(rate * from) * Math.expm1(rate * (to - from))) / rate;
}

/** `(a/λ) [γ(α/λ, t(from)) − γ(α/λ, t(to))]` with `t(x) = e^{−λ(x − μ)}`. */
function peak(
  a: number,
  alpha: number,
  mu: number,
  lambda: number,
  from: number,
  to: number,
): number {
  if (a === 0) return 0;
  const t = (x: number) => Math.exp(-lambda * (x - mu));
  return (a / lambda) * incompleteGammaBetween(alpha / lambda, t(to), t(from));
}
