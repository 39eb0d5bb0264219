import { area, line } from "d3-shape";
import { timeAxisMarks, uprightAxisMarks } from "../axis/axis-marks.ts";
import type { FigureContext } from "../context.ts";
import { symbolPath } from "../path/symbol.ts";
import type { Mark, Scene } from "../scene.ts";
import { lineHeight, typeSize } from "../text/type-scale.ts";
import type { LineData } from "./line-data.ts";
import { missingMark, openPoint } from "./line-legend.ts";
import type { EndLabel, PlacedLine, PlacedPoint, PlacedSeries } from "./line-placed.ts";

type Run = readonly PlacedPoint[];

/** Points are drawn where a series has at most this many. */
const mostPoints = 16;

const pathOf = line<PlacedPoint>(
  (point) => point.x,
  (point) => point.y,
);

/** Third stage: marks in drawing order — grid, intervals, rivals, subject, labels — and the walk through time. */
export function lineScene(data: LineData, placed: PlacedLine, context: FigureContext): Scene {
  const { plot, legend, width, height } = placed;
  const rivalsFirst = [...placed.series].reverse();
  return {
    width,
    height,
    patterns: [],
    focus: data.times.map(({ at }) => String(at)),
    marks: [
      ...legend.marks,
      ...uprightAxisMarks(placed.axis, { ...plot, labelAt: plot.left - 8 }),
      ...timeAxisMarks(placed.ticks, {
        left: plot.left,
        right: plot.right,
        at: plot.bottom,
        width: placed.width,
      }),
      ...placed.breaks.flatMap(({ x, label }) => breakMarks(x, label, placed, context)),
      ...rivalsFirst.flatMap((series) => intervalMarks(series, placed)),
      ...rivalsFirst.flatMap((series) => seriesMarks(series, placed)),
      ...placed.labels.flatMap((label) => endMarks(label, context)),
    ],
  };
}

function breakMarks(
  x: number,
  label: string,
  { plot }: PlacedLine,
  { direction }: FigureContext,
): Mark[] {
  const early = x < (plot.left + plot.right) / 2;
  return [
    {
      kind: "line",
      x1: x,
      y1: plot.top - 14,
      x2: x,
      y2: plot.bottom,
      role: "note",
      paint: { stroke: "ink-soft", strokeWidth: 1, dash: [3, 3] },
    },
    {
      kind: "text",
      text: label,
      x: early ? x + 5 : x - 5,
      y: plot.top - 5,
      size: typeSize.note,
      anchor: early ? "start" : "end",
      direction,
      role: "note",
      paint: { fill: "ink-soft" },
    },
  ];
}

/** Ribbons of the subject; of a rival, and of a value that stands alone, upright bars. */
function intervalMarks({ key, style, isSubject, runs }: PlacedSeries, { y }: PlacedLine): Mark[] {
  const marks: Mark[] = [];
  for (const part of ["further", "interval"] as const) {
    const opacity = part === "further" ? 0.15 : 0.3;
    for (const run of runs) {
      const held = run.filter(({ value }) => value[part]);
      if (isSubject && held.length > 1) {
        const ribbon = area<PlacedPoint>(
          (point) => point.x,
          (point) => y(point.value[part]!.low),
          (point) => y(point.value[part]!.high),
        );
        marks.push({
          kind: "path",
          d: ribbon([...held]) ?? "",
          role: "interval",
          paint: { fill: style.colour, opacity },
        });
        continue;
      }
      for (const point of held) {
        const { low, high } = point.value[part]!;
        marks.push({
          kind: "line",
          x1: point.x,
          y1: y(low),
          x2: point.x,
          y2: y(high),
          role: "interval",
          row: String(point.at),
          column: key,
          paint: { stroke: style.colour, strokeWidth: part === "further" ? 1 : 3, opacity: 0.6 },
        });
      }
    }
  }
  return marks;
}

function seriesMarks(series: PlacedSeries, { plot }: PlacedLine): Mark[] {
  const { key, runs, missing } = series;
  const count = runs.flat().length;
  return [
    ...runs.flatMap((run) => lineMarks(run, series)),
    ...runs.flatMap((run) =>
      run.flatMap((point) => pointMarks(point, series, count <= mostPoints || run.length === 1)),
    ),
    ...missing.map(
      (x): Mark => ({ ...missingMark(x, plot.bottom - 7), role: "data", column: key }),
    ),
  ];
}

/** A stretch that leads to a provisional value is dashed. */
function lineMarks(run: Run, { style, key }: PlacedSeries): Mark[] {
  const firm = run.filter(({ provisional }) => !provisional);
  const open = run.slice(Math.max(0, firm.length - 1));
  const marks: Mark[] = [];
  const draw = (points: Run, dash: readonly number[] | undefined) => {
    if (points.length < 2) return;
    marks.push({
      kind: "path",
      d: pathOf([...points]) ?? "",
      role: "data",
      column: key,
      paint: {
        stroke: style.colour,
        strokeWidth: style.width,
        round: dash === undefined,
        ...(dash ? { dash } : {}),
      },
    });
  };
  draw(firm, style.dash);
  if (open.some(({ provisional }) => provisional)) draw(open, [2, 3]);
  return marks;
}

function pointMarks(
  point: PlacedPoint,
  { key, style, isSubject }: PlacedSeries,
  shown: boolean,
): Mark[] {
  const row = { row: String(point.at), column: key };
  if (point.provisional) {
    return [{ ...openPoint(point.x, point.y, style.colour), ...row, role: "data" }];
  }
  const radius = shown ? (isSubject ? 3.5 : 2.6) : 0.6;
  return [
    {
      kind: "path",
      d: symbolPath(style.shape, point.x, point.y, radius),
      role: "data",
      ...row,
      paint: { fill: style.colour, ...(shown ? { stroke: "paper", strokeWidth: 1 } : {}) },
    },
  ];
}

function endMarks(
  { lines, x, y, from, style, isSubject }: EndLabel,
  { direction }: FigureContext,
): Mark[] {
  const step = typeSize.label * lineHeight;
  const top = y - (lines.length * step) / 2;
  const leader: Mark = {
    kind: "path",
    d: `M${from.x + 5},${from.y}L${x - 5},${y}h3`,
    role: "label",
    paint: { stroke: style.colour, strokeWidth: 1 },
  };
  return [
    leader,
    ...lines.map(
      (text, i): Mark => ({
        kind: "text",
        text,
        x,
        y: top + (i + 0.5) * step + typeSize.label * 0.35,
        size: typeSize.label,
        weight: isSubject ? "bold" : "normal",
        anchor: "start",
        direction,
        role: "label",
        paint: { fill: isSubject ? "ink" : "ink-soft" },
      }),
    ),
  ];
}
