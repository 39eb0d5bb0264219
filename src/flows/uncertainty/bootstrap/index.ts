export {
  type BootstrappedFlows,
  bootstrapFlows,
  bootstrapSettings,
  type FlowBootstrapInterval,
  type FlowBootstrapOptions,
  summariseDraws,
} from "./bootstrap-flows.ts";
export { type DrawOptions, drawFlows, type FlowDraws } from "./draw-flows.ts";
export type { FlowHistogram } from "./flow-histogram.ts";
export type { InputErrors } from "./input-errors.ts";
