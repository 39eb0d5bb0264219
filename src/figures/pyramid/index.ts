export type { AgeGroup, PyramidData } from "./pyramid-data.ts";
export { pyramidFigure } from "./pyramid-figure.ts";
export { placePyramid } from "./pyramid-placed.ts";
export { pyramidScene } from "./pyramid-scene.ts";
export { pyramidSeries } from "./pyramid-series.ts";
