import { extentOf, isKnown, type KnownValue } from "../observation.ts";
import type { LineData, LineSeries } from "./line-data.ts";

/** A known value of a series. */
export interface KnownPoint {
  readonly at: number;
  readonly value: KnownValue;
  readonly provisional: boolean;
}

/** A series as it will be drawn: runs of known values between gaps and breaks. */
export interface SplitSeries {
  readonly key: string;
  readonly label: string;
  readonly isSubject: boolean;
  readonly runs: readonly (readonly KnownPoint[])[];
  /** Times at which a value is missing. */
  readonly missing: readonly number[];
}

export interface LineStage {
  readonly series: readonly SplitSeries[];
  readonly times: readonly [number, number];
  readonly values: readonly [number, number];
}

const mostSeries = 6;

/**
 * First stage of a line figure: which values, split where a value is missing and where the method changes.
 *
 * @throws RangeError for no series, for more than six, and for a series without any value
 */
export function lineSeries({ id, series, breaks = [], times, domain }: LineData): LineStage {
  if (series.length === 0 || series.length > mostSeries) {
    throw new RangeError(
      `figure ${id}: a line figure holds 1 to ${mostSeries} series, found ${series.length}; use small multiples`,
    );
  }
  const first = times[0];
  const last = times.at(-1);
  const values = extentOf(series.flatMap(({ points }) => points.map((point) => point.observation)));
  if (!first || !last || !values) throw new RangeError(`figure ${id}: there is no value to draw`);
  return {
    series: series.map((one, i) =>
      splitSeries(
        one,
        i === 0,
        breaks.map(({ at }) => at),
      ),
    ),
    times: [first.at, last.at],
    values: domain ?? values,
  };
}

function splitSeries(
  { key, label, points }: LineSeries,
  isSubject: boolean,
  breaks: readonly number[],
): SplitSeries {
  const runs: KnownPoint[][] = [];
  const missing: number[] = [];
  let run: KnownPoint[] = [];
  for (const { at, observation, provisional = false } of [...points].sort((a, b) => a.at - b.at)) {
    const before = run.at(-1);
    const crosses = before && breaks.some((year) => before.at < year && year <= at);
    if (!isKnown(observation)) missing.push(at);
    if (!isKnown(observation) || crosses) run = [];
    if (!isKnown(observation)) continue;
    if (run.length === 0) runs.push(run);
    run.push({ at, value: observation, provisional });
  }
  return { key, label, isSubject, runs, missing };
}
