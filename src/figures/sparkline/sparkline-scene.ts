import { line } from "d3-shape";
import type { FigureContext } from "../context.ts";
import type { Mark, Scene } from "../scene.ts";
import { typeSize } from "../text/type-scale.ts";
import type { SparklineData } from "./sparkline-data.ts";
import type { PlacedSpark, PlacedSparkline } from "./sparkline-placed.ts";

const pathOf = line<PlacedSpark>(
  (point) => point.x,
  (point) => point.y,
);

/** Third stage: the line with its last point, the value and its time. */
export function sparklineScene(
  { points }: SparklineData,
  placed: PlacedSparkline,
  { direction }: FigureContext,
): Scene {
  const { runs, last, value, time, textAt, width, height } = placed;
  const text = (words: string, y: number, size: number, weight: "bold" | "normal"): Mark => ({
    kind: "text",
    text: words,
    x: textAt,
    y,
    size,
    weight,
    anchor: "start",
    direction,
    role: "label",
    paint: { fill: weight === "bold" ? "ink" : "ink-soft" },
  });
  return {
    width,
    height,
    patterns: [],
    focus: points.map(({ at }) => String(at)),
    marks: [
      ...runs.flatMap((run): Mark[] => [
        {
          kind: "path",
          d: run.length > 1 ? (pathOf([...run]) ?? "") : "",
          role: "data",
          paint: { stroke: "accent", strokeWidth: 1.5, round: true },
        },
        ...run.map((point) => dot(point, run.length === 1 ? 1.5 : 0.75)),
      ]),
      dot(last, 3),
      text(value, height / 2 - 1, typeSize.subtitle, "bold"),
      text(time, height / 2 + 14, typeSize.note, "normal"),
    ],
  };
}

function dot({ at, x, y }: PlacedSpark, r: number): Mark {
  return {
    kind: "circle",
    x,
    y,
    r,
    role: "data",
    row: String(at),
    column: "value",
    paint: { fill: "accent" },
  };
}
