import type { FigureHead } from "../figure.ts";
import type { Observation } from "../observation.ts";
import type { FigureUnit } from "../unit.ts";

/** A value at a point of time. A year without an entry is outside the series; a missing value has one. */
export interface LinePoint {
  /** Where on the axis: a year, or the middle of a period. */
  readonly at: number;
  readonly observation: Observation;
  /** True if the producer calls it provisional: drawn open. */
  readonly provisional?: boolean;
}

export interface LineSeries {
  readonly key: string;
  /** Name at the end of the line. */
  readonly label: string;
  readonly points: readonly LinePoint[];
}

/** A change of method between two points: no line crosses it. */
export interface MethodBreak {
  /** Lines break before the first point at or after it. */
  readonly at: number;
  /** Default: the words for a break in method. */
  readonly label?: string;
}

/** How something changed, with its rivals. */
export interface LineData extends FigureHead {
  readonly unit: FigureUnit;
  /** Heading of the column of times: `Year`. */
  readonly timeHeading: string;
  /** Every point of time in order, with its label. */
  readonly times: readonly { readonly at: number; readonly label: string }[];
  /** One to six; the first is the subject and drawn strongest, the others are its rivals. */
  readonly series: readonly LineSeries[];
  readonly breaks?: readonly MethodBreak[];
  /** True (default) if the axis begins at zero, where all values are positive. */
  readonly fromZero?: boolean;
  /** Ends of the axis that are shared by figures that are compared; default those of the values. */
  readonly domain?: readonly [number, number];
}
