import type { NeutralTerritory } from "../geography/neutral.ts";

/** The words that maps add to those of their data, in the language of the figure. */
export interface MapWords {
  /** Every sentence that must stand under a map of the world. */
  readonly disclaimer: string;
  /** Legend of territories that no value fills, and what their row says. */
  readonly statusNotDetermined: string;
  /** Names of these territories. */
  readonly neutral: Readonly<Record<NeutralTerritory, string>>;
  /** Legend of rings: `Area too small to be drawn`. */
  readonly smallArea: string;
  readonly noData: string;
  readonly notEstimated: string;
  readonly notApplicable: string;
  /** Legend of the three rows of a palette that suppresses values. */
  readonly narrowInterval: string;
  readonly widerInterval: string;
  readonly widestInterval: string;
}
