import { scaleLinear } from "d3-scale";
import type { FigureContext } from "../context.ts";
import type { SparklineData } from "./sparkline-data.ts";
import type { SparklineStage, SparkPoint } from "./sparkline-series.ts";

export interface PlacedSpark extends SparkPoint {
  readonly x: number;
  readonly y: number;
}

export interface PlacedSparkline {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly (readonly PlacedSpark[])[];
  readonly last: PlacedSpark;
  /** "281 million persons" and "2020". */
  readonly value: string;
  readonly time: string;
  readonly textAt: number;
}

const height = 44;
const most = 140;

/** Second stage: a small line at the left, its last value beside it. */
export function placeSparkline(
  { unit }: SparklineData,
  { runs, last, times, values }: SparklineStage,
  { width, numbers, words }: FigureContext,
): PlacedSparkline {
  const line = Math.min(most, width * 0.4);
  const x = scaleLinear(times, [4, line - 6]);
  const y = scaleLinear(values[0] === values[1] ? [values[0] - 1, values[1] + 1] : values, [
    height - 8,
    8,
  ]);
  const place = (point: SparkPoint) => ({ ...point, x: x(point.at), y: y(point.value.value) });
  const model = last.value.model ? ` ${words.model}` : "";
  return {
    width,
    height,
    runs: runs.map((run) => run.map(place)),
    last: place(last),
    value: `${numbers.short(last.value.value)} ${unit.text}${model}`,
    time: last.label,
    textAt: line + 8,
  };
}
