import {
  type AccuracyMeasures,
  accuracyMeasures,
  changeMeasures,
  noiseFloor,
} from "../../flows/validation/index.ts";
import type { ReportedFlows } from "./reported-flows.ts";
import type { Slice } from "./slices.ts";
import type { EstimateName } from "./world-table.ts";

/**
 * What the estimate had seen of the corridors on which it is measured. A published method is fitted to no reports. The
 * Waymark estimate is measured only where it had not seen one end of the corridor, both ends, or the period.
 */
export type Protocol = "not-fitted" | "one-end-unseen" | "both-ends-unseen" | "later-period";

/** An estimate at every reported flow; NaN where it has no value. */
export interface MeasuredEstimate extends EstimateName {
  readonly protocol: Protocol;
  readonly values: Float64Array;
}

/** One line of the accuracy table. */
export interface AccuracyRow extends EstimateName, Pick<Slice, "group" | "part">, AccuracyMeasures {
  readonly slice: Slice["kind"];
  readonly protocol: Protocol;
  /** Pearson of the change of `log1p` between periods; null but for whole groups. */
  readonly changeCorrelation: number | null;
  readonly changePairs: number | null;
  /** Share of the squared log error that the reports' own disagreement explains, at most 1. */
  readonly noiseShare: number;
  /** Correlation of logs that an estimate without error would reach. */
  readonly attainableCorrelation: number;
}

const fewestCorridors = 10;

/** The accuracy of an estimate on a part of the reported flows, or undefined for too few corridors. */
export function accuracyRow(
  reported: ReportedFlows,
  { values, source, method, kind, protocol }: MeasuredEstimate,
  { rows, group, kind: slice, part }: Slice,
): AccuracyRow | undefined {
  const own = rows.filter((row) => Number.isFinite(values[row]!));
  if (own.length < fewestCorridors) return undefined;
  const pick = (all: Float64Array) => Float64Array.from(own, (row) => all[row]!);
  const [estimate, truth] = [pick(values), pick(reported.persons)];
  const noise = noiseFloor(estimate, truth, pick(reported.deviation));
  const change = slice === "all" ? changeOn(reported, values, own) : undefined;
  return {
    ...{ source, method, kind, protocol, group, slice, part },
    ...accuracyMeasures(estimate, truth),
    changeCorrelation: change?.correlation ?? null,
    changePairs: change?.pairs ?? null,
    noiseShare: Math.min(1, noise.explained),
    attainableCorrelation: noise.attainableCorrelation,
  };
}

function changeOn(
  { areas, origin, destination, step, persons }: ReportedFlows,
  values: Float64Array,
  rows: readonly number[],
) {
  return changeMeasures({
    corridor: Float64Array.from(rows, (r) => origin[r]! * areas.length + destination[r]!),
    step: Int32Array.from(rows, (r) => step[r]!),
    estimate: Float64Array.from(rows, (r) => values[r]!),
    truth: Float64Array.from(rows, (r) => persons[r]!),
  });
}
