import type { Repair } from "../diagnostics/repair.ts";
import { netOf } from "../net-totals/net-flow-fit.ts";
import { rowSums } from "../table/sums.ts";
import { sizeClass } from "../uncertainty/conformal.ts";
import { preparePeriod } from "./area-features.ts";
import { type BlendPeriod, checkBlendPeriod } from "./blend-period.ts";
import { requireMatchingFeatures } from "./check-coefficients.ts";
import { closeToNets } from "./close-to-nets.ts";
import type { BlendCoefficients, BlendRegime, IntervalGroup } from "./coefficients.ts";
import { featureReader } from "./corridor-features.ts";
import { flowOfPredictor } from "./flow-link.ts";
import { type IntervalLevel, intervalAround, intervalLevels } from "./interval-around.ts";
import { linearPredictor, type ReadyRegime, readyRegime, regimeAt } from "./predict.ts";

/** Intervals of one level around the blend, by corridor, in the unit of the tables. */
export interface BlendInterval {
  readonly level: IntervalLevel;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/** Both versions of a blended estimate, `N × N` row-major with diagonal 0, in the unit of the tables. */
export interface BlendedFlows {
  readonly areas: readonly string[];
  /** The calibrated estimate itself: moves under a 12-month definition, five times the mean year for five years. */
  readonly blend: Float64Array;
  /**
   * The table closest to it that keeps the net migration of accounting. Closeness is weighted by how well a corridor is
   * known, so that a gap in the nets of a country without reports is made up on the corridors that nobody reports.
   */
  readonly closed: Float64Array;
  /** Net migration that `closed` keeps, by area; it adds up to 0. */
  readonly net: Float64Array;
  /** Net migration of `blend`, by area. */
  readonly blendNet: Float64Array;
  readonly intervals: readonly BlendInterval[];
  /** 0 the European regime, 1 the general one, by corridor. */
  readonly regime: Uint8Array;
  /**
   * Ends whose statistics the coefficients have learnt from, 0 to 2. With 0 the corridor is outside what was ever
   * tested: its interval is that of corridors of which both ends were held out.
   */
  readonly reportingEnds: Uint8Array;
  /** Repairs of the accounting, and `emigrants-above-population` where a row was held below the population. */
  readonly repairs: readonly (Repair | EmigrantLimit)[];
  /** Largest relative error of the net totals of `closed`. */
  readonly largestNetError: number;
}

export interface EmigrantLimit {
  readonly repair: "emigrants-above-population";
  readonly areas: readonly string[];
  /** What was taken from the corridors, in the unit of the tables. */
  readonly persons: number;
}

/** Emigrants of a period may not be more than this share of the population at its start, per five years. */
const mostEmigrants = 0.5;

/**
 * The Waymark estimate of one period (methods 16, 9.2, 17.3): a regression fitted on reported flows, on features that
 * stocks, births and deaths give; then the closest table with the accounting's net migration; with conformal
 * intervals from whole countries held out. Every corridor is above 0.
 *
 * @throws FlowError for broken tables, or coefficients that need another revision than the period has
 * @example
 * const { closed, intervals } = blendFlows(period, twoRevisionCoefficients);
 */
export function blendFlows(period: BlendPeriod, coefficients: BlendCoefficients): BlendedFlows {
  checkBlendPeriod(period);
  requireMatchingFeatures(period, coefficients);
  const prepared = preparePeriod(period);
  const { n, net } = prepared;
  const predicted = predictAll(period, coefficients, featureReader(prepared));
  const limit = limitEmigrants(period, predicted.blend, prepared.population);
  const closing = closeToNets(predicted.blend, net, variances(period, predicted));
  return {
    areas: period.areas,
    blend: predicted.blend,
    closed: closing.flows,
    net,
    blendNet: netOf(predicted.blend, n),
    intervals: intervalsOf(period, predicted),
    regime: predicted.regime,
    reportingEnds: predicted.reportingEnds,
    repairs: [...prepared.tables.repairs, ...limit],
    largestNetError: closing.largestRelativeError,
  };
}

interface Predicted {
  readonly blend: Float64Array;
  readonly regime: Uint8Array;
  readonly reportingEnds: Uint8Array;
  readonly regimes: readonly [BlendRegime, BlendRegime];
}

function predictAll(
  { areas, years, personsPerUnit = 1 }: BlendPeriod,
  coefficients: BlendCoefficients,
  read: (i: number, j: number, into: Float64Array) => void,
): Predicted {
  const n = areas.length;
  const blend = new Float64Array(n * n);
  const regime = new Uint8Array(n * n);
  const reportingEnds = new Uint8Array(n * n);
  const reporters = new Set(coefficients.reporters.split(" "));
  const features = new Float64Array(coefficients.features.length);
  const regimes: ReadyRegime[] = coefficients.regimes.map(readyRegime);
  const toUnit = years / 5 / personsPerUnit;
  areas.forEach((origin, i) => {
    areas.forEach((destination, j) => {
      if (i === j) return;
      const at = i * n + j;
      regime[at] = regimeAt(coefficients, origin, destination);
      const own = regimes[regime[at]]!;
      read(i, j, features);
      const predictor = linearPredictor(own, features, coefficients.limit, origin, destination);
      blend[at] = flowOfPredictor(predictor) * toUnit;
      reportingEnds[at] = Number(reporters.has(origin)) + Number(reporters.has(destination));
    });
  });
  return { blend, regime, reportingEnds, regimes: coefficients.regimes };
}

/** Scales rows down (in place) whose emigrants exceed the share of the population that may leave. */
function limitEmigrants(
  { areas, years, personsPerUnit = 1 }: BlendPeriod,
  blend: Float64Array,
  population: Float64Array,
): EmigrantLimit[] {
  const n = areas.length;
  const emigrants = rowSums(blend, n);
  const found: string[] = [];
  let persons = 0;
  areas.forEach((code, i) => {
    const most = (mostEmigrants * years * population[i]!) / 5 / personsPerUnit;
    if (!(emigrants[i]! > most) || !(most > 0)) return;
    found.push(code);
    persons += emigrants[i]! - most;
    for (let j = 0; j < n; j++) blend[i * n + j]! *= most / emigrants[i]!;
  });
  return found.length === 0
    ? []
    : [{ repair: "emigrants-above-population", areas: found, persons }];
}

function intervalsOf(
  { years, personsPerUnit = 1 }: BlendPeriod,
  predicted: Predicted,
): BlendInterval[] {
  const { blend } = predicted;
  const toUnit = years / 5 / personsPerUnit;
  return intervalLevels.map((level) => {
    const lower = new Float64Array(blend.length);
    const upper = new Float64Array(blend.length);
    for (let at = 0; at < blend.length; at++) {
      if (blend[at] === 0) continue;
      const interval = intervalAround(blend[at]! / toUnit, groupOf(predicted, at), level);
      lower[at] = interval.lower * toUnit;
      upper[at] = interval.upper * toUnit;
    }
    return { level, lower, upper };
  });
}

function groupOf({ regime, regimes, reportingEnds }: Predicted, at: number): IntervalGroup {
  const { oneEndUnseen, bothEndsUnseen } = regimes[regime[at]!]!;
  return reportingEnds[at] === 0 ? bothEndsUnseen : oneEndUnseen;
}

/** Half of an 80 % interval in standard deviations of a normal distribution. */
const half80 = 1.2816;
/** How much more a corridor varies that no report was ever compared with. */
const untestedVariance = 4;

/** Variance of the log of every corridor, from its 80 % interval. */
function variances({ years, personsPerUnit = 1 }: BlendPeriod, predicted: Predicted): Float64Array {
  const toUnit = years / 5 / personsPerUnit;
  return predicted.blend.map((value, at) => {
    if (value === 0) return 0;
    const group = groupOf(predicted, at);
    const size = sizeClass(Math.log1p(value / toUnit), group.sizeBounds);
    const variance = (group.halfWidth80[size]! / half80) ** 2;
    return predicted.reportingEnds[at] === 0 ? untestedVariance * variance : variance;
  });
}
