import type { Repair } from "../diagnostics/repair.ts";
import { fitNetTotals } from "../net-totals/kullback-leibler.ts";
import { largestNetError, netOf } from "../net-totals/net-flow-fit.ts";
import { rowSums } from "../table/sums.ts";
import { conformalInterval, sizeClass } from "../uncertainty/conformal.ts";
import { preparePeriod } from "./area-features.ts";
import { type BlendPeriod, checkBlendPeriod } from "./blend-period.ts";
import { requireMatchingFeatures } from "./check-coefficients.ts";
import type { BlendCoefficients, BlendRegime } from "./coefficients.ts";
import { featureReader } from "./corridor-features.ts";
import { flowOfPredictor } from "./flow-link.ts";
import { linearPredictor, type ReadyRegime, readyRegime, regimeAt } from "./predict.ts";

/** Intervals of one level around the blend, by corridor, in the unit of the tables. */
export interface BlendInterval {
  readonly level: 0.5 | 0.8 | 0.95;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/** Both versions of a blended estimate, `N × N` row-major with diagonal 0, in the unit of the tables. */
export interface BlendedFlows {
  readonly areas: readonly string[];
  /** The calibrated estimate itself: moves under a 12-month definition, five times the mean year for five years. */
  readonly blend: Float64Array;
  /** The table closest to it (Kullback–Leibler) that keeps the net migration of accounting. */
  readonly closed: Float64Array;
  /** Net migration that `closed` keeps, by area; it adds up to 0. */
  readonly net: Float64Array;
  /** Net migration of `blend`, by area. */
  readonly blendNet: Float64Array;
  readonly intervals: readonly BlendInterval[];
  /** 0 the European regime, 1 the general one, by corridor. */
  readonly regime: Uint8Array;
  /** Ends without a report in the coefficients, 0 to 2: with 2, the interval is borrowed from corridors between such ends. */
  readonly unseenEnds: Uint8Array;
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
const mostEmigrants = 0.8;

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
  const { flows: closed } = fitNetTotals(predicted.blend, n, { nets: net });
  return {
    areas: period.areas,
    blend: predicted.blend,
    closed,
    net,
    blendNet: netOf(predicted.blend, n),
    intervals: intervalsOf(period, predicted),
    regime: predicted.regime,
    unseenEnds: predicted.unseenEnds,
    repairs: [...prepared.tables.repairs, ...limit],
    largestNetError: largestNetError(closed, net, n),
  };
}

interface Predicted {
  readonly blend: Float64Array;
  readonly regime: Uint8Array;
  readonly unseenEnds: Uint8Array;
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
  const unseenEnds = new Uint8Array(n * n);
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
      unseenEnds[at] = Number(!own.origin.has(origin)) + Number(!own.destination.has(destination));
    });
  });
  return { blend, regime, unseenEnds, regimes: coefficients.regimes };
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
  { blend, regime, unseenEnds, regimes }: Predicted,
): BlendInterval[] {
  const toUnit = years / 5 / personsPerUnit;
  const levels = [
    [0.5, "halfWidth50"],
    [0.8, "halfWidth80"],
    [0.95, "halfWidth95"],
  ] as const;
  return levels.map(([level, width]) => {
    const lower = new Float64Array(blend.length);
    const upper = new Float64Array(blend.length);
    for (let at = 0; at < blend.length; at++) {
      if (blend[at] === 0) continue;
      const { oneEndUnseen, bothEndsUnseen } = regimes[regime[at]!]!;
      const group = unseenEnds[at] === 2 ? bothEndsUnseen : oneEndUnseen;
      const five = blend[at]! / toUnit;
      const size = sizeClass(Math.log1p(five), group.sizeBounds);
      const interval = conformalInterval(five, group[width][size]!);
      lower[at] = interval.lower * toUnit;
      upper[at] = interval.upper * toUnit;
    }
    return { level, lower, upper };
  });
}
