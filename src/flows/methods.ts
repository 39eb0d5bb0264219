import type { FlowEstimate, FlowMethodId } from "./estimate.ts";
import type { StockPeriod } from "./input/stock-period.ts";
import {
  type FlowMethod,
  type FlowMethodOptions,
  plain,
  publishedMethods,
} from "./published-methods.ts";
import { estimateWaymark } from "./waymark-method.ts";

export {
  type FlowMethod,
  type FlowMethodOptions,
  publishedMethods,
  publishedMinimumWeight,
} from "./published-methods.ts";

/** Every method: the published ones, then ours, open and closed to the net migration of accounting. */
export const flowMethods: readonly FlowMethod[] = [
  ...publishedMethods,
  plain("waymark", (period, options) => estimateWaymark(period, "blend", options)),
  plain("waymark-closed", (period, options) => estimateWaymark(period, "closed", options)),
];

/** The method with this id. @throws RangeError for an id that is not in the registry */
export function flowMethod(id: FlowMethodId): FlowMethod {
  const found = flowMethods.find((method) => method.id === id);
  if (found === undefined) {
    throw new RangeError(
      `flow method: expected one of ${flowMethods.map((m) => m.id).join(", ")}, found ${id}`,
    );
  }
  return found;
}

/**
 * Estimates one period by a method of the registry.
 *
 * @throws FlowError naming the argument, its place and the rule it breaks; RangeError for an unknown method
 * @example
 * const { flows, intervals, diagnostics } = estimateFlows("waymark", { areas, stockStart, stockEnd, births, deaths });
 */
export function estimateFlows(
  method: FlowMethodId,
  period: StockPeriod,
  options: FlowMethodOptions = {},
): FlowEstimate {
  return flowMethod(method).estimate(period, options);
}
