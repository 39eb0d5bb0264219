import { refusal } from "../../arguments/refusal.ts";
import { requireBetween, requireCount } from "../../arguments/require-count.ts";
import { checkStockPeriod, type StockPeriod } from "../../input/stock-period.ts";
import { flowMethod } from "../../methods.ts";
import { type DrawOptions, drawFlows, type FlowDraws } from "./draw-flows.ts";
import { addCounts, flowQuantiles, mostDraws } from "./flow-histogram.ts";
import { checkInputErrors, type InputErrors } from "./input-errors.ts";

/** Options of {@link bootstrapFlows}. */
export type FlowBootstrapOptions = Partial<DrawOptions> & {
  /** Default 1,000; from 100 to 65,535. */
  readonly draws?: number;
  /** Nominal coverages of the intervals; default 50, 80 and 95 %. */
  readonly levels?: readonly number[];
};

/** An interval around every corridor, `N × N` row-major, diagonal 0, in the unit of the stocks. */
export interface FlowBootstrapInterval {
  readonly level: number;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/** What errors of the inputs do to the flows of a period. */
export interface BootstrappedFlows {
  readonly areas: readonly string[];
  /** The estimate from the inputs as they are. */
  readonly flows: Float64Array;
  /** Median of the draws. Independent error adds moves, so it may lie above the estimate. */
  readonly median: Float64Array;
  readonly intervals: readonly FlowBootstrapInterval[];
  /** Share of the draws in which nobody moves in a corridor. */
  readonly nobody: Float64Array;
  /** Persons in all corridors: of the estimate, and the mean of the draws. */
  readonly total: number;
  readonly meanDrawnTotal: number;
  /** Draws asked for, and those of them that the method refused and that are left out. */
  readonly draws: number;
  readonly refused: number;
}

/** Everything that is left open, as it is by default. */
export function bootstrapSettings({
  draws = 1000,
  levels = [0.5, 0.8, 0.95],
  method = "da-pb-closed",
  seed = 1,
  ...options
}: FlowBootstrapOptions) {
  requireCount(draws, "options.draws", 100);
  if (draws > mostDraws) throw tooMany("options.draws", mostDraws, draws);
  if (!Number.isSafeInteger(seed) || seed < 0) requireCount(seed, "options.seed", 0);
  if (seed >= 2 ** 32) throw tooMany("options.seed", 2 ** 32 - 1, seed);
  for (const level of levels) requireBetween(level, "options.levels", 0, 1);
  return { draws, levels, drawing: { ...options, method, seed } };
}

function tooMany(argument: string, most: number, found: number) {
  return refusal({ code: "out-of-range", argument, expected: `at most ${most}`, found });
}

/**
 * Bootstrap of the inputs (methods 17.1): stocks, births, deaths and populations are drawn with their errors, the
 * whole method is run on every draw, and the intervals are quantiles of the flows. They say how far errors of the
 * inputs carry, not how far the method's assumptions are wrong. Deterministic in `seed`; memory does not grow with
 * the draws.
 *
 * @throws FlowError for broken inputs, errors or options, or where the method refuses more than half of the draws
 * @example
 * const { intervals } = bootstrapFlows(period, { relativeError: 0.15 }, { draws: 1000, seed: 1 });
 */
export function bootstrapFlows(
  period: StockPeriod,
  errors: InputErrors,
  options: FlowBootstrapOptions = {},
): BootstrappedFlows {
  checkStockPeriod(period);
  const { draws, drawing } = bootstrapSettings(options);
  return summariseDraws(period, errors, options, [drawFlows(period, errors, drawing, 0, draws)]);
}

/** Puts parts of the draws together, in any order; together they must be all draws of the options, each once. */
export function summariseDraws(
  period: StockPeriod,
  errors: InputErrors,
  options: FlowBootstrapOptions,
  parts: readonly FlowDraws[],
): BootstrappedFlows {
  const { draws, levels, drawing } = bootstrapSettings(options);
  const n = period.areas.length;
  checkInputErrors(errors, n);
  const { method, seed: _, ...methodOptions } = drawing;
  const { flows } = flowMethod(method).estimate(period, methodOptions);
  const totals = joinedTotals(parts, draws);
  const made = totals.filter((total) => !Number.isNaN(total));
  if (made.length < draws / 2) throw mostlyRefused(draws, made.length);
  const [first, ...others] = parts;
  for (const part of others) addCounts(first!.histogram, part.histogram);
  const tails = levels.flatMap((level) => [(1 - level) / 2, (1 + level) / 2]);
  const order = [...new Set([...tails, 0.5])].sort((a, b) => a - b);
  const tables = order.map(() => new Float64Array(n * n));
  const nobody = new Float64Array(n * n);
  for (let at = 0; at < n * n; at++) {
    if (at % (n + 1) === 0) continue;
    const found = flowQuantiles(first!.histogram, at, order, made.length);
    nobody[at] = found.nobody;
    for (const [p, value] of found.quantiles.entries()) tables[p]![at] = value;
  }
  const table = (probability: number) => tables[order.indexOf(probability)]!;
  return {
    areas: period.areas,
    flows,
    median: table(0.5),
    intervals: levels.map((level) => ({
      level,
      lower: table((1 - level) / 2),
      upper: table((1 + level) / 2),
    })),
    nobody,
    total: flows.reduce((sum, value) => sum + value, 0),
    meanDrawnTotal: made.reduce((sum, value) => sum + value, 0) / made.length,
    draws,
    refused: draws - made.length,
  };
}

/** In the order of the draws, so that sums do not depend on how the draws were divided. */
function joinedTotals(parts: readonly FlowDraws[], draws: number): Float64Array {
  const totals = new Float64Array(draws);
  const times = new Uint8Array(draws);
  for (const part of parts)
    for (let draw = part.from; draw < part.to; draw++) {
      totals[draw] = part.totals[draw - part.from]!;
      times[draw]! += 1;
    }
  const wrong = times.findIndex((count) => count !== 1);
  if (wrong >= 0) {
    throw refusal({
      code: "unknown-option",
      argument: "parts",
      index: [wrong],
      expected: "every draw in one part",
      found: `${times[wrong]} times`,
      mend: "divide the draws into ranges that touch and do not overlap",
    });
  }
  return totals;
}

function mostlyRefused(draws: number, made: number) {
  return refusal({
    code: "infeasible",
    argument: "errors",
    expected: "inputs that the method can use in at least half of the draws",
    found: `${draws - made} of ${draws} draws refused`,
    mend: "state smaller errors, or allow the repairs of the method",
  });
}
