import { cellOf, emptyCell, labelCell } from "../cell-of.ts";
import { composeFigure } from "../compose-figure.ts";
import type { FigureContext } from "../context.ts";
import type { Figure } from "../figure.ts";
import type { Geography } from "../geography/geography.ts";
import { neutralTerritories } from "../geography/neutral.ts";
import type { InsetNames } from "../map/inset-view.ts";
import { starred } from "../map/stars.ts";
import type { MapWords } from "../map/words.ts";
import type { Centring } from "../map/world-view.ts";
import type { FigureTable } from "../table.ts";
import { choroplethScene } from "./choropleth-scene.ts";
import { limitsFor } from "./classes.ts";
import type { ChoroplethData } from "./data.ts";
import { legendOf } from "./legend.ts";
import { moveColumn, moveRows, placeMoves } from "./moves.ts";
import { placeChoropleth } from "./place-choropleth.ts";

export interface ChoroplethOptions {
  /** `worldSmall` below some 900 pixels, `worldMedium` above, as read by `readGeography`. */
  readonly geography: Geography;
  readonly words: MapWords;
  readonly centring?: Centring;
  /** Limits between classes, low to high: at most five, six of a diverging scale, around its balance. */
  readonly limits?: readonly number[];
  /** Names of the insets that a narrow map has for small islands; without names it has none. */
  readonly insetNames?: InsetNames;
  /** Decimals of the table; default what the formatter takes. */
  readonly digits?: number;
}

/**
 * A world map of a rate or a share. Disputed territories stay neutral, small areas are rings, and the wider an
 * interval is the fewer classes are told apart.
 *
 * @throws RangeError when two values are given for one area or there are more limits than the scale has
 */
export function choropleth(
  data: ChoroplethData,
  { geography, words, centring = "atlantic", limits, digits, insetNames }: ChoroplethOptions,
  context: FigureContext,
): Figure {
  const classes = limits ?? limitsFor(data.values.map(({ value }) => value));
  const most = data.scale === "diverging" ? 6 : 5;
  if (classes.length > most || (most === 6 && classes.length < 6))
    throw new RangeError(`a choropleth has at most ${most} limits, not ${classes.length}`);
  const placed = placeChoropleth(data, geography, context, { centring, insetNames });
  const moves = data.moves && placeMoves(data.moves, context, centring);
  const legend = legendOf({ data, limits: classes, moves, words, context });
  const colours = { limits: classes, scale: data.scale };
  return composeFigure(
    data,
    {
      kind: "world-choropleth",
      scene: choroplethScene(placed, geography, colours, legend, moves?.links),
      table: tableOf(data, words, context, digits),
      map: { boundary: "un-practice-1", disclaimer: words.disclaimer },
    },
    context,
  );
}

function tableOf(
  { values, headings, unit, unitText, moves }: ChoroplethData,
  words: MapWords,
  context: FigureContext,
  digits: number | undefined,
): FigureTable {
  const twice = values.find(({ area }, i) => values.findIndex((v) => v.area === area) !== i);
  const beside = moves ? [emptyCell] : [];
  if (twice) throw new RangeError(`two values for area ${twice.area}`);
  return {
    columns: [
      { key: "area", heading: headings.area, unit: null, unitText: null, numeric: false },
      { key: "value", heading: headings.value, unit, unitText, numeric: true },
      ...(moves ? [moveColumn(moves)] : []),
    ],
    rows: [
      ...values.map(({ area, name, value }) => ({
        key: area,
        cells: [labelCell(starred(area, name)), cellOf(value, context, digits), ...beside],
      })),
      ...neutralTerritories.map((key) => ({
        key,
        cells: [
          labelCell(words.neutral[key]),
          cellOf({ missing: words.statusNotDetermined }, context),
          ...beside,
        ],
      })),
      ...(moves ? moveRows(moves, context) : []),
    ],
  };
}
