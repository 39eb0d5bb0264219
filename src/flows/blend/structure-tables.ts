import type { PreparedPeriod } from "./area-features.ts";
import type { BlendedFlows, BlendInterval } from "./blend-flows.ts";
import { unitOf } from "./blend-tables.ts";
import { type IntervalLevel, intervalLevels } from "./interval-around.ts";
import { structureHalfWidth, traceOf } from "./structure-interval.ts";

/** Half widths on `log(1 + persons in five years)`, by corridor. */
export interface WidthsByLevel {
  readonly level: IntervalLevel;
  readonly half: Float64Array;
}

/** Estimates of corridors by what is known of their ends: both, one or none. */
export interface MixedTables {
  readonly blend: Float64Array;
  readonly widths: readonly WidthsByLevel[];
  /** 0 the coefficients, 1 both, 2 the structure. */
  readonly basis: Uint8Array;
}

/**
 * Takes the coefficients' estimate where both ends are known, the structure's where none is, and the geometric mean of
 * both where one is. The half width of a mean is the mean of the half widths and half of what the two are apart.
 */
export function mixedTables(
  prepared: PreparedPeriod,
  codes: readonly (string | undefined)[],
  structure: Float64Array,
  fitted: BlendedFlows | undefined,
): MixedTables {
  const { n } = prepared;
  const toUnit = unitOf(prepared);
  const blend = structure.slice();
  const basis = new Uint8Array(n * n);
  const widths = intervalLevels.map((level) => ({ level, half: new Float64Array(n * n) }));
  const log = (flow: number) => Math.log1p(flow / toUnit);
  for (let at = 0; at < n * n; at++) {
    const [i, j] = [Math.floor(at / n), at % n];
    if (i === j) continue;
    const ends = Number(codes[i] !== undefined) + Number(codes[j] !== undefined);
    basis[at] = 2 - ends;
    const trace = traceOf(prepared, i, j);
    const [own, other] = [structure[at]!, fitted?.blend[at] ?? 0];
    if (ends === 2) blend[at] = other;
    else if (ends === 1) blend[at] = Math.sqrt(own * other);
    for (const [l, { level, half }] of widths.entries()) {
      const structural = structureHalfWidth(own / toUnit, trace, level);
      const upper = fitted?.intervals[l]?.upper[at] ?? other;
      const regressed = log(upper) - log(other);
      const apart = Math.abs(log(own) - log(other));
      if (ends === 0) half[at] = structural;
      else half[at] = ends === 2 ? regressed : (structural + regressed + apart) / 2;
    }
  }
  return { blend, widths, basis };
}

/** Intervals `log(1 + flow) ± half width`, cut at 0, in the unit of the tables. */
export function logWidths(
  flows: Float64Array,
  { level, half }: WidthsByLevel,
  toUnit: number,
): BlendInterval {
  const end = (side: 1 | -1) =>
    flows.map((flow, at) => {
      const bound = Math.expm1(Math.log1p(flow / toUnit) + side * half[at]!);
      return flow === 0 ? 0 : Math.max(0, bound) * toUnit;
    });
  return { level, lower: end(-1), upper: end(1) };
}
