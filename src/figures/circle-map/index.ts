export { type CircleMapOptions, circleMap } from "./circle-map.ts";
export type { CircleMapData, CircleMapWords } from "./data.ts";
