import type { FigureHead } from "../figure.ts";
import type { Observation } from "../observation.ts";
import type { FigureUnit } from "../unit.ts";

export interface BarItem {
  readonly key: string;
  readonly label: string;
  readonly note?: string;
  readonly observation: Observation;
}

/** Items of one group by size. */
export interface BarData extends FigureHead {
  readonly unit: FigureUnit;
  /** Heading of the column of names. */
  readonly itemHeading: string;
  readonly valueHeading: string;
  readonly items: readonly BarItem[];
  /** `value` (default): largest first, missing last; `given`: as they come. */
  readonly order?: "value" | "given";
  /**
   * True: ranks are printed where intervals allow. Never for deaths, trafficking or replies on policy.
   * Default false.
   */
  readonly ranked?: boolean;
  /** Ends of the axis that are shared by figures that are compared; zero is always within. */
  readonly domain?: readonly [number, number];
}
