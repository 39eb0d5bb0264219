export { starred } from "./stars.ts";
export type { MapWords } from "./words.ts";
export { type Centring, centrings, type WorldView, worldView } from "./world-view.ts";
