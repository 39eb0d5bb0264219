import { type FlowMethodId, flowMethods } from "../flows/index.ts";

/**
 * METHOD of an estimate: a method of the published comparison, or ours. `waymark` is the blend fitted
 * on reported flows, with intervals; `waymark-closed` the closest table to it that keeps the net
 * migration of demographic accounting.
 */
export type EstimateMethod = FlowMethodId | "waymark" | "waymark-closed";

/** Every method in the order in which estimates are listed. */
export const estimateMethods: readonly EstimateMethod[] = [
  ...flowMethods.map(({ id }) => id),
  "waymark",
  "waymark-closed",
];

/** True for the methods of the published comparison. */
export function isFlowMethod(method: EstimateMethod): method is FlowMethodId {
  return method !== "waymark" && method !== "waymark-closed";
}
