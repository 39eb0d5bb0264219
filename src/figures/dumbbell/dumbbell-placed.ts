import { type ValueAxis, valueAxis } from "../axis/value-axis.ts";
import type { FigureContext } from "../context.ts";
import { type LegendItem, type PlacedLegend, placeLegend } from "../legend/legend.ts";
import { isKnown, type Observation } from "../observation.ts";
import { missingSample } from "../rows/interval-marks.ts";
import { layRows, type RowLayout } from "../rows/row-layout.ts";
import { textWidth } from "../text/measure.ts";
import { typeSize } from "../text/type-scale.ts";
import type { DumbbellData, DumbbellItem } from "./dumbbell-data.ts";
import type { DumbbellStage } from "./dumbbell-series.ts";
import { endSample } from "./end-mark.ts";

export interface PlacedDumbbell {
  readonly width: number;
  readonly height: number;
  readonly layout: RowLayout;
  readonly axis: ValueAxis;
  readonly legend: PlacedLegend;
  /** Words beside the points. */
  readonly texts: readonly { readonly first: string; readonly second: string }[];
}

/** Second stage: rows with room for the numbers outside both points. */
export function placeDumbbell(
  data: DumbbellData,
  { items, values }: DumbbellStage,
  context: FigureContext,
): PlacedDumbbell {
  const { ends, unit } = data;
  const legend = placeLegend(legendItems(ends, items, context), context);
  const textOf = (observation: Observation) =>
    isKnown(observation)
      ? `${context.numbers.exact(observation.value, unit.digits)}${observation.model ? ` ${context.words.model}` : ""}`
      : observation.missing;
  const texts = items.map(({ first, second }) => ({
    first: textOf(first),
    second: textOf(second),
  }));
  const longest = Math.max(
    ...texts.flatMap(({ first, second }, i) => [
      ...(isKnown(items[i]!.first) ? [textWidth(first, typeSize.tick)] : []),
      ...(isKnown(items[i]!.second) ? [textWidth(second, typeSize.tick)] : []),
    ]),
  );
  const layout = layRows(
    items.map(({ key, label, note, first, second }) => ({
      key,
      label,
      ...(note === undefined ? {} : { note }),
      ...missingValue(first, second),
    })),
    { top: legend.height + 10, inset: longest + 14 },
    context,
  );
  const axis = valueAxis(
    values,
    { range: layout.range, fromZero: data.fromZero ?? true, ticks: context.width < 600 ? 3 : 5 },
    context,
  );
  return { width: context.width, height: layout.plot.bottom + 24, layout, axis, legend, texts };
}

/** The end of the row says why a point is not there. */
function missingValue(first: Observation, second: Observation): { value?: string } {
  const reasons = [first, second].flatMap((one) => (isKnown(one) ? [] : [one.missing]));
  return reasons.length > 0 ? { value: [...new Set(reasons)].join("; ") } : {};
}

function legendItems(
  ends: DumbbellData["ends"],
  items: readonly DumbbellItem[],
  { words }: FigureContext,
): LegendItem[] {
  const isMissing = items.some(({ first, second }) => !isKnown(first) || !isKnown(second));
  return [
    { text: ends.first, sample: endSample("first"), sampleWidth: 12 },
    { text: ends.second, sample: endSample("second"), sampleWidth: 12 },
    ...(isMissing ? [{ text: words.missing, sample: missingSample }] : []),
  ];
}
