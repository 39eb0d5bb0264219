import { requireNumber } from "../arguments/require-vector.ts";
import { requireParameters, type ScheduleParameters } from "./parameters.ts";

/**
 * Migration rate at an exact age of a Rogers–Castro schedule,
 * `a1 e^{−α1 x} + a2 e^{−α2(x−μ2) − e^{−λ2(x−μ2)}} + a3 … + a4 e^{λ4 x} + c`, in the unit of the levels.
 *
 * Rogers & Castro 1981, IIASA RR-81-30.
 */
export function scheduleRate(parameters: ScheduleParameters, ageYears: number): number {
  requireParameters(parameters);
  requireNumber(ageYears, "ageYears");
  return rateAt(parameters, ageYears);
}

/** The same at many ages. */
export function scheduleRates(
  parameters: ScheduleParameters,
  agesYears: ArrayLike<number>,
): Float64Array {
  requireParameters(parameters);
  return Float64Array.from(agesYears, (age, i) => {
    requireNumber(age, "agesYears", [i]);
    return rateAt(parameters, age);
  });
}

function rateAt(p: ScheduleParameters, x: number): number {
  let rate = p.a1 * Math.exp(-p.alpha1 * x) + p.c;
  rate += peak(p.a2, p.alpha2, p.mu2, p.lambda2, x);
  if (p.a3 !== undefined) rate += peak(p.a3, p.alpha3!, p.mu3!, p.lambda3!, x);
  if (p.a4 !== undefined) rate += p.a4 * Math.exp(p.lambda4! * x);
  return rate;
}

function peak(a: number, alpha: number, mu: number, lambda: number, x: number): number {
  return a * Math.exp(-alpha * (x - mu) - Math.exp(-lambda * (x - mu)));
}
