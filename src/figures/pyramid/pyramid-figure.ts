import { cellOf, labelCell } from "../cell-of.ts";
import { composeFigure } from "../compose-figure.ts";
import type { FigureContext } from "../context.ts";
import type { Figure } from "../figure.ts";
import type { FigureColumn, FigureTable } from "../table.ts";
import type { PyramidData } from "./pyramid-data.ts";
import { placePyramid } from "./pyramid-placed.ts";
import { pyramidScene } from "./pyramid-scene.ts";
import { pyramidSeries } from "./pyramid-series.ts";

/**
 * Two sexes by age as bars to both sides of the ages, with an earlier year as an outline. The sides stay where
 * sources print them in every script.
 *
 * @throws RangeError without a value, and for a negative one
 */
export function pyramidFigure(data: PyramidData, context: FigureContext): Figure {
  const stage = pyramidSeries(data);
  const placed = placePyramid(data, stage, context);
  return composeFigure(
    data,
    {
      kind: "pyramid",
      scene: pyramidScene(data, stage, placed),
      table: pyramidTable(data, context),
    },
    context,
  );
}

function pyramidTable(
  { unit, ageHeading, sides, outline, ages }: PyramidData,
  context: FigureContext,
): FigureTable {
  const number = (key: string, heading: string): FigureColumn => ({
    key,
    heading,
    unit: unit.code,
    unitText: unit.text,
    numeric: true,
  });
  const cell = (observation: Parameters<typeof cellOf>[0]) =>
    cellOf(observation, context, unit.digits);
  const missing = { missing: context.words.missing };
  return {
    columns: [
      { key: "age", heading: ageHeading, unit: null, unitText: null, numeric: false },
      number("left", sides.left),
      number("right", sides.right),
      ...(outline === undefined
        ? []
        : [
            number("outline-left", `${sides.left}, ${outline}`),
            number("outline-right", `${sides.right}, ${outline}`),
          ]),
    ],
    rows: ages.map((age) => ({
      key: age.key,
      cells: [
        labelCell(age.label),
        cell(age.left),
        cell(age.right),
        ...(outline === undefined
          ? []
          : [cell(age.outline?.left ?? missing), cell(age.outline?.right ?? missing)]),
      ],
    })),
  };
}
