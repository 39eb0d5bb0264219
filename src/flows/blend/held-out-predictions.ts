import { bothEndsUnseen, type HoldOut, oneEndUnseen } from "../validation/holdout-folds.ts";
import { type Calibration, calibrate } from "./calibrate.ts";
import type { BlendRegime } from "./coefficients.ts";
import type { FittedBlend, FittedRows } from "./fit-blend.ts";
import { fitRegime } from "./fit-regime.ts";
import { flowOfPredictor } from "./flow-link.ts";
import type { HeldOutTests } from "./held-out.ts";
import { type IntervalLevel, intervalAround, intervalLevels } from "./interval-around.ts";
import { chosenRows, type ObservedCorridors } from "./observed-corridors.ts";
import { linearPredictor, readyRegime } from "./predict.ts";

/**
 * What the model of a prediction had not seen: the corridors of one of its two countries (methods 22.1 b), of both
 * (b2), or any report of the period (c).
 */
export type HeldOutSetting = "one-end-unseen" | "both-ends-unseen" | "next-period";

/** Lower and upper ends of one level, one value per prediction, persons in five years. */
export interface HeldOutInterval {
  readonly level: IntervalLevel;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/**
 * Predictions of reported corridors by models that had not seen them, one entry of each array per test; persons in
 * five years. Level and intervals of a test come from corridors that touch none of the countries left out.
 */
export interface HeldOutPredictions {
  readonly regime: BlendRegime["id"];
  readonly setting: HeldOutSetting;
  /** Codes to which `origin` and `destination` refer. */
  readonly areas: readonly string[];
  readonly origin: Int32Array;
  readonly destination: Int32Array;
  /** Period, counted in whole steps. */
  readonly step: Int32Array;
  /** Folds that were left out, as text: `2`, or `2 5` for a pair; empty for `next-period`. */
  readonly round: readonly string[];
  /** What the reports of both ends say together, and the standard deviation of its log. */
  readonly truth: Float64Array;
  readonly deviation: Float64Array;
  readonly estimate: Float64Array;
  readonly intervals: readonly HeldOutInterval[];
}

/** Every setting in both regimes: six lists of predictions. */
export function heldOutPredictions(blend: FittedBlend): HeldOutPredictions[] {
  return blend.regimes.flatMap((fitted) => [
    unseenCountries(blend, fitted, "one-end-unseen"),
    unseenCountries(blend, fitted, "both-ends-unseen"),
    nextPeriod(blend, fitted),
  ]);
}

function unseenCountries(
  { fold }: FittedBlend,
  { rows, tests, options, regime }: FittedRows,
  setting: "one-end-unseen" | "both-ends-unseen",
): HeldOutPredictions {
  const isOne = setting === "one-end-unseen";
  const rounds = (isOne ? oneEndUnseen : bothEndsUnseen)(fold, options.folds);
  const calibrations = rounds.map(({ out }) => calibrate(rows, tests, untouched(rows, fold, out)));
  const { row, round, predictor }: HeldOutTests = isOne ? tests.oneEnd : tests.bothEnds;
  const estimate = predictor.map((value, at) =>
    flowOfPredictor(calibrations[round[at]!]!.level + value),
  );
  return {
    ...testedRows(rows, row),
    ...{ regime: regime.id, setting },
    round: Array.from(round, (at) => nameOf(rounds[at]!)),
    estimate,
    intervals: intervalsOf(estimate, (at) => {
      const { oneEndUnseen: one, bothEndsUnseen: both } = calibrations[round[at]!]!;
      return isOne ? one : both;
    }),
  };
}

/** Whether a row touches none of the folds. */
function untouched(
  { origin, destination }: ObservedCorridors,
  fold: Int32Array,
  out: readonly number[],
) {
  return (row: number) =>
    !out.includes(fold[origin[row]!]!) && !out.includes(fold[destination[row]!]!);
}

function nameOf({ out }: HoldOut): string {
  return [...new Set(out)].join(" ");
}

/** The last period of a regime, from a fit (level and intervals included) on the periods before it. */
function nextPeriod({ fold }: FittedBlend, { rows, options }: FittedRows): HeldOutPredictions {
  const last = Math.max(...rows.step);
  const { regime } = fitRegime(
    chosenRows(rows, (row) => rows.step[row]! < last),
    fold,
    options,
  );
  const ready = readyRegime(regime);
  const later = Int32Array.from([...rows.step.keys()].filter((row) => rows.step[row] === last));
  const { featureCount: k, features, areas, origin, destination } = rows;
  const estimate = Float64Array.from(later, (row) => {
    const [from, to] = [areas[origin[row]!]!, areas[destination[row]!]!];
    const own = features.subarray(row * k, row * k + k);
    return flowOfPredictor(linearPredictor(ready, own, options.limit, from, to));
  });
  return {
    ...testedRows(rows, later),
    ...{ regime: options.id, setting: "next-period" },
    round: Array.from(later, () => ""),
    estimate,
    intervals: intervalsOf(estimate, () => regime.oneEndUnseen),
  };
}

function testedRows(rows: ObservedCorridors, row: Int32Array) {
  const whole = (values: Int32Array) => row.map((at) => values[at]!);
  const real = (values: Float64Array) => Float64Array.from(row, (at) => values[at]!);
  return {
    areas: rows.areas,
    origin: whole(rows.origin),
    destination: whole(rows.destination),
    step: whole(rows.step),
    truth: real(rows.truth),
    deviation: real(rows.deviation),
  };
}

function intervalsOf(
  estimate: Float64Array,
  groupOf: (at: number) => Calibration["oneEndUnseen"],
): HeldOutInterval[] {
  return intervalLevels.map((level) => {
    const ends = Array.from(estimate, (flow, at) => intervalAround(flow, groupOf(at), level));
    return {
      level,
      lower: Float64Array.from(ends, ({ lower }) => lower),
      upper: Float64Array.from(ends, ({ upper }) => upper),
    };
  });
}
