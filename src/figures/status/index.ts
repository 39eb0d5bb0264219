export type { StatusClause, StatusData, StatusState } from "./status-data.ts";
export { statusFigure } from "./status-figure.ts";
export { placeStatus } from "./status-placed.ts";
export { statusScene } from "./status-scene.ts";
export { statusSeries } from "./status-series.ts";
