import { FlowError } from "../../diagnostics/flow-error.ts";
import type { FlowMethodId } from "../../estimate.ts";
import type { StockPeriod } from "../../input/stock-period.ts";
import { type FlowMethodOptions, flowMethod } from "../../methods.ts";
import { sum } from "../../table/sums.ts";
import { drawPeriod } from "./draw-period.ts";
import { countFlows, type FlowHistogram, flowHistogram } from "./flow-histogram.ts";
import { checkInputErrors, type InputErrors } from "./input-errors.ts";

/** What is drawn, beside the inputs and their errors. */
export type DrawOptions = Pick<
  FlowMethodOptions,
  "repairs" | "worldBalance" | "movers" | "minimumWeight"
> & {
  readonly method: FlowMethodId;
  /** A whole number below 2^32: the same seed gives the same draws. */
  readonly seed: number;
};

/** Fewer than this share of the world's population is nobody. */
const smallestShare = 1e-13;

/** Draws `from` to `to`, without the last: a part that can be computed anywhere and added to others. */
export interface FlowDraws {
  readonly from: number;
  readonly to: number;
  readonly histogram: FlowHistogram;
  /** Persons in all corridors, draw by draw; NaN where the method refused the inputs. */
  readonly totals: Float64Array;
}

/**
 * Estimates a part of the draws. A draw that the method refuses, since no flows fit its inputs, is counted and left
 * out.
 *
 * @param onDraw called after every draw
 */
export function drawFlows(
  period: StockPeriod,
  errors: InputErrors,
  { method: id, seed, ...options }: DrawOptions,
  from: number,
  to: number,
  onDraw: () => void = () => {},
): FlowDraws {
  const n = period.areas.length;
  const checked = checkInputErrors(errors, n);
  const method = flowMethod(id);
  const central = method.estimate(period, options).flows;
  const world = sum(period.stockStart);
  const histogram = flowHistogram(centresOf(period, central, world), smallestShare * world);
  const totals = new Float64Array(to - from).fill(Number.NaN);
  for (let draw = from; draw < to; draw++) {
    try {
      const { flows } = method.estimate(drawPeriod(period, checked, seed, draw), options);
      countFlows(histogram, flows);
      totals[draw - from] = sum(flows);
    } catch (error) {
      if (!(error instanceof FlowError)) throw error;
    }
    onDraw();
  }
  return { from, to, histogram, totals };
}

/** Where the draws of a corridor are expected: its estimate, else a part of its stocks, else a few persons. */
function centresOf(
  { areas, stockStart, stockEnd }: StockPeriod,
  central: Float64Array,
  world: number,
): Float64Array {
  const n = areas.length;
  return central.map((flow, at) => {
    if (flow > smallestShare * world) return flow;
    const back = (at % n) * n + Math.floor(at / n);
    const stocks = [stockStart[at], stockEnd[at], stockStart[back], stockEnd[back]];
    const most = at % (n + 1) === 0 ? 0 : Math.max(...stocks.map((stock) => stock ?? 0));
    return Math.max(0.1 * most, 1e-9 * world) || 1;
  });
}
