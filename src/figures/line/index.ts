export type { LineData, LinePoint, LineSeries, MethodBreak } from "./line-data.ts";
export { lineFigure } from "./line-figure.ts";
export { placeLine } from "./line-placed.ts";
export { lineScene } from "./line-scene.ts";
export { lineSeries } from "./line-series.ts";
