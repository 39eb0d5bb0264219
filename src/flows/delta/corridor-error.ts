import { FlowError } from "../diagnostics/flow-error.ts";
import type { StockPeriod } from "../input/stock-period.ts";
import {
  type CorridorGradient,
  type CorridorOptions,
  corridorGradient,
} from "./corridor-gradient.ts";

/** How wrong foreign-born stocks may be. Natives follow: population − foreign born. */
export interface StockError {
  /** Relative standard error of a foreign-born cell, one for all or one per cell (`N × N`). */
  readonly relativeError: number | Float64Array;
  /** Correlation of the errors of one cell at the two dates; default 0.8, for they share a source. */
  readonly correlation?: number;
}

export interface CorridorError {
  readonly flow: number;
  /** Standard error from stock errors alone, first order, in the unit of the stocks. */
  readonly standardError: number;
  /**
   * Share of the flow that comes from birthplaces whose gain or loss is within two standard errors
   * of zero, where the flow has a kink. Above a tenth or so use the stock-error bootstrap instead.
   */
  readonly nearKink: number;
  readonly repairsNotCarried: CorridorGradient["repairsNotCarried"];
}

/**
 * Standard error of one corridor by the delta method (methods 17.2): errors `σ (√ρ u + √(1−ρ) w)`
 * of the logarithm of each foreign-born cell, `u` common to both dates and `w` their own.
 *
 * @throws FlowError for a negative or missing `relativeError`, or a `correlation` outside 0–1
 */
export function corridorError(
  period: StockPeriod,
  origin: string,
  destination: string,
  { relativeError, correlation = 0.8 }: StockError,
  options: CorridorOptions = {},
): CorridorError {
  const sigma = sigmaOf(relativeError, period.areas.length);
  requireShare("correlation", correlation);
  const corridor = corridorGradient(period, origin, destination, options);
  const { start, end } = corridor.gradient;
  const { stockStart, stockEnd } = period;
  const n = period.areas.length;
  let variance = 0;
  for (let at = 0; at < n * n; at++) {
    const native = (at % n) * (n + 1);
    if (at === native) continue;
    const first = (start[at]! - start[native]!) * stockStart[at]!;
    const second = (end[at]! - end[native]!) * stockEnd[at]!;
    const common = (first + second) ** 2;
    const own = first * first + second * second;
    variance += sigma(at) ** 2 * (correlation * common + (1 - correlation) * own);
  }
  return {
    flow: corridor.flow,
    standardError: Math.sqrt(variance),
    nearKink: nearKink(corridor, period, sigma, correlation, origin, destination),
    repairsNotCarried: corridor.repairsNotCarried,
  };
}

function nearKink(
  { contributions, flow, tables }: CorridorGradient,
  { areas, stockStart, stockEnd }: StockPeriod,
  sigma: (at: number) => number,
  correlation: number,
  origin: string,
  destination: string,
): number {
  const n = areas.length;
  const cellVariance = (at: number) => {
    const [a, b] = [stockStart[at]!, stockEnd[at]!];
    return sigma(at) ** 2 * (a * a + b * b - 2 * correlation * a * b);
  };
  const changeVariance = (birthplace: number, area: number) => {
    if (birthplace !== area) return cellVariance(birthplace * n + area);
    let total = 0;
    for (let row = 0; row < n; row++) if (row !== area) total += cellVariance(row * n + area);
    return total;
  };
  let near = 0;
  for (const { birthplace, persons } of contributions) {
    const close = [areas.indexOf(origin), areas.indexOf(destination)].some((area) => {
      const change = tables.start[birthplace * n + area]! - tables.end[birthplace * n + area]!;
      return change * change < 4 * changeVariance(birthplace, area);
    });
    if (close) near += persons;
  }
  return flow > 0 ? near / flow : 0;
}

function sigmaOf(relativeError: number | Float64Array, n: number): (at: number) => number {
  const values = typeof relativeError === "number" ? Float64Array.of(relativeError) : relativeError;
  const wrong = values.findIndex((value) => !(value >= 0 && Number.isFinite(value)));
  if (wrong >= 0 || (values.length !== n * n && typeof relativeError !== "number")) {
    throw new FlowError({
      code: wrong >= 0 ? "out-of-range" : "wrong-length",
      argument: "relativeError",
      ...(wrong > 0 ? { index: wrong } : {}),
      expected: `finite shares not below 0, one or ${n * n}`,
      found: wrong >= 0 ? `${values[wrong]}` : `${values.length} values`,
      mend: "0.15 stands for 15 %",
    });
  }
  return typeof relativeError === "number" ? () => relativeError : (at) => relativeError[at]!;
}

function requireShare(argument: string, value: number): void {
  if (value >= 0 && value <= 1) return;
  throw new FlowError({
    code: "out-of-range",
    argument,
    expected: "a correlation from 0 to 1",
    found: `${value}`,
    mend: "0.8 is the default",
  });
}
