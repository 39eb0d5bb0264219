/** `waymark/figures`: a chart is a value. Pure functions, no DOM, no input or output, no clock. */
export {
  type BoundaryPolicy,
  type Figure,
  type FigureKind,
  figureKinds,
  type NoIntervalReason,
  noIntervalReasons,
  type SourceRef,
  type Uncertainty,
} from "./figure.ts";
export {
  type Mark,
  type MarkRole,
  markRoles,
  type Paint,
  type Pattern,
  type Scene,
} from "./scene.ts";
export type { FigureCell, FigureColumn, FigureRow, FigureTable, MissingCell } from "./table.ts";
