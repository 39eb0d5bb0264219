import { cellOf, emptyCell, labelCell } from "../cell-of.ts";
import { composeFigure } from "../compose-figure.ts";
import type { FigureContext } from "../context.ts";
import type { Figure } from "../figure.ts";
import type { FigureTable } from "../table.ts";
import type { MatrixData } from "./matrix-data.ts";
import { placeMatrix } from "./matrix-placed.ts";
import { matrixScene } from "./matrix-scene.ts";
import { matrixSeries } from "./matrix-series.ts";

/**
 * A matrix of corridors: origins in rows, destinations in columns, six classes of colour and the number in the
 * cell. Missing corridors are hatched; an area with itself is left blank.
 *
 * @throws RangeError if the cells do not fit the areas or nothing has a value
 */
export function matrixFigure(data: MatrixData, context: FigureContext): Figure {
  const stage = matrixSeries(data);
  const placed = placeMatrix(data, stage, context);
  return composeFigure(
    data,
    {
      kind: "corridor-matrix",
      scene: matrixScene(data, stage, placed, context),
      table: matrixTable(data, context),
    },
    context,
  );
}

function matrixTable(
  { unit, cornerHeading, origins, destinations, cells }: MatrixData,
  context: FigureContext,
): FigureTable {
  return {
    columns: [
      { key: "origin", heading: cornerHeading, unit: null, unitText: null, numeric: false },
      ...destinations.map(({ key, label }) => ({
        key,
        heading: label,
        unit: unit.code,
        unitText: unit.text,
        numeric: true,
      })),
    ],
    rows: origins.map(({ key, label }, i) => ({
      key,
      cells: [
        labelCell(label),
        ...cells[i]!.map((cell) => (cell ? cellOf(cell, context, unit.digits) : emptyCell)),
      ],
    })),
  };
}
