export type { DumbbellData, DumbbellItem } from "./dumbbell-data.ts";
export { dumbbellFigure } from "./dumbbell-figure.ts";
export { placeDumbbell } from "./dumbbell-placed.ts";
export { dumbbellScene } from "./dumbbell-scene.ts";
export { dumbbellSeries } from "./dumbbell-series.ts";
