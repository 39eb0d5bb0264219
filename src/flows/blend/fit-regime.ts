import { intervalGroup } from "../uncertainty/interval-group.ts";
import { bothEndsUnseen, countryFolds, oneEndUnseen } from "../validation/holdout-folds.ts";
import type { BlendRegime, IntervalGroup } from "./coefficients.ts";
import { flowOfPredictor } from "./flow-link.ts";
import { heldOutPredictors } from "./held-out.ts";
import { levelCalibration } from "./level.ts";
import { fitMixedRidge, type LearningRows, type RidgePenalty } from "./mixed-ridge.ts";
import type { ObservedCorridors } from "./observed-corridors.ts";
import { standardised, standardOf } from "./standardise.ts";

/** How a regime is fitted; all of it belongs to the published protocol. */
export interface RegimeOptions {
  readonly id: BlendRegime["id"];
  readonly penalty: RidgePenalty;
  /** Standardised features are cut at ± this. */
  readonly limit: number;
  /** Variance added to that of the truth before weights are taken: how much models err besides. */
  readonly modelVariance: number;
  readonly folds: number;
  readonly seed: number;
}

/** A fitted regime with the held-out flows that its accuracy and intervals rest on. */
export interface FittedRegime {
  readonly regime: BlendRegime;
  /** Persons in five years, by row, from models that had not seen at least one end, or both ends. */
  readonly oneEnd: Float64Array;
  readonly bothEnds: Float64Array;
  /** Fold of every area. */
  readonly fold: Int32Array;
}

/**
 * Fits one regime of the blend on observed corridors (methods 16): mixed ridge regression on standardised features,
 * level and intervals from whole countries held out.
 */
export function fitRegime(observed: ObservedCorridors, options: RegimeOptions): FittedRegime {
  const { areas, truth, deviation, origin, destination } = observed;
  const standard = standardOf(observed);
  const rows: LearningRows = {
    features: standardised(observed, standard, options.limit),
    count: truth.length,
    target: truth.map((value) => Math.log1p(value)),
    weight: deviation.map((d) => 1 / (d * d + options.modelVariance)),
    origin,
    destination,
  };
  const fold = foldsOf(observed, options);
  const size = areas.length;
  const one = heldOutPredictors(rows, size, options.penalty, oneEndUnseen(fold, options.folds));
  const both = heldOutPredictors(rows, size, options.penalty, bothEndsUnseen(fold, options.folds));
  const level = levelCalibration(one, truth);
  const flows = (predictor: Float64Array) =>
    predictor.map((value) => flowOfPredictor(level.shift + level.slope * value));
  const model = fitMixedRidge(rows, size, options.penalty);
  const oneEnd = flows(one);
  const bothEnds = flows(both);
  const effects = (values: Float64Array) => {
    const seen = [...areas.keys()].filter((at) => values[at] !== 0);
    return {
      areas: seen.map((at) => areas[at]!).join(" "),
      effects: seen.map((at) => values[at]!),
    };
  };
  return {
    fold,
    oneEnd,
    bothEnds,
    regime: {
      id: options.id,
      corridors: truth.length,
      intercept: model.intercept,
      centre: [...standard.centre],
      scale: [...standard.scale],
      slope: [...model.slope],
      origin: effects(model.origin),
      destination: effects(model.destination),
      level,
      oneEndUnseen: scored(observed, oneEnd),
      bothEndsUnseen: scored(observed, bothEnds),
    },
  };
}

/** Reporting countries are dealt out first: a fold without any would test nothing that is at stake. */
function foldsOf({ areas, origin, destination }: ObservedCorridors, options: RegimeOptions) {
  const corridors = new Float64Array(areas.length);
  for (let r = 0; r < origin.length; r++) {
    corridors[origin[r]!]! += 1;
    corridors[destination[r]!]! += 1;
  }
  const strata = corridors.map((count) => -Math.floor(Math.log2(count + 1)));
  return countryFolds(areas.length, options.folds, options.seed, strata);
}

function scored(observed: ObservedCorridors, flows: Float64Array): IntervalGroup {
  const countries = new Set([...observed.origin, ...observed.destination]).size;
  const logEstimate = flows.map((flow) => Math.log1p(flow));
  return intervalGroup({
    logEstimate,
    scores: logEstimate.map((value, r) => Math.abs(value - Math.log1p(observed.truth[r]!))),
    countries,
  });
}
