import type { Mark, TextMark } from "../scene.ts";
import { textWidth } from "../text/measure.ts";
import { typeSize } from "../text/type-scale.ts";
import type { Tick, ValueAxis } from "./value-axis.ts";

/** Thin lines across the plot with labels at its left: an axis of values that stands upright. */
export function uprightAxisMarks(
  axis: ValueAxis,
  { left, right, labelAt }: { left: number; right: number; labelAt: number },
): Mark[] {
  return axis.ticks.flatMap(({ value, at, label }): Mark[] => [
    {
      kind: "line",
      x1: left,
      y1: at,
      x2: right,
      y2: at,
      role: "grid",
      paint: { stroke: value === 0 ? "axis" : "rule", strokeWidth: 1 },
    },
    tickText(label, labelAt, at + typeSize.tick * 0.35, "end"),
  ]);
}

/** Thin lines from top to bottom with labels under them that stay within `width`: an axis of values that lies. */
export function lyingAxisMarks(
  axis: ValueAxis,
  { top, bottom, width }: { top: number; bottom: number; width: number },
): Mark[] {
  return axis.ticks.flatMap(({ value, at, label }): Mark[] => [
    {
      kind: "line",
      x1: at,
      y1: top,
      x2: at,
      y2: bottom,
      role: "grid",
      paint: { stroke: value === 0 ? "axis" : "rule", strokeWidth: 1 },
    },
    tickText(label, within(label, at, width), bottom + typeSize.tick * 1.4, "middle"),
  ]);
}

/** Labels under a time axis, with short strokes, that stay within `width`. */
export function timeAxisMarks(
  ticks: readonly Tick[],
  { left, right, at, width }: { left: number; right: number; at: number; width: number },
): Mark[] {
  return [
    {
      kind: "line",
      x1: left,
      y1: at,
      x2: right,
      y2: at,
      role: "axis",
      paint: { stroke: "axis", strokeWidth: 1 },
    },
    ...ticks.flatMap((tick): Mark[] => [
      {
        kind: "line",
        x1: tick.at,
        y1: at,
        x2: tick.at,
        y2: at + 4,
        role: "axis",
        paint: { stroke: "axis", strokeWidth: 1 },
      },
      tickText(tick.label, within(tick.label, tick.at, width), at + 6 + typeSize.tick, "middle"),
    ]),
  ];
}

function tickText(text: string, x: number, y: number, anchor: TextMark["anchor"]): TextMark {
  return {
    kind: "text",
    text,
    x,
    y,
    anchor,
    size: typeSize.tick,
    role: "axis",
    paint: { fill: "ink-soft" },
  };
}

/** The middle of a label, moved so that it does not leave the scene. */
function within(label: string, at: number, width: number): number {
  const half = textWidth(label, typeSize.tick) / 2;
  return Math.max(half, Math.min(width - half, at));
}
