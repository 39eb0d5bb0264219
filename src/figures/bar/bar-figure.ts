import { cellOf, labelCell } from "../cell-of.ts";
import { composeFigure } from "../compose-figure.ts";
import type { FigureContext } from "../context.ts";
import type { Figure } from "../figure.ts";
import type { FigureTable } from "../table.ts";
import type { BarData } from "./bar-data.ts";
import { placeBar } from "./bar-placed.ts";
import { barScene } from "./bar-scene.ts";
import { type BarStage, barSeries } from "./bar-series.ts";

/**
 * Items of one group as bars from zero with intervals; brackets join ranks that the intervals leave open, and
 * no rank is printed where that is more than a third of the list.
 *
 * @throws RangeError if no item has a value
 */
export function barFigure(data: BarData, context: FigureContext): Figure {
  const stage = barSeries(data);
  const { words } = context;
  const placed = placeBar(data, stage, context);
  return composeFigure(
    data,
    {
      kind: "bar",
      scene: barScene(stage, placed, context),
      table: barTable(data, stage, context),
      notes: [
        ...(stage.brackets.length > 0 ? [words.sharedRank] : []),
        ...(stage.isRankOpen ? [words.noRank] : []),
      ],
    },
    context,
  );
}

function barTable(
  { unit, itemHeading, valueHeading }: BarData,
  { items }: BarStage,
  context: FigureContext,
): FigureTable {
  return {
    columns: [
      { key: "item", heading: itemHeading, unit: null, unitText: null, numeric: false },
      { key: "value", heading: valueHeading, unit: unit.code, unitText: unit.text, numeric: true },
    ],
    rows: items.map(({ key, label, note, observation }) => ({
      key,
      cells: [
        labelCell(note === undefined ? label : `${label}, ${note}`),
        cellOf(observation, context, unit.digits),
      ],
    })),
  };
}
