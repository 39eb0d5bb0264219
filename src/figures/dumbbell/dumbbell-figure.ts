import { cellOf, labelCell } from "../cell-of.ts";
import { composeFigure } from "../compose-figure.ts";
import type { FigureContext } from "../context.ts";
import type { Figure } from "../figure.ts";
import type { FigureTable } from "../table.ts";
import type { DumbbellData } from "./dumbbell-data.ts";
import { placeDumbbell } from "./dumbbell-placed.ts";
import { dumbbellScene } from "./dumbbell-scene.ts";
import { dumbbellSeries } from "./dumbbell-series.ts";

/**
 * Two values of each item on one line: an open and a filled point with their numbers outside. Where one is
 * missing, the other stands alone and the row says why.
 *
 * @throws RangeError if there is no value at all
 */
export function dumbbellFigure(data: DumbbellData, context: FigureContext): Figure {
  const placed = placeDumbbell(data, dumbbellSeries(data), context);
  return composeFigure(
    data,
    {
      kind: "dumbbell",
      scene: dumbbellScene(data.items, placed),
      table: dumbbellTable(data, context),
    },
    context,
  );
}

function dumbbellTable(
  { unit, itemHeading, ends, items }: DumbbellData,
  context: FigureContext,
): FigureTable {
  const numbers = { unit: unit.code, unitText: unit.text, numeric: true };
  return {
    columns: [
      { key: "item", heading: itemHeading, unit: null, unitText: null, numeric: false },
      { key: "first", heading: ends.first, ...numbers },
      { key: "second", heading: ends.second, ...numbers },
    ],
    rows: items.map(({ key, label, note, first, second }) => ({
      key,
      cells: [
        labelCell(note === undefined ? label : `${label}, ${note}`),
        cellOf(first, context, unit.digits),
        cellOf(second, context, unit.digits),
      ],
    })),
  };
}
