import { composeFigure } from "../compose-figure.ts";
import type { FigureContext } from "../context.ts";
import type { Figure } from "../figure.ts";
import type { LineData } from "./line-data.ts";
import { placeLine } from "./line-placed.ts";
import { lineScene } from "./line-scene.ts";
import { lineSeries } from "./line-series.ts";
import { lineTable } from "./line-table.ts";

/**
 * How something changed: a strong line with its intervals as ribbons, rivals as thin lines with their names
 * at the ends. Gaps stay gaps, a change of method breaks the line, provisional values are open. Time runs
 * from left to right in every script.
 *
 * @throws RangeError for more than six series or no value
 */
export function lineFigure(data: LineData, context: FigureContext): Figure {
  const placed = placeLine(data, lineSeries(data), context);
  return composeFigure(
    data,
    { kind: "line", scene: lineScene(data, placed, context), table: lineTable(data, context) },
    context,
  );
}
