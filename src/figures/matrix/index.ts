export type { MatrixArea, MatrixData } from "./matrix-data.ts";
export { matrixFigure } from "./matrix-figure.ts";
export { placeMatrix } from "./matrix-placed.ts";
export { matrixScene } from "./matrix-scene.ts";
export { matrixSeries } from "./matrix-series.ts";
