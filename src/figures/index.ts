/** `waymark/figures`: a chart is a value. Pure functions, no DOM, no input or output, no clock. */
export * from "./axis/index.ts";
export * from "./bar/index.ts";
export { cellOf, emptyCell, labelCell } from "./cell-of.ts";
export * from "./chord/index.ts";
export * from "./choropleth/index.ts";
export * from "./circle-map/index.ts";
export * from "./colour/index.ts";
export { composeFigure, type FigureParts } from "./compose-figure.ts";
export { type FigureContext, type FigureNumbers, isNarrow } from "./context.ts";
export * from "./dumbbell/index.ts";
export {
  type BoundaryPolicy,
  type Figure,
  type FigureHead,
  type FigureKind,
  figureKinds,
  type NoIntervalReason,
  noIntervalReasons,
  type SourceRef,
  type Uncertainty,
} from "./figure.ts";
export * from "./flow-map/index.ts";
export * from "./focus/index.ts";
export { type FrameOptions, frameScene, sourceLines } from "./frame/frame-scene.ts";
export * from "./geography/index.ts";
export * from "./labels/index.ts";
export * from "./legend/index.ts";
export * from "./line/index.ts";
export * from "./map/index.ts";
export * from "./matrix/index.ts";

export {
  extentOf,
  isKnown,
  type KnownValue,
  type MissingValue,
  type Observation,
} from "./observation.ts";
export * from "./output/index.ts";
export * from "./path/index.ts";
export * from "./pyramid/index.ts";
export * from "./rivals/index.ts";
export {
  type GroupMark,
  type Mark,
  type MarkRole,
  markRoles,
  type Paint,
  type Pattern,
  type Scene,
  type TextMark,
} from "./scene.ts";
export * from "./sparkline/index.ts";
export * from "./split-sankey/index.ts";

export { toAlt, toSummary } from "./spoken/to-summary.ts";
export * from "./status/index.ts";
export type { FigureCell, FigureColumn, FigureRow, FigureTable, Interval } from "./table.ts";
export * from "./text/index.ts";
export type { FigureUnit } from "./unit.ts";
export type { FigureWords, SummaryWords } from "./words.ts";
