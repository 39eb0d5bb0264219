export type { FlowEnd, FlowLink, FlowMapData, FlowMapWords } from "./data.ts";
export { type DrawFlowsOptions, drawFlows } from "./draw-flows.ts";
export { type FlowMapOptions, flowMap, placedFlowMap } from "./flow-map.ts";
export {
  type PlacedFlows,
  type PlacedLink,
  type PlaceFlowsOptions,
  placeFlows,
} from "./place-flows.ts";
