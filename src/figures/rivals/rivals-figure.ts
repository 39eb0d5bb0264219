import { composeFigure } from "../compose-figure.ts";
import type { FigureContext } from "../context.ts";
import type { Figure } from "../figure.ts";
import type { RivalsData } from "./rivals-data.ts";
import { placeRivals } from "./rivals-placed.ts";
import { rivalsScene } from "./rivals-scene.ts";
import { rivalsSeries } from "./rivals-series.ts";
import { rivalsTable } from "./rivals-table.ts";

/**
 * Which values exist for one fact: a row for each source and vintage, points without a joining line, reports
 * and estimates in different shapes, intervals where there are any.
 *
 * @throws RangeError if no rival has a value, or a logarithmic axis meets a value of 0 or less
 */
export function rivalsFigure(data: RivalsData, context: FigureContext): Figure {
  const placed = placeRivals(data, rivalsSeries(data), context);
  return composeFigure(
    data,
    {
      kind: "rivals",
      scene: rivalsScene(data, placed),
      table: rivalsTable(data, context),
      notes: data.logarithmic ? [context.words.logarithmic] : [],
    },
    context,
  );
}
