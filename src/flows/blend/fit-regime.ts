import { bothEndsUnseen, oneEndUnseen } from "../validation/holdout-folds.ts";
import { type Calibration, calibrate, type RegimeTests } from "./calibrate.ts";
import type { RegimeModel } from "./coefficients.ts";
import { heldOutTests } from "./held-out.ts";
import {
  fitMixedRidge,
  type LearningRows,
  type MixedRidge,
  type RidgePenalty,
} from "./mixed-ridge.ts";
import type { ObservedCorridors } from "./observed-corridors.ts";
import { type Standard, standardised, standardOf } from "./standardise.ts";

/** How a regime is fitted; all of it belongs to the published protocol. */
export interface RegimeOptions {
  readonly id: RegimeModel["id"];
  readonly penalty: RidgePenalty;
  /** Standardised features are cut at ± this. */
  readonly limit: number;
  /** Variance added to that of the truth before weights are taken: how much models err besides. */
  readonly modelVariance: number;
  readonly folds: number;
  readonly seed: number;
}

/** A fitted regime with the held-out tests that its accuracy and intervals rest on. */
export interface FittedRegime {
  readonly regime: RegimeModel;
  readonly tests: RegimeTests;
}

/**
 * Fits one regime of the blend on observed corridors (methods 16): mixed ridge regression on standardised features,
 * level and intervals from whole countries held out.
 *
 * @param fold of every area
 */
export function fitRegime(
  observed: ObservedCorridors,
  fold: ArrayLike<number>,
  options: RegimeOptions,
): FittedRegime {
  const { areas } = observed;
  const standard = standardOf(observed);
  const rows = learningRows(observed, standard, options);
  const test = (rounds: ReturnType<typeof oneEndUnseen>) =>
    heldOutTests(rows, areas.length, options.penalty, rounds);
  const tests = {
    oneEnd: test(oneEndUnseen(fold, options.folds)),
    bothEnds: test(bothEndsUnseen(fold, options.folds)),
  };
  const model = fitMixedRidge(rows, areas.length, options.penalty);
  const regime = regimeOf(options.id, observed, standard, model, calibrate(observed, tests));
  return { regime, tests };
}

/** Standardised features, targets and weights of observed corridors. */
export function learningRows(
  observed: ObservedCorridors,
  standard: Standard,
  { limit, modelVariance }: RegimeOptions,
): LearningRows {
  const { truth, deviation, origin, destination } = observed;
  return {
    features: standardised(observed, standard, limit),
    count: truth.length,
    target: truth.map((value) => Math.log1p(value)),
    weight: deviation.map((d) => 1 / (d * d + modelVariance)),
    origin,
    destination,
  };
}

/** A regime as it is published. */
export function regimeOf(
  id: RegimeModel["id"],
  { areas, truth }: ObservedCorridors,
  { centre, scale }: Standard,
  { intercept, slope, origin, destination }: MixedRidge,
  calibration: Calibration,
): RegimeModel {
  const effects = (values: Float64Array) => {
    const seen = [...areas.keys()].filter((at) => values[at] !== 0);
    return {
      areas: seen.map((at) => areas[at]!).join(" "),
      effects: seen.map((at) => values[at]!),
    };
  };
  return {
    id,
    corridors: truth.length,
    intercept,
    centre: [...centre],
    scale: [...scale],
    slope: [...slope],
    origin: effects(origin),
    destination: effects(destination),
    ...calibration,
  };
}
