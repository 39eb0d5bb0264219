import type { Repair } from "../diagnostics/repair.ts";
import { netOf } from "../net-totals/net-flow-fit.ts";
import { preparePeriod } from "./area-features.ts";
import { type BlendPeriod, checkBlendPeriod } from "./blend-period.ts";
import {
  type BlendTables,
  blendTables,
  type EmigrantLimit,
  groupAt,
  unitOf,
} from "./blend-tables.ts";
import { requireMatchingFeatures } from "./check-coefficients.ts";
import type { BlendCoefficients, UnseenGroups } from "./coefficients.ts";
import { featureReader } from "./corridor-features.ts";
import { type IntervalLevel, intervalAround, intervalLevels } from "./interval-around.ts";
import { type ReachDown, reachDown } from "./small-corridors.ts";

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
   * The table closest to it that keeps the net migration of accounting. The gap of a country's net is
   * made up more on its large corridors than on its small ones, and more on those that are known less well.
   */
  readonly closed: Float64Array;
  /** Net migration that `closed` keeps, by area; it adds up to 0. */
  readonly net: Float64Array;
  /** Net migration of `blend`, by area. */
  readonly blendNet: Float64Array;
  readonly intervals: readonly BlendInterval[];
  /** The same around `closed`, from its own errors. */
  readonly closedIntervals: readonly BlendInterval[];
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

/**
 * The Waymark estimate of one period (methods 16, 9.2, 17.3): a regression fitted on reported flows, on features that
 * stocks, births and deaths give; then the closest table with the accounting's net migration; with conformal
 * intervals from whole countries held out. Every corridor is above 0.
 *
 * @throws FlowError for broken tables, or coefficients that need another revision than the period has
 * @example
 * const { closed, closedIntervals } = blendFlows(period, twoRevisionsCoefficients);
 */
export function blendFlows(period: BlendPeriod, coefficients: BlendCoefficients): BlendedFlows {
  checkBlendPeriod(period);
  requireMatchingFeatures(period, coefficients);
  const prepared = preparePeriod(period);
  const tables = blendTables({ prepared, read: featureReader(prepared) }, coefficients);
  const { blend, closing, regime, reportingEnds, limits } = tables;
  const toUnit = unitOf(prepared);
  const [european, general] = coefficients.regimes;
  const reach = reachDown(prepared);
  return {
    areas: period.areas,
    blend,
    closed: closing.flows,
    net: prepared.net,
    blendNet: netOf(blend, prepared.n),
    intervals: intervalsOf(blend, tables, [european, general], toUnit, period.startYear, reach),
    closedIntervals: intervalsOf(
      closing.flows,
      tables,
      [european.closed, general.closed],
      toUnit,
      period.startYear,
      reach,
    ),
    regime,
    reportingEnds,
    repairs: [...prepared.tables.repairs, ...limits],
    largestNetError: closing.largestRelativeError,
  };
}

function intervalsOf(
  flows: Float64Array,
  tables: BlendTables,
  groups: readonly [UnseenGroups, UnseenGroups],
  toUnit: number,
  startYear: number,
  reach: ReachDown,
): BlendInterval[] {
  return intervalLevels.map((level) => {
    const lower = new Float64Array(flows.length);
    const upper = new Float64Array(flows.length);
    for (let at = 0; at < flows.length; at++) {
      if (flows[at] === 0) continue;
      const group = groupAt(tables, groups, at);
      const around = intervalAround(flows[at]! / toUnit, group, level, startYear);
      const inUnit = { lower: around.lower * toUnit, upper: around.upper * toUnit };
      const interval = reach(at, flows[at]!, inUnit, level);
      lower[at] = interval.lower;
      upper[at] = interval.upper;
    }
    return { level, lower, upper };
  });
}
