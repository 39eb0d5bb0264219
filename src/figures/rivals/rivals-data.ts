import type { FigureHead } from "../figure.ts";
import type { Observation } from "../observation.ts";
import type { FigureUnit } from "../unit.ts";

/** A published or estimated value of the fact. */
export interface Rival {
  readonly key: string;
  /** Source or method. */
  readonly label: string;
  /** Vintage, basis, who reports. */
  readonly note?: string;
  /** A report of an office is drawn as a disc, an estimate as a diamond. */
  readonly kind: "report" | "estimate";
  readonly observation: Observation;
}

/** Every value of one fact. */
export interface RivalsData extends FigureHead {
  readonly unit: FigureUnit;
  /** Heading of the column of names. */
  readonly rivalHeading: string;
  /** Heading of the column of values. */
  readonly valueHeading: string;
  /** Names of the two shapes in the legend. */
  readonly kinds: { readonly report: string; readonly estimate: string };
  /** In the order given. */
  readonly rivals: readonly Rival[];
  /** True: a logarithmic axis, for values that differ by factors; default false: an axis from zero. */
  readonly logarithmic?: boolean;
}
