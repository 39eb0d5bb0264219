import {
  type AccuracyMeasures,
  accuracyMeasures,
  changeMeasures,
  intervalMeasures,
  noiseFloor,
} from "../../flows/validation/index.ts";
import type { IntervalRow } from "./interval-row.ts";
import type { ReportedFlows } from "./reported-flows.ts";
import type { Slice } from "./slices.ts";
import type { EstimateName } from "./world-table.ts";

/**
 * What the estimate had seen of the corridors on which it is measured. A published method is fitted to no reports. The
 * Waymark estimate is measured only where it had not seen one end of the corridor, both ends, or the period.
 */
export type Protocol = "not-fitted" | "one-end-unseen" | "both-ends-unseen" | "later-period";

/** Values of an estimate at reported flows; a fitted one may be tested at one flow by several models. */
export interface MeasuredEstimate extends EstimateName {
  readonly protocol: Protocol;
  /** Position of the reported flow of each value. */
  readonly rows: Int32Array;
  /** Persons in five years; NaN where the estimate has no value. */
  readonly values: Float64Array;
  /** Folds left out of the model of each value, counted from 0 and joined by blanks. */
  readonly round?: readonly string[];
  readonly intervals?: readonly MeasuredInterval[];
}

/** Ends of the intervals of one level, one for each value. */
export interface MeasuredInterval {
  readonly level: number;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
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

/** Fewer corridors, or pairs of periods, say nothing. */
const fewestCorridors = 10;

/** The accuracy of an estimate on a part of the reported flows, or undefined for too few corridors. */
export function accuracyRow(
  reported: ReportedFlows,
  measured: MeasuredEstimate,
  slice: Slice,
): AccuracyRow | undefined {
  const own = testsIn(measured, slice);
  if (own.length < fewestCorridors) return undefined;
  const { source, method, kind, protocol, values, rows } = measured;
  const estimate = Float64Array.from(own, (test) => values[test]!);
  const at = (all: Float64Array) => Float64Array.from(own, (test) => all[rows[test]!]!);
  const truth = at(reported.persons);
  const noise = noiseFloor(estimate, truth, at(reported.deviation));
  const change = slice.kind === "all" ? changeOn(reported, measured, own) : undefined;
  const isKnown = change !== undefined && change.pairs >= fewestCorridors;
  return {
    ...{ source, method, kind, protocol, group: slice.group, slice: slice.kind, part: slice.part },
    ...accuracyMeasures(estimate, truth),
    changeCorrelation: isKnown ? change.correlation : null,
    changePairs: change?.pairs ?? null,
    noiseShare: Math.min(1, noise.explained),
    attainableCorrelation: noise.attainableCorrelation,
  };
}

/** Coverage and width of the intervals of an estimate on a part of the reported flows. */
export function intervalRows(
  { persons }: ReportedFlows,
  measured: MeasuredEstimate,
  slice: Slice,
): IntervalRow[] {
  const { source, method, kind, protocol, rows, intervals = [] } = measured;
  const own = intervals.length === 0 ? [] : testsIn(measured, slice);
  if (own.length < fewestCorridors) return [];
  const truth = Float64Array.from(own, (test) => persons[rows[test]!]!);
  return intervals.map(({ level, lower, upper }) => ({
    ...{ source, method, kind, protocol, group: slice.group, slice: slice.kind, part: slice.part },
    ...{ corridors: own.length, level },
    ...intervalMeasures(
      Float64Array.from(own, (test) => lower[test]!),
      Float64Array.from(own, (test) => upper[test]!),
      truth,
    ),
  }));
}

/** Positions of the values that belong to a slice; of a fold, the values of models that left it out. */
function testsIn({ rows, values, round }: MeasuredEstimate, slice: Slice): number[] {
  const holds = new Set(slice.rows);
  const fold = slice.kind === "fold" ? String(Number(slice.part) - 1) : undefined;
  return [...rows.keys()].filter(
    (test) =>
      holds.has(rows[test]!) &&
      Number.isFinite(values[test]!) &&
      (fold === undefined || round === undefined || round[test]!.split(" ").includes(fold)),
  );
}

/** A corridor tested by several models has a series of its own for each of them. */
function changeOn(
  { areas, origin, destination, step, persons }: ReportedFlows,
  { rows, values, round }: MeasuredEstimate,
  tests: readonly number[],
) {
  const rounds = [...new Set(round)];
  const models = Math.max(1, rounds.length);
  return changeMeasures({
    corridor: Float64Array.from(tests, (test) => {
      const pair = origin[rows[test]!]! * areas.length + destination[rows[test]!]!;
      return pair * models + (round ? rounds.indexOf(round[test]!) : 0);
    }),
    step: Int32Array.from(tests, (test) => step[rows[test]!]!),
    estimate: Float64Array.from(tests, (test) => values[test]!),
    truth: Float64Array.from(tests, (test) => persons[rows[test]!]!),
  });
}
