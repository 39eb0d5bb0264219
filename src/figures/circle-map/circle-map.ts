import { cellOf, labelCell } from "../cell-of.ts";
import { composeFigure } from "../compose-figure.ts";
import type { FigureContext } from "../context.ts";
import type { Figure } from "../figure.ts";
import type { Geography } from "../geography/geography.ts";
import type { InsetNames } from "../map/inset-view.ts";
import { starred } from "../map/stars.ts";
import type { MapWords } from "../map/words.ts";
import { type Centring, worldView } from "../map/world-view.ts";
import { circleScene } from "./circle-scene.ts";
import type { CircleMapData, CircleMapWords } from "./data.ts";
import { placeCircles } from "./place-circles.ts";

export interface CircleMapOptions {
  readonly geography: Geography;
  readonly words: MapWords & CircleMapWords;
  readonly centring?: Centring;
  /** Names of the insets that a narrow map has for small islands; without names it has none. */
  readonly insetNames?: InsetNames;
  /** Value of the largest circle: given where years are compared. */
  readonly greatest?: number;
}

/**
 * A world map of a count: a circle at each area whose area is in proportion to the value, over land that
 * carries no colour of its own.
 */
export function circleMap(
  data: CircleMapData,
  { geography, words, centring = "atlantic", greatest, insetNames }: CircleMapOptions,
  context: FigureContext,
): Figure {
  const view = worldView({ width: context.width, centring });
  const placed = placeCircles(data.values, view, { greatest, insetNames });
  const { headings, unit, unitText, values } = data;
  return composeFigure(
    data,
    {
      kind: "circle-map",
      scene: circleScene(placed, view, geography, words, context),
      table: {
        columns: [
          { key: "area", heading: headings.area, unit: null, unitText: null, numeric: false },
          { key: "value", heading: headings.value, unit, unitText, numeric: true },
        ],
        rows: values.map(({ area, name, value }) => ({
          key: area,
          cells: [labelCell(starred(area, name)), cellOf(value, context, 0)],
        })),
      },
      map: { boundary: "un-practice-1", disclaimer: words.disclaimer },
    },
    context,
  );
}
