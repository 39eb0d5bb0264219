import type { FigureHead } from "../figure.ts";
import type { FlowLink, FlowMapWords } from "../flow-map/data.ts";
import type { Observation } from "../observation.ts";
import type { MapScale } from "./classes.ts";

/** Why a map shows no value: blank outline, hatch and dots in this order. */
export const absences = ["no-data", "not-estimated", "not-applicable"] as const;
export type Absence = (typeof absences)[number];

/** What a map shows of one area. */
export interface AreaValue {
  /** Code of the register. */
  readonly area: string;
  /** As the United Nations writes it in the language of the figure. */
  readonly name: string;
  readonly value: Observation;
  /** For a missing value; default `no-data`. */
  readonly absence?: Absence;
}

/** A rate or a share by area. Counts are refused by the type: they are drawn as circles. */
export interface ChoroplethData extends FigureHead {
  readonly kind: "rate" | "share";
  /** Default from little to much. A rate with a sign, such as net migration, diverges from balance. */
  readonly scale?: MapScale;
  /** Unit as a code and in words. */
  readonly unit: string;
  readonly unitText: string;
  /** Headings of the table. */
  readonly headings: { readonly area: string; readonly value: string };
  /** Every area of the selection, also those without a value: they can be found then, and say why. */
  readonly values: readonly AreaValue[];
  /**
   * Areas whose shape takes the value of another by the rule of the source. Taiwan Province of China follows
   * China where no value is reported for it, as on United Nations maps.
   */
  readonly follows?: Readonly<Record<string, string>>;
  /** Movements drawn over the shapes as arrows: another quantity, with a column of its own in the table. */
  readonly moves?: ChoroplethMoves;
}

/** The few largest movements over a choropleth: a picture of who lives where and who moved. */
export interface ChoroplethMoves {
  readonly heading: string;
  readonly unit: string;
  readonly unitText: string;
  /** In any order; every end must have a point on the map. */
  readonly links: readonly FlowLink[];
  /** Name of an end of a link. */
  readonly nameOf: (area: string) => string;
  /** Words of the legend and of the rows. */
  readonly words: Pick<FlowMapWords, "width" | "solid" | "hollow" | "dashed" | "corridor">;
}
