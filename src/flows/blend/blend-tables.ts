import { rowSums } from "../table/sums.ts";
import { sizeClass } from "../uncertainty/conformal.ts";
import type { PreparedPeriod } from "./area-features.ts";
import { type ClosedFlows, closeToNets } from "./close-to-nets.ts";
import type { BlendModel, UnseenGroups } from "./coefficients.ts";
import type { FeatureReader } from "./corridor-features.ts";
import { flowOfPredictor } from "./flow-link.ts";
import { linearPredictor, type ReadyRegime, readyRegime, regimeAt } from "./predict.ts";

/** A period ready for more than one model. */
export interface ReadyPeriod {
  readonly prepared: PreparedPeriod;
  readonly read: FeatureReader;
}

/** Both tables of a model for a period, `N × N` row-major with diagonal 0, in the unit of the tables. */
export interface BlendTables {
  readonly blend: Float64Array;
  readonly closing: ClosedFlows;
  /** 0 the European regime, 1 the general one, by corridor. */
  readonly regime: Uint8Array;
  /** Ends whose statistics the model has learnt from, 0 to 2. */
  readonly reportingEnds: Uint8Array;
  readonly limits: readonly EmigrantLimit[];
}

export interface EmigrantLimit {
  readonly repair: "emigrants-above-population";
  readonly areas: readonly string[];
  /** What was taken from the corridors, in the unit of the tables. */
  readonly persons: number;
}

/** Emigrants of a period may not be more than this share of the population at its start, per five years. */
const mostEmigrants = 0.5;

/** Persons in five years to the unit and length of a period. */
export function unitOf({ period: { years, personsPerUnit = 1 } }: PreparedPeriod): number {
  return years / 5 / personsPerUnit;
}

/** Predicts every corridor of a period and closes the table to the net migration of accounting. */
export function blendTables({ prepared, read }: ReadyPeriod, model: BlendModel): BlendTables {
  const predicted = predictAll(prepared, model, read);
  const limits = limitEmigrants(prepared, predicted.blend);
  const variance = variances(prepared, predicted, model);
  const closing = closeToNets(predicted.blend, prepared.net, variance);
  return { ...predicted, closing, limits };
}

/** The group whose errors make the interval of a corridor. */
export function groupAt<T extends UnseenGroups>(
  { regime, reportingEnds }: Pick<BlendTables, "regime" | "reportingEnds">,
  groups: readonly [T, T],
  at: number,
) {
  const { oneEndUnseen, bothEndsUnseen } = groups[regime[at]! as 0 | 1];
  return reportingEnds[at] === 0 ? bothEndsUnseen : oneEndUnseen;
}

type Predicted = Pick<BlendTables, "blend" | "regime" | "reportingEnds">;

function predictAll(prepared: PreparedPeriod, model: BlendModel, read: FeatureReader): Predicted {
  const { n, period } = prepared;
  const blend = new Float64Array(n * n);
  const regime = new Uint8Array(n * n);
  const reportingEnds = new Uint8Array(n * n);
  const reporters = new Set(model.reporters.split(" "));
  const features = new Float64Array(model.features.length);
  const regimes: ReadyRegime[] = model.regimes.map(readyRegime);
  const toUnit = unitOf(prepared);
  period.areas.forEach((origin, i) => {
    period.areas.forEach((destination, j) => {
      if (i === j) return;
      const at = i * n + j;
      regime[at] = regimeAt(model, origin, destination);
      const own = regimes[regime[at]]!;
      read(i, j, features);
      const predictor = linearPredictor(own, features, model.limit, origin, destination);
      blend[at] = flowOfPredictor(predictor) * toUnit;
      reportingEnds[at] = Number(reporters.has(origin)) + Number(reporters.has(destination));
    });
  });
  return { blend, regime, reportingEnds };
}

/** Scales rows down (in place) whose emigrants exceed the share of the population that may leave. */
function limitEmigrants(prepared: PreparedPeriod, blend: Float64Array): EmigrantLimit[] {
  const { n, population, period } = prepared;
  const emigrants = rowSums(blend, n);
  const found: string[] = [];
  let persons = 0;
  period.areas.forEach((code, i) => {
    const most = mostEmigrants * population[i]! * unitOf(prepared);
    if (!(emigrants[i]! > most) || !(most > 0)) return;
    found.push(code);
    persons += emigrants[i]! - most;
    for (let j = 0; j < n; j++) blend[i * n + j]! *= most / emigrants[i]!;
  });
  return found.length === 0
    ? []
    : [{ repair: "emigrants-above-population", areas: found, persons }];
}

/** Half of an 80 % interval in standard deviations of a normal distribution. */
const half80 = 1.2816;
/** How much more a corridor varies that no report was ever compared with. */
const untestedVariance = 4;

/** Variance of the log of every corridor, from its 80 % interval. */
function variances(
  prepared: PreparedPeriod,
  predicted: Predicted,
  { regimes }: BlendModel,
): Float64Array {
  const toUnit = unitOf(prepared);
  return predicted.blend.map((value, at) => {
    if (value === 0) return 0;
    const group = groupAt(predicted, regimes, at);
    const size = sizeClass(Math.log1p(value / toUnit), group.sizeBounds);
    const variance = (group.halfWidth80[size]! / half80) ** 2;
    return predicted.reportingEnds[at] === 0 ? untestedVariance * variance : variance;
  });
}
