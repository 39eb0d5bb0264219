export type { WorldEstimate, WorldOptions, WorldPeriod } from "./world.ts";
export { world, worldEstimates } from "./world.ts";
