import { type FlowMethodId, publishedMethods } from "../flows/index.ts";

/**
 * METHOD of an estimate: a method of the published comparison, or ours. `waymark` is the blend fitted
 * on reported flows, with intervals; `waymark-closed` the closest table to it that keeps the net
 * migration of demographic accounting.
 */
export type EstimateMethod = FlowMethodId;

/** Every method in the order in which estimates are listed. */
export const estimateMethods: readonly EstimateMethod[] = [
  ...publishedMethods.map(({ id }) => id),
  "waymark",
  "waymark-closed",
];

/** True for the methods of the published comparison. */
export function isFlowMethod(method: EstimateMethod): boolean {
  return method !== "waymark" && method !== "waymark-closed";
}
