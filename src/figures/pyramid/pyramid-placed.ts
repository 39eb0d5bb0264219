import { type ValueAxis, valueAxis } from "../axis/value-axis.ts";
import { type FigureContext, isNarrow } from "../context.ts";
import { type LegendItem, type PlacedLegend, placeLegend } from "../legend/legend.ts";
import { isKnown } from "../observation.ts";
import { missingSample } from "../rows/interval-marks.ts";
import { textWidth } from "../text/measure.ts";
import { typeSize } from "../text/type-scale.ts";
import type { PyramidData } from "./pyramid-data.ts";
import type { PyramidStage } from "./pyramid-series.ts";

export interface PlacedPyramid {
  readonly width: number;
  readonly height: number;
  readonly legend: PlacedLegend;
  readonly top: number;
  readonly bottom: number;
  readonly rowHeight: number;
  readonly left: ValueAxis;
  readonly right: ValueAxis;
  /** Middle of the column of ages. */
  readonly middle: number;
}

/** Second stage: two axes that run from the column of ages to both sides. */
export function placePyramid(
  data: PyramidData,
  { ages, largest }: PyramidStage,
  context: FigureContext,
): PlacedPyramid {
  const legend = placeLegend(legendItems(data, context), context);
  const ageWidth = Math.max(...ages.map(({ label }) => textWidth(label, typeSize.note)));
  const middle = context.width / 2;
  const inner = ageWidth / 2 + 8;
  const outer = isNarrow(context) ? 6 : 24;
  const rowHeight = ages.length > 12 ? 16 : 24;
  const top = legend.height + (legend.height > 0 ? 10 : 0) + 22;
  const side = (range: [number, number]) =>
    valueAxis([0, largest], { range, fromZero: true, ticks: isNarrow(context) ? 2 : 4 }, context);
  const bottom = top + ages.length * rowHeight;
  return {
    width: context.width,
    height: bottom + 24,
    legend,
    top,
    bottom,
    rowHeight,
    middle,
    left: side([middle - inner, outer]),
    right: side([middle + inner, context.width - outer]),
  };
}

function legendItems({ ages, outline }: PyramidData, { words }: FigureContext): LegendItem[] {
  const cells = ages.flatMap(({ left, right }) => [left, right]);
  const items: LegendItem[] = [];
  if (outline !== undefined) {
    items.push({
      text: outline,
      sample: [
        {
          kind: "path",
          d: "M0,9L10,9L10,3L20,3",
          role: "legend",
          paint: { stroke: "ink", strokeWidth: 1.5 },
        },
      ],
    });
  }
  if (cells.some((cell) => isKnown(cell) && cell.model))
    items.push({ text: words.model, sample: [], sampleWidth: 0 });
  if (!cells.every(isKnown)) items.push({ text: words.missing, sample: missingSample });
  return items;
}
