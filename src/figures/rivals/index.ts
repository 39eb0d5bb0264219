export type { Rival, RivalsData } from "./rivals-data.ts";
export { rivalsFigure } from "./rivals-figure.ts";
export { placeRivals } from "./rivals-placed.ts";
export { rivalsScene } from "./rivals-scene.ts";
export { rivalsSeries } from "./rivals-series.ts";
