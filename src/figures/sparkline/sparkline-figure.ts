import { cellOf, labelCell } from "../cell-of.ts";
import { composeFigure } from "../compose-figure.ts";
import type { FigureContext } from "../context.ts";
import type { Figure } from "../figure.ts";
import type { FigureTable } from "../table.ts";
import type { SparklineData } from "./sparkline-data.ts";
import { placeSparkline } from "./sparkline-placed.ts";
import { sparklineScene } from "./sparkline-scene.ts";
import { sparklineSeries } from "./sparkline-series.ts";

/**
 * The shape of a series beside its last value and unit; never without them. From the smallest to the largest
 * value: it shows shape, not size.
 *
 * @throws RangeError without a value
 */
export function sparklineFigure(data: SparklineData, context: FigureContext): Figure {
  const placed = placeSparkline(data, sparklineSeries(data), context);
  return composeFigure(
    data,
    {
      kind: "sparkline",
      scene: sparklineScene(data, placed, context),
      table: sparklineTable(data, context),
    },
    context,
  );
}

function sparklineTable(
  { timeHeading, valueHeading, unit, points }: SparklineData,
  context: FigureContext,
): FigureTable {
  return {
    along: "time",
    columns: [
      { key: "time", heading: timeHeading, unit: null, unitText: null, numeric: false },
      { key: "value", heading: valueHeading, unit: unit.code, unitText: unit.text, numeric: true },
    ],
    rows: points.map(({ at, label, observation }) => ({
      key: String(at),
      cells: [labelCell(label), cellOf(observation, context, unit.digits)],
    })),
  };
}
