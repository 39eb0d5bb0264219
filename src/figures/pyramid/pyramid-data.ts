import type { FigureHead } from "../figure.ts";
import type { Observation } from "../observation.ts";
import type { FigureUnit } from "../unit.ts";

export interface AgeGroup {
  readonly key: string;
  readonly label: string;
  readonly left: Observation;
  readonly right: Observation;
  /** An earlier year or another population, drawn as an outline. */
  readonly outline?: { readonly left: Observation; readonly right: Observation };
}

/** Who they are: two sexes by age. */
export interface PyramidData extends FigureHead {
  readonly unit: FigureUnit;
  readonly ageHeading: string;
  /** Names of the sides; men stand at the left in every script, as sources print them. */
  readonly sides: { readonly left: string; readonly right: string };
  /** What the outline is. */
  readonly outline?: string;
  /** Youngest first. */
  readonly ages: readonly AgeGroup[];
  /** Largest value of the axis that is shared by figures that are compared. */
  readonly largest?: number;
}
