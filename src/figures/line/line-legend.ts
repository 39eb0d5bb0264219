import { type FigureContext, isNarrow } from "../context.ts";
import type { LegendItem } from "../legend/legend.ts";
import { symbolPath } from "../path/symbol.ts";
import type { Mark } from "../scene.ts";
import type { LineData } from "./line-data.ts";
import type { LineStage, SplitSeries } from "./line-series.ts";
import { type LineStyle, lineStyle } from "./line-style.ts";

/** What the legend must say: names where lines carry none, intervals, missing and provisional values. */
export function lineLegend(
  { uncertainty }: LineData,
  { series }: LineStage,
  context: FigureContext,
): LegendItem[] {
  const { words, numbers } = context;
  const points = series.flatMap(({ runs }) => runs.flat());
  const band = (opacity: number): Mark[] => [
    {
      kind: "rect",
      x: 0,
      y: 1,
      width: 20,
      height: 10,
      role: "legend",
      paint: { fill: "accent", opacity },
    },
  ];
  const items: LegendItem[] = isNarrow(context)
    ? series.map((one, i) => ({ text: seriesName(one, context), sample: lineSample(lineStyle(i)) }))
    : [];
  if (uncertainty.kind === "interval") {
    if (points.some(({ value }) => value.interval)) {
      items.push({ text: words.interval(numbers.percent(uncertainty.level)), sample: band(0.3) });
    }
    if (uncertainty.furtherLevel !== undefined && points.some(({ value }) => value.further)) {
      items.push({
        text: words.interval(numbers.percent(uncertainty.furtherLevel)),
        sample: band(0.15),
      });
    }
  }
  if (points.some(({ provisional }) => provisional)) {
    items.push({ text: words.provisional, sample: [openPoint(10, 6, "accent")] });
  }
  if (series.some(({ missing }) => missing.length > 0)) {
    items.push({ text: words.missing, sample: [missingMark(10, 6)] });
  }
  return items;
}

/** The name of a series as drawn, with the label MODEL where its values are modelled. */
export function seriesName({ label, runs }: SplitSeries, { words }: FigureContext): string {
  return runs.flat().some(({ value }) => value.model) ? `${label} · ${words.model}` : label;
}

/** A cross that stands where a value is missing. */
export function missingMark(x: number, y: number): Mark {
  return {
    kind: "path",
    d: `M${x - 3},${y - 3}L${x + 3},${y + 3}M${x - 3},${y + 3}L${x + 3},${y - 3}`,
    role: "legend",
    paint: { stroke: "missing", strokeWidth: 1.5 },
  };
}

/** The open point of a provisional value. */
export function openPoint(x: number, y: number, colour: LineStyle["colour"]): Mark {
  return {
    kind: "circle",
    x,
    y,
    r: 3.5,
    role: "legend",
    paint: { fill: "paper", stroke: colour, strokeWidth: 1.5 },
  };
}

function lineSample({ colour, width, dash, shape }: LineStyle): Mark[] {
  return [
    {
      kind: "line",
      x1: 0,
      y1: 6,
      x2: 20,
      y2: 6,
      role: "legend",
      paint: { stroke: colour, strokeWidth: width, ...(dash ? { dash } : {}) },
    },
    { kind: "path", d: symbolPath(shape, 10, 6, 3), role: "legend", paint: { fill: colour } },
  ];
}
