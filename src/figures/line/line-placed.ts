import { scaleLinear } from "d3-scale";
import { thinTicks } from "../axis/thin-ticks.ts";
import { type Tick, type ValueAxis, valueAxis } from "../axis/value-axis.ts";
import { type FigureContext, isNarrow } from "../context.ts";
import { spreadLabels } from "../labels/spread-labels.ts";
import { type PlacedLegend, placeLegend } from "../legend/legend.ts";
import { textWidth } from "../text/measure.ts";
import { lineHeight, typeSize } from "../text/type-scale.ts";
import { wrapText } from "../text/wrap.ts";
import type { LineData } from "./line-data.ts";
import { lineLegend, seriesName } from "./line-legend.ts";
import type { KnownPoint, LineStage } from "./line-series.ts";
import { type LineStyle, lineStyle } from "./line-style.ts";

/** A known value at its place. */
export interface PlacedPoint extends KnownPoint {
  readonly x: number;
  readonly y: number;
}

export interface PlacedSeries {
  readonly key: string;
  readonly style: LineStyle;
  readonly isSubject: boolean;
  readonly runs: readonly (readonly PlacedPoint[])[];
  readonly missing: readonly number[];
}

/** A name at the end of its line. */
export interface EndLabel {
  readonly key: string;
  readonly lines: readonly string[];
  readonly x: number;
  /** Of the middle of its lines. */
  readonly y: number;
  /** Where the line ends. */
  readonly from: { readonly x: number; readonly y: number };
  readonly style: LineStyle;
  readonly isSubject: boolean;
}

export interface PlacedLine {
  readonly width: number;
  readonly height: number;
  readonly plot: { left: number; right: number; top: number; bottom: number };
  readonly axis: ValueAxis;
  readonly ticks: readonly Tick[];
  readonly series: readonly PlacedSeries[];
  readonly labels: readonly EndLabel[];
  readonly breaks: readonly { x: number; label: string }[];
  readonly legend: PlacedLegend;
  /** Height of a value within the plot. */
  readonly y: (value: number) => number;
}

/** Second stage: pixels, with measured labels that do not meet. */
export function placeLine(data: LineData, stage: LineStage, context: FigureContext): PlacedLine {
  const { width } = context;
  const narrow = isNarrow(context);
  const legend = placeLegend(lineLegend(data, stage, context), context);
  const named = narrow
    ? []
    : stage.series.map((series) => endLines(seriesName(series, context), width));
  const labelWidth = Math.max(
    0,
    ...named.flat().map((line) => textWidth(line, typeSize.label, "bold")),
  );
  const top = (legend.height > 0 ? legend.height + 10 : 0) + (data.breaks?.length ? 18 : 8);
  const bottom = top + (narrow ? 200 : 260);
  const axis = valueAxis(
    stage.values,
    { range: [bottom, top], fromZero: data.fromZero ?? true, ticks: 5 },
    context,
  );
  const right = width - (narrow ? 8 : labelWidth + 18);
  const plot = { left: Math.ceil(axis.labelWidth) + 10, right, top, bottom };
  const time = scaleLinear(stage.times, [plot.left + 10, plot.right - 10]);
  const series = stage.series.map((one, i) => ({
    ...one,
    style: lineStyle(i),
    runs: one.runs.map((run) =>
      run.map((point) => ({ ...point, x: time(point.at), y: axis.place(point.value.value) })),
    ),
    missing: one.missing.map((at) => time(at)),
  }));
  return {
    width,
    height: bottom + 26,
    plot,
    axis,
    y: axis.place,
    ticks: thinTicks(data.times.map(({ at, label }) => ({ value: at, at: time(at), label }))),
    series,
    labels: narrow ? [] : endLabels(series, named, plot),
    breaks: (data.breaks ?? []).map(({ at, label }) => ({
      x: time(betweenTimes(at, data.times)),
      label: label ?? context.words.methodBreak,
    })),
    legend,
  };
}

/** Names take at most three lines and a quarter of the width. */
function endLines(label: string, width: number): string[] {
  return wrapText(label, typeSize.label, width * 0.24, "bold").slice(0, 3);
}

/** A break stands halfway between the last time before it and the first one after. */
function betweenTimes(at: number, times: LineData["times"]): number {
  const before = times.filter((time) => time.at < at).at(-1)?.at ?? at;
  const after = times.find((time) => time.at >= at)?.at ?? at;
  return (before + after) / 2;
}

function endLabels(
  series: readonly PlacedSeries[],
  named: readonly (readonly string[])[],
  plot: PlacedLine["plot"],
): EndLabel[] {
  const lineGap = typeSize.label * lineHeight;
  const ends = series.map(({ runs }) => runs.at(-1)?.at(-1));
  const wanted = ends.map((end, i) => ({
    at: end?.y ?? plot.bottom,
    length: (named[i]?.length ?? 1) * lineGap + 4,
  }));
  const centres = spreadLabels(wanted, [plot.top - 8, plot.bottom + 8]);
  return series.flatMap(({ key, style, isSubject }, i) => {
    const end = ends[i];
    if (!end) return [];
    return [
      {
        key,
        lines: named[i] ?? [],
        x: plot.right + 8,
        y: centres[i]!,
        from: { x: end.x, y: end.y },
        style,
        isSubject,
      },
    ];
  });
}
