import type { Repair } from "../diagnostics/repair.ts";
import type { Interval } from "../uncertainty/conformal.ts";
import { preparePeriod } from "./area-features.ts";
import { type BlendPeriod, checkBlendPeriod } from "./blend-period.ts";
import { blendRows, type EmigrantLimit, groupAt, unitOf } from "./blend-tables.ts";
import { requireMatchingFeatures } from "./check-coefficients.ts";
import type { BlendCoefficients } from "./coefficients.ts";
import { featureReader } from "./corridor-features.ts";
import { type IntervalLevel, intervalAround } from "./interval-around.ts";
import { type ReachDown, reachDown } from "./small-corridors.ts";

/** The blend of a period without its closed version: corridors that are asked for first, the whole table later. */
export interface BlendedCorridors {
  /** The flow of the corridor at a row-major position, in the unit of the tables. */
  readonly flowAt: (at: number) => number;
  /** The interval of that corridor. */
  readonly intervalAt: (at: number, level: IntervalLevel) => Interval;
  /** As `blend` and `repairs` of `blendFlows`, to the digit. */
  readonly whole: () => {
    readonly blend: Float64Array;
    readonly repairs: readonly (Repair | EmigrantLimit)[];
  };
}

/**
 * The blend alone (methods 16): what `blendFlows` gives, for a reader who changes a number and waits. Origins are
 * estimated when they are asked for: one corridor takes a tenth of the time of the table.
 *
 * @throws FlowError as `blendFlows` does
 */
export function blendCorridors(
  period: BlendPeriod,
  coefficients: BlendCoefficients,
): BlendedCorridors {
  checkBlendPeriod(period);
  requireMatchingFeatures(period, coefficients);
  const prepared = preparePeriod(period);
  const { n } = prepared;
  const rows = blendRows({ prepared, read: featureReader(prepared) }, coefficients);
  const toUnit = unitOf(prepared);
  const [european, general] = coefficients.regimes;
  let reach: ReachDown | undefined;
  const flowAt = (at: number) => {
    rows.fill(Math.floor(at / n));
    return rows.tables.blend[at]!;
  };
  return {
    flowAt,
    intervalAt(at, level) {
      const flow = flowAt(at);
      if (flow === 0) return { lower: 0, upper: 0 };
      const group = groupAt(rows.tables, [european, general], at);
      const { lower, upper } = intervalAround(flow / toUnit, group, level, period.startYear);
      reach ??= reachDown(prepared);
      return reach(at, flow, { lower: lower * toUnit, upper: upper * toUnit }, level);
    },
    whole() {
      const limits = rows.fillAll();
      return { blend: rows.tables.blend, repairs: [...prepared.tables.repairs, ...limits] };
    },
  };
}
