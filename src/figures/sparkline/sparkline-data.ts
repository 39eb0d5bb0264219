import type { FigureHead } from "../figure.ts";
import type { Observation } from "../observation.ts";
import type { FigureUnit } from "../unit.ts";

/** A series in short. */
export interface SparklineData extends FigureHead {
  readonly unit: FigureUnit;
  readonly timeHeading: string;
  readonly valueHeading: string;
  /** In order of time. */
  readonly points: readonly {
    readonly at: number;
    readonly label: string;
    readonly observation: Observation;
  }[];
}
