import { extentOf, isKnown, type KnownValue } from "../observation.ts";
import type { SparklineData } from "./sparkline-data.ts";

export interface SparkPoint {
  readonly at: number;
  readonly label: string;
  readonly value: KnownValue;
}

export interface SparklineStage {
  /** Known values between gaps. */
  readonly runs: readonly (readonly SparkPoint[])[];
  readonly last: SparkPoint;
  readonly times: readonly [number, number];
  readonly values: readonly [number, number];
}

/** First stage: runs between gaps and the last value. @throws RangeError without a value */
export function sparklineSeries({ id, points }: SparklineData): SparklineStage {
  const values = extentOf(points.map(({ observation }) => observation));
  const runs: SparkPoint[][] = [[]];
  for (const { at, label, observation } of points) {
    if (isKnown(observation)) runs.at(-1)!.push({ at, label, value: observation });
    else runs.push([]);
  }
  const full = runs.filter((run) => run.length > 0);
  const last = full.at(-1)?.at(-1);
  if (!values || !last) throw new RangeError(`figure ${id}: there is no value to draw`);
  return { runs: full, last, times: [points[0]!.at, points.at(-1)!.at], values };
}
