import { requireBetween } from "../arguments/require-count.ts";
import { choleskyFactor, choleskyInverse } from "../linear-algebra/cholesky.ts";
import { normalQuantile } from "../special-functions/normal-quantile.ts";
import { type DescentOptions, descend } from "./levenberg-marquardt.ts";
import type { ParameterName } from "./parameters.ts";
import type { PenalisedDeviance } from "./penalised-deviance.ts";

export interface ParameterInterval {
  /** In the unit of the parameter; `undefined` at a bound or where the information is singular. */
  readonly standardError: number | undefined;
  /** 0 or an infinite value where the data set no limit. */
  readonly low: number;
  readonly high: number;
  /** `wald`: estimate and standard error in the coordinates of the fit; `profile`: by profile likelihood. */
  readonly method: "wald" | "profile";
}

const REFIT: DescentOptions = { maximumSteps: 60, smallestMove: 1e-6, smallestGain: 1e-9 };
/** Farthest that a profile is followed, in logarithms or years. */
const FARTHEST = 12;
const FARTHEST_YEARS = 40;

/**
 * Intervals from the information matrix on the logarithmic scale, and by profile likelihood for parameters whose
 * standard error exceeds half of the estimate or that lie at their bound.
 */
export function parameterIntervals(
  deviance: PenalisedDeviance,
  theta: Float64Array,
  atBound: readonly ParameterName[],
  level: number,
): Partial<Record<ParameterName, ParameterInterval>> {
  requireBetween(level, "level", 0, 1);
  const { schedule } = deviance;
  const z = normalQuantile((1 + level) / 2);
  const errors = standardErrors(deviance, theta, atBound);
  const intervals: Partial<Record<ParameterName, ParameterInterval>> = {};
  schedule.names.forEach((name, i) => {
    const error = errors[i];
    const position = schedule.isPosition(i);
    const estimate = position ? theta[i]! : Math.exp(theta[i]!);
    const standardError = error === undefined ? undefined : position ? error : estimate * error;
    const scale = (t: number) => (position ? t : Math.exp(t));
    if (error !== undefined && standardError! <= Math.abs(estimate) / 2) {
      const low = scale(theta[i]! - z * error);
      intervals[name] = { standardError, low, high: scale(theta[i]! + z * error), method: "wald" };
      return;
    }
    const step = error === undefined ? 1 : Math.min(error, position ? 10 : 2);
    const low = atBound.includes(name) ? undefined : profileEnd(deviance, theta, i, -step, z * z);
    const high = profileEnd(deviance, theta, i, step, z * z);
    intervals[name] = {
      standardError,
      low: low === undefined ? (position ? Number.NEGATIVE_INFINITY : 0) : scale(low),
      high: high === undefined ? Number.POSITIVE_INFINITY : scale(high),
      method: "profile",
    };
  });
  return intervals;
}

/** Standard errors in the coordinates of the fit; bound parameters are left out of the information. */
function standardErrors(
  deviance: PenalisedDeviance,
  theta: Float64Array,
  atBound: readonly ParameterName[],
): (number | undefined)[] {
  const { names, size } = deviance.schedule;
  const { information } = deviance.curvature(theta);
  const kept = names.flatMap((name, i) => (atBound.includes(name) ? [] : [i]));
  const k = kept.length;
  const scale = kept.map((i) => Math.sqrt(information[i * size + i]!) || 1);
  const reduced = new Float64Array(k * k);
  kept.forEach((i, a) => {
    kept.forEach((j, b) => {
      reduced[a * k + b] = information[i * size + j]! / (scale[a]! * scale[b]!);
    });
  });
  const factor = choleskyFactor(reduced, k);
  if (factor === undefined) return names.map(() => undefined);
  const inverse = choleskyInverse(factor, k);
  return names.map((_, i) => {
    const a = kept.indexOf(i);
    return a < 0 ? undefined : Math.sqrt(inverse[a * k + a]!) / scale[a]!;
  });
}

/**
 * Value of a coordinate at which the profile objective has risen by `rise`, by doubling steps and then bisection with
 * the other coordinates refitted; `undefined` where it never does.
 */
function profileEnd(
  deviance: PenalisedDeviance,
  theta: Float64Array,
  coordinate: number,
  step: number,
  rise: number,
): number | undefined {
  const limit = deviance.objective(theta) + rise;
  const farthest = deviance.schedule.isPosition(coordinate) ? FARTHEST_YEARS : 2 * FARTHEST;
  // A parameter at its bound starts far below the smallest value that the data could tell from 0.
  const origin = step > 0 ? visibleFrom(deviance, theta, coordinate) : theta[coordinate]!;
  let inside = origin;
  let others = theta;
  let outside: number | undefined;
  for (let reach = step; Math.abs(reach) <= farthest; reach *= 1.5) {
    const refit = refitAt(deviance, others, coordinate, origin + reach);
    if (refit.objective > limit) {
      outside = origin + reach;
      break;
    }
    inside = origin + reach;
    others = refit.theta;
  }
  if (outside === undefined) return undefined;
  for (let i = 0; i < 40 && Math.abs(outside - inside) > 1e-6; i++) {
    const middle: number = (inside + outside) / 2;
    const refit = refitAt(deviance, others, coordinate, middle);
    if (refit.objective > limit) {
      outside = middle;
    } else {
      inside = middle;
      others = refit.theta;
    }
  }
  return (inside + outside) / 2;
}

function visibleFrom(deviance: PenalisedDeviance, theta: Float64Array, coordinate: number): number {
  const objective = deviance.objective(theta);
  let value = theta[coordinate]!;
  if (deviance.schedule.isPosition(coordinate)) return value;
  for (let up = 0; up < 200; up++) {
    const raised = theta.slice();
    raised[coordinate] = value + 0.5;
    if (deviance.objective(raised) > objective + 1e-3) break;
    value += 0.5;
  }
  return value;
}

function refitAt(
  deviance: PenalisedDeviance,
  theta: Float64Array,
  coordinate: number,
  value: number,
) {
  const start = theta.slice();
  start[coordinate] = value;
  return descend(deviance, start, { ...REFIT, held: coordinate });
}
