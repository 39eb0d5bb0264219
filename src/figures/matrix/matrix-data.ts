import type { FigureHead } from "../figure.ts";
import type { Observation } from "../observation.ts";
import type { FigureUnit } from "../unit.ts";

/** An origin or destination. */
export interface MatrixArea {
  readonly key: string;
  readonly label: string;
  /** Shorter name for the head of a column; default the label. */
  readonly short?: string;
}

/** Everything at once, exactly: origins in rows, destinations in columns. */
export interface MatrixData extends FigureHead {
  readonly unit: FigureUnit;
  /** Heading of the names: `Origin \ destination`. */
  readonly cornerHeading: string;
  readonly origins: readonly MatrixArea[];
  readonly destinations: readonly MatrixArea[];
  /** A row for each origin, a value for each destination; null where origin and destination are one area. */
  readonly cells: readonly (readonly (Observation | null)[])[];
  /**
   * Lower bounds of the second to the sixth class, ascending; default five that parts the values evenly in
   * factors. Figures that are compared share them.
   */
  readonly bounds?: readonly number[];
}
