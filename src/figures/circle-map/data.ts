import type { AreaValue } from "../choropleth/data.ts";
import type { FigureHead } from "../figure.ts";

/** A count by area, such as persons: circles whose areas are in proportion, never filled shapes. */
export interface CircleMapData extends FigureHead {
  /** Unit as a code and in words. */
  readonly unit: string;
  readonly unitText: string;
  readonly headings: { readonly area: string; readonly value: string };
  /** Every area of the selection, also those without a value: the table says why. */
  readonly values: readonly AreaValue[];
}

/** Words of circle maps, in the language of the figure. */
export interface CircleMapWords {
  /** Legend of the circles: "Area of the circle: persons". */
  readonly circleArea: string;
}
