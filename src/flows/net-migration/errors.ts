import { refusal } from "../arguments/refusal.ts";
import { requireBetween } from "../arguments/require-count.ts";
import { requireNumber, requireVector } from "../arguments/require-vector.ts";
import { normalQuantile } from "../special-functions/normal-quantile.ts";

/** Relative standard errors (of the logarithm) as stated for the sources; 0 where left out. */
export interface StatedErrors {
  /** Coverage of the census at the end and at the start. */
  readonly coverageEnd?: number;
  readonly coverageStart?: number;
  /** Correlation of the two coverage errors, −1 to 1. Default 0. */
  readonly coverageCorrelation?: number;
  /** Births and deaths (vital statistics). */
  readonly births?: number;
  readonly deaths?: number;
  /** Survival ratios. */
  readonly survival?: number;
}

export interface NetMigrationInterval {
  /** `∂M / ∂log coverage` of the end census: persons of net migration per unit of relative coverage. */
  readonly coverageSensitivity: Float64Array;
  readonly standardError: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** What each relative error moves, in persons: the terms of the estimate. */
interface Terms {
  readonly net: Float64Array;
  readonly end: Float64Array;
  readonly start: Float64Array;
  readonly others: readonly { readonly persons: Float64Array; readonly error: number }[];
}

/**
 * Interval of `P1 − P0 − (B − D)` from stated relative errors, by linear propagation: a normal interval with the given
 * coverage `level` (default 0.95). The sensitivity to the end census is `P1` itself.
 */
export function vitalStatisticsInterval(
  input: {
    readonly populationStart: ArrayLike<number>;
    readonly populationEnd: ArrayLike<number>;
    readonly births: ArrayLike<number>;
    readonly deaths: ArrayLike<number>;
  },
  errors: StatedErrors,
  level = 0.95,
): NetMigrationInterval {
  const n = input.populationStart.length;
  for (const name of ["populationStart", "populationEnd", "births", "deaths"] as const) {
    requireVector(input[name], name, n, "non-negative");
  }
  const start = Float64Array.from(input.populationStart);
  const end = Float64Array.from(input.populationEnd);
  const births = Float64Array.from(input.births);
  const deaths = Float64Array.from(input.deaths);
  const net = end.map((p, i) => p - start[i]! - (births[i]! - deaths[i]!));
  const others = [
    { persons: births, error: errors.births ?? 0 },
    { persons: deaths, error: errors.deaths ?? 0 },
  ];
  return interval({ net, end, start, others }, errors, level);
}

/**
 * Interval of a survival-ratio estimate from stated relative errors. `forward` moves by `P1` per unit of log coverage at
 * the end and by `s P0` at the start; `reverse` by `P1/s` and `P0`; the ratio itself by `s P0` and `P1/s`; `average` by
 * the means. Arrays are those of `netMigrationFromSurvival`.
 */
export function survivalInterval(
  estimates: {
    readonly forward: Float64Array;
    readonly reverse: Float64Array;
    readonly average: Float64Array;
    readonly survivors: Float64Array;
    readonly startFromEnd: Float64Array;
  },
  estimate: "forward" | "reverse" | "average",
  errors: StatedErrors,
  level = 0.95,
): NetMigrationInterval {
  const { forward, reverse, survivors, startFromEnd } = estimates;
  const endForward = forward.map((m, i) => m + survivors[i]!);
  const startReverse = startFromEnd.map((p, i) => p - reverse[i]!);
  const mean = (a: Float64Array, b: Float64Array) => a.map((v, i) => (v + b[i]!) / 2);
  const pick = (f: Float64Array, r: Float64Array) =>
    estimate === "forward" ? f : estimate === "reverse" ? r : mean(f, r);
  return interval(
    {
      net: estimates[estimate],
      end: pick(endForward, startFromEnd),
      start: pick(survivors, startReverse),
      others: [{ persons: pick(survivors, startFromEnd), error: errors.survival ?? 0 }],
    },
    errors,
    level,
  );
}

function interval(
  { net, end, start, others }: Terms,
  errors: StatedErrors,
  level: number,
): NetMigrationInterval {
  const { coverageEnd = 0, coverageStart = 0, coverageCorrelation = 0 } = errors;
  requireBetween(level, "level", 0, 1);
  for (const [name, value] of Object.entries(errors)) {
    requireNumber(value, name, [], name === "coverageCorrelation" ? "any" : "non-negative");
  }
  if (Math.abs(coverageCorrelation) > 1) {
    throw refusal({
      code: "out-of-range",
      argument: "coverageCorrelation",
      expected: "a number from −1 to 1",
      found: coverageCorrelation,
    });
  }
  const z = normalQuantile((1 + level) / 2);
  const standardError = net.map((_, i) => {
    const e = coverageEnd * end[i]!;
    const s = coverageStart * start[i]!;
    const rest = others.reduce((sum, { persons, error }) => sum + (error * persons[i]!) ** 2, 0);
    return Math.sqrt(Math.max(0, e * e + s * s - 2 * coverageCorrelation * e * s + rest));
  });
  return {
    coverageSensitivity: end.slice(),
    standardError,
    low: net.map((m, i) => m - z * standardError[i]!),
    high: net.map((m, i) => m + z * standardError[i]!),
  };
}
