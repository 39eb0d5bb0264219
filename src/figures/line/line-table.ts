import { cellOf, emptyCell, labelCell } from "../cell-of.ts";
import type { FigureContext } from "../context.ts";
import type { FigureTable } from "../table.ts";
import type { LineData } from "./line-data.ts";

/** The table behind a line figure: a row for each time, a column for each series. */
export function lineTable(data: LineData, context: FigureContext): FigureTable {
  const { unit, times, series } = data;
  return {
    along: "time",
    columns: [
      { key: "time", heading: data.timeHeading, unit: null, unitText: null, numeric: false },
      ...series.map(({ key, label }) => ({
        key,
        heading: label,
        unit: unit.code,
        unitText: unit.text,
        numeric: true,
      })),
    ],
    rows: times.map(({ at, label }) => ({
      key: String(at),
      cells: [
        labelCell(label),
        ...series.map(({ points }) => {
          const point = points.find((one) => one.at === at);
          return point ? cellOf(point.observation, context, unit.digits) : emptyCell;
        }),
      ],
    })),
  };
}
