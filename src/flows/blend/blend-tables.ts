import { sum } from "../table/sums.ts";
import { sizeClass } from "../uncertainty/conformal.ts";
import type { PreparedPeriod } from "./area-features.ts";
import { type ClosedFlows, closeToNets } from "./close-to-nets.ts";
import type { BlendModel, UnseenGroups } from "./coefficients.ts";
import type { FeatureReader } from "./corridor-features.ts";
import { flowOfPredictor } from "./flow-link.ts";
import { readyLayer } from "./hidden-layer.ts";
import { fillBasis, linearPredictor, readyRegime, regimeAt } from "./predict.ts";
import { mixedFlow, structureMix } from "./structure-mix.ts";

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
  readonly table?: never;
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
export function blendTables(ready: ReadyPeriod, model: BlendModel): BlendTables {
  return tablesOfModels(ready, [model]).next().value!;
}

/**
 * The tables of several models one after another. The models share standard and hidden layer, as those of the rounds
 * of one fit do, so that what they are linear in is worked out once.
 */
export function* tablesOfModels(
  ready: ReadyPeriod,
  models: readonly BlendModel[],
): Generator<BlendTables, undefined> {
  const { prepared } = ready;
  const { tables, fillRow } = rowsOfModels(ready, models);
  for (let origin = 0; origin < prepared.n; origin++) fillRow(origin);
  for (const [at, predicted] of tables.entries()) {
    const limits = limitsOf(prepared, predicted);
    const variance = variances(prepared, predicted, models[at]!);
    const closing = closeToNets(predicted.blend, prepared.net, variance);
    yield { ...predicted, closing, limits };
  }
}

/** The table of one model, origin by origin: no row depends on another. */
export interface BlendRows {
  /** Filled up to the rows that were asked for. */
  readonly tables: Pick<BlendTables, "blend" | "regime" | "reportingEnds">;
  /** Fills the row of an origin, once. */
  readonly fill: (origin: number) => void;
  /** Fills every row. */
  readonly fillAll: () => readonly EmigrantLimit[];
}

/** The tables of one model without the closed version. */
export function blendRows(ready: ReadyPeriod, model: BlendModel): BlendRows {
  const { n } = ready.prepared;
  const { tables, fillRow } = rowsOfModels(ready, [model]);
  const [own] = tables as [Predicted];
  const filled = new Uint8Array(n);
  const fill = (origin: number) => {
    if (filled[origin] === 0) fillRow(origin);
    filled[origin] = 1;
  };
  return {
    tables: own,
    fill,
    fillAll() {
      for (let origin = 0; origin < n; origin++) fill(origin);
      return limitsOf(ready.prepared, own);
    },
  };
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

type Predicted = Pick<BlendTables, "blend" | "regime" | "reportingEnds"> & {
  /** What the limit of emigrants took from each row. */
  readonly limited: Float64Array;
};

function rowsOfModels({ prepared, read }: ReadyPeriod, models: readonly BlendModel[]) {
  const { n, period } = prepared;
  const [first] = models as [BlendModel];
  const layer = readyLayer(first.hidden, first.features);
  const features = new Float64Array(first.features.length);
  const basis = new Float64Array(features.length + layer.units);
  const toUnit = unitOf(prepared);
  const { structureAt, weightAt } = structureMix(prepared);
  const found = models.map((model) => ({
    regimes: model.regimes.map(readyRegime),
    reporters: new Set(model.reporters.split(" ")),
    blend: new Float64Array(n * n),
    regime: new Uint8Array(n * n),
    reportingEnds: new Uint8Array(n * n),
    limited: new Float64Array(n),
  }));
  const fillRow = (i: number) => {
    const origin = period.areas[i]!;
    period.areas.forEach((destination, j) => {
      if (i === j) return;
      const at = i * n + j;
      const regime = regimeAt(first, origin, destination);
      read(i, j, features);
      const weight = weightAt(at);
      fillBasis(first.regimes[regime], layer, first.limit, features, basis);
      for (const own of found) {
        const predictor = linearPredictor(own.regimes[regime]!, basis, origin, destination);
        const flow = flowOfPredictor(predictor);
        own.blend[at] = mixedFlow(flow, structureAt(at), weight) * toUnit;
        own.regime[at] = regime;
        own.reportingEnds[at] =
          Number(own.reporters.has(origin)) + Number(own.reporters.has(destination));
      }
    });
    for (const own of found) limitEmigrants(prepared, own, i);
  };
  return { tables: found as readonly Predicted[], fillRow };
}

/** Scales the row of an origin down (in place) if more of its population would leave than may. */
function limitEmigrants(prepared: PreparedPeriod, { blend, limited }: Predicted, i: number): void {
  const { n, population } = prepared;
  const row = blend.subarray(i * n, i * n + n);
  const emigrants = sum(row);
  const most = mostEmigrants * population[i]! * unitOf(prepared);
  if (!(emigrants > most) || !(most > 0)) return;
  limited[i] = emigrants - most;
  for (let j = 0; j < n; j++) row[j]! *= most / emigrants;
}

function limitsOf({ period }: PreparedPeriod, { limited }: Predicted): EmigrantLimit[] {
  const areas = period.areas.filter((_, at) => limited[at]! > 0);
  const persons = limited.reduce((total, value) => total + value, 0);
  return areas.length === 0 ? [] : [{ repair: "emigrants-above-population", areas, persons }];
}

/** Half of an 80 % interval in standard deviations of a normal distribution. */
const half80 = 1.2816;
/**
 * Variance of the log of every corridor for closing, from its 80 % interval, times the square root of its flow. Errors
 * of logs that are alike make the gap of a net a matter of the largest corridors; with the variance of logs alone
 * every corridor of a country moves by one factor, and most held-out flows come out worse.
 */
function variances(
  prepared: PreparedPeriod,
  { blend, regime }: Predicted,
  { regimes }: BlendModel,
): Float64Array {
  const toUnit = unitOf(prepared);
  return blend.map((value, at) => {
    if (value === 0) return 0;
    const flow = value / toUnit;
    const group = regimes[regime[at]! as 0 | 1].oneEndUnseen;
    const size = sizeClass(Math.log1p(flow), group.sizeBounds);
    return (group.halfWidth80[size]! / half80) ** 2 * Math.sqrt((1 + flow) / 1000);
  });
}
