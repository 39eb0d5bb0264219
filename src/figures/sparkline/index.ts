export type { SparklineData } from "./sparkline-data.ts";
export { sparklineFigure } from "./sparkline-figure.ts";
export { placeSparkline } from "./sparkline-placed.ts";
export { sparklineScene } from "./sparkline-scene.ts";
export { sparklineSeries } from "./sparkline-series.ts";
