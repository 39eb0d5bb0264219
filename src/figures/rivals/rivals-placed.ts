import { type ValueAxis, valueAxis } from "../axis/value-axis.ts";
import type { FigureContext } from "../context.ts";
import { type LegendItem, type PlacedLegend, placeLegend } from "../legend/legend.ts";
import { isKnown } from "../observation.ts";
import { symbolPath } from "../path/symbol.ts";
import { missingSample } from "../rows/interval-marks.ts";
import { layRows, type RowLayout } from "../rows/row-layout.ts";
import type { RivalsData } from "./rivals-data.ts";
import type { RivalsStage } from "./rivals-series.ts";

export interface PlacedRivals {
  readonly width: number;
  readonly height: number;
  readonly layout: RowLayout;
  readonly axis: ValueAxis;
  readonly legend: PlacedLegend;
}

/** Second stage: rows and axis in pixels. */
export function placeRivals(
  data: RivalsData,
  { rivals, values }: RivalsStage,
  context: FigureContext,
): PlacedRivals {
  const legend = placeLegend(legendItems(data, context), context);
  const layout = layRows(
    rivals.map(({ key, label, note, observation }) => ({
      key,
      label,
      ...(note === undefined ? {} : { note }),
      value: isKnown(observation)
        ? context.numbers.exact(observation.value, data.unit.digits)
        : observation.missing,
      ...(isKnown(observation) && observation.model ? { suffix: context.words.model } : {}),
    })),
    { top: legend.height + 10 },
    context,
  );
  const axis = valueAxis(
    values,
    {
      range: layout.range,
      fromZero: !data.logarithmic,
      ticks: context.width < 600 ? 3 : 5,
      logarithmic: data.logarithmic ?? false,
    },
    context,
  );
  return { width: context.width, height: layout.plot.bottom + 24, layout, axis, legend };
}

function legendItems(
  { kinds, rivals, uncertainty }: RivalsData,
  context: FigureContext,
): LegendItem[] {
  const { words, numbers } = context;
  const items: LegendItem[] = (["report", "estimate"] as const)
    .filter((kind) => rivals.some((rival) => rival.kind === kind))
    .map((kind) => ({
      text: kinds[kind],
      sampleWidth: 12,
      sample: [
        {
          kind: "path",
          d: symbolPath(kind === "report" ? "circle" : "diamond", 6, 6, 4.5),
          role: "legend",
          paint: { fill: kind === "report" ? "accent" : "out" },
        },
      ],
    }));
  const known = rivals.map(({ observation }) => observation).filter(isKnown);
  const stroke = (strokeWidth: number): LegendItem["sample"] => [
    {
      kind: "line",
      x1: 0,
      y1: 6,
      x2: 20,
      y2: 6,
      role: "legend",
      paint: { stroke: "out", strokeWidth },
    },
  ];
  if (uncertainty.kind === "interval" && known.some(({ interval }) => interval)) {
    const thick = known.some(({ further }) => further) ? 3 : 1.5;
    items.push({ text: words.interval(numbers.percent(uncertainty.level)), sample: stroke(thick) });
    if (uncertainty.furtherLevel !== undefined && thick === 3) {
      items.push({
        text: words.interval(numbers.percent(uncertainty.furtherLevel)),
        sample: stroke(1),
      });
    }
  }
  if (known.length < rivals.length) items.push({ text: words.missing, sample: missingSample });
  return items;
}
