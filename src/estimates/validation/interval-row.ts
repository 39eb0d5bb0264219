import type { IntervalMeasures } from "../../flows/validation/index.ts";
import type { Protocol } from "./accuracy.ts";
import type { Slice } from "./slices.ts";
import type { EstimateName } from "./world-table.ts";

/** Measured coverage and width of the intervals of an estimate on a part of the reported flows. */
export interface IntervalRow extends EstimateName, Pick<Slice, "group" | "part">, IntervalMeasures {
  readonly slice: Slice["kind"];
  readonly protocol: Protocol;
  readonly corridors: number;
  /** Nominal coverage. */
  readonly level: number;
}
