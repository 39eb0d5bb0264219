import { bothEndsUnseen, oneEndUnseen } from "../validation/holdout-folds.ts";
import { type Calibration, calibrate, type RegimeTests } from "./calibrate.ts";
import type { RegimeModel } from "./coefficients.ts";
import { heldOutTests, type ModelWithout, modelsWithout } from "./held-out.ts";
import { fillUnits, type ReadyLayer } from "./hidden-layer.ts";
import type { LearningRows, MixedRidge, RidgePenalty } from "./mixed-ridge.ts";
import type { ObservedCorridors } from "./observed-corridors.ts";
import { goodDeviation } from "./reports.ts";
import { type Standard, standardised, standardOf } from "./standardise.ts";

/** How a regime is fitted; all of it belongs to the published protocol. */
export interface RegimeOptions {
  readonly id: RegimeModel["id"];
  readonly penalty: RidgePenalty;
  /** Standardised features are cut at ± this. */
  readonly limit: number;
  /** Variance added to that of the truth before weights are taken: how much models err besides. */
  readonly modelVariance: number;
  /** What the weight of a flow is multiplied by that is not known well enough to be tested. */
  readonly doubtfulWeight: number;
  /** Degrees of freedom of the errors: rows far off count less in a second fit. */
  readonly tails: number;
  readonly folds: number;
  readonly seed: number;
}

/** A fitted regime with the held-out tests that its accuracy and intervals rest on. */
export interface FittedRegime {
  readonly regime: RegimeModel;
  readonly tests: RegimeTests;
  readonly standard: Standard;
  readonly modelWithout: ModelWithout;
}

/**
 * Fits one regime of the blend on observed corridors (methods 16): mixed ridge regression on standardised features
 * and hidden units, level and intervals from whole countries held out.
 *
 * @param observed corridors that are tested, and give level and intervals
 * @param learnt corridors that are learnt from, among them those
 * @param fold of every area
 */
export function fitRegime(
  observed: ObservedCorridors,
  learnt: ObservedCorridors,
  fold: ArrayLike<number>,
  options: RegimeOptions,
  layer: ReadyLayer,
): FittedRegime {
  const { areas } = observed;
  const standard = standardOf(learnt);
  const rows = learningRows(learnt, standard, options, layer);
  const modelWithout = modelsWithout(rows, fold, areas.length, options);
  const tested = learningRows(observed, standard, options, layer);
  const test = (rounds: ReturnType<typeof oneEndUnseen>) =>
    heldOutTests(tested, rounds, modelWithout);
  const tests = {
    oneEnd: test(oneEndUnseen(fold, options.folds)),
    bothEnds: test(bothEndsUnseen(fold, options.folds)),
  };
  const model = modelWithout([]);
  const regime = regimeOf(options, observed, standard, model, calibrate(observed, tests));
  return { regime, tests, standard, modelWithout };
}

/** Standardised features, hidden units, targets and weights of observed corridors. */
export function learningRows(
  observed: ObservedCorridors,
  standard: Standard,
  { limit, modelVariance, doubtfulWeight, penalty }: RegimeOptions,
  layer: ReadyLayer,
): LearningRows {
  const { truth, deviation, origin, destination } = observed;
  return {
    features: withUnits(
      standardised(observed, standard, limit),
      observed,
      layer,
      unitWeight(penalty),
    ),
    count: truth.length,
    target: truth.map((value) => Math.log1p(value)),
    weight: deviation.map(
      (d) => (d < goodDeviation ? 1 : doubtfulWeight) / (d * d + modelVariance),
    ),
    origin,
    destination,
  };
}

/** What hidden units are multiplied by, so that one penalty serves features and units. */
function unitWeight({ slope, unit }: RidgePenalty): number {
  return Math.sqrt(slope / unit);
}

function withUnits(
  features: Float64Array,
  { featureCount: k, truth }: ObservedCorridors,
  layer: ReadyLayer,
  weight: number,
): Float64Array {
  const size = k + layer.units;
  const found = new Float64Array(truth.length * size);
  for (let r = 0; r < truth.length; r++) {
    const row = found.subarray(r * size, (r + 1) * size);
    row.set(features.subarray(r * k, (r + 1) * k));
    fillUnits(layer, row, k);
    for (let at = k; at < size; at++) row[at]! *= weight;
  }
  return found;
}

/** A regime as it is published. */
export function regimeOf(
  { id, penalty }: RegimeOptions,
  { areas, truth, featureCount }: ObservedCorridors,
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
    slope: [...slope.subarray(0, featureCount)],
    unitSlope: Array.from(slope.subarray(featureCount), (value) => value * unitWeight(penalty)),
    origin: effects(origin),
    destination: effects(destination),
    ...calibration,
  };
}
