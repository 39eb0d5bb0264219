import { intervalGroup } from "../uncertainty/interval-group.ts";
import type { IntervalGroup, UnseenGroups } from "./coefficients.ts";
import { flowOfPredictor } from "./flow-link.ts";
import type { HeldOutTests } from "./held-out.ts";
import { levelOf } from "./level.ts";
import type { ObservedCorridors } from "./observed-corridors.ts";
import { mixedFlow } from "./structure-mix.ts";

/** Level and intervals that held-out tests give. */
export interface Calibration extends UnseenGroups {
  readonly level: number;
}

/** Tests of a regime with one end, and with both ends, unseen. */
export interface RegimeTests {
  readonly oneEnd: HeldOutTests;
  readonly bothEnds: HeldOutTests;
}

/** Whether the tests of a row may be used. */
export type RowChoice = (row: number) => boolean;

/** Calibrates on the tests of the rows for which `keep` is true. */
export function calibrate(
  observed: ObservedCorridors,
  { oneEnd, bothEnds }: RegimeTests,
  keep: RowChoice = () => true,
): Calibration {
  const chosen = [...oneEnd.row.keys()].filter((at) => keep(oneEnd.row[at]!));
  const sumOf = (each: (test: number) => number) =>
    chosen.reduce((sum, test) => sum + each(test), 0);
  const level = levelOf(
    (given) => sumOf((test) => testedFlow(observed, oneEnd, test, given)),
    sumOf((test) => observed.truth[oneEnd.row[test]!]!),
  );
  const flowsOf = (tests: HeldOutTests): HeldOutTests => ({
    ...tests,
    value: testedFlows(observed, tests, () => level),
  });
  return { level, ...groupsOf(observed, flowsOf(oneEnd), flowsOf(bothEnds), keep) };
}

/** The flows of tests, persons in five years: predictor, level and link, and the share of the structure. */
export function testedFlows(
  observed: ObservedCorridors,
  tests: HeldOutTests,
  levelOfRound: (round: number) => number,
): Float64Array {
  return tests.value.map((_, test) =>
    testedFlow(observed, tests, test, levelOfRound(tests.round[test]!)),
  );
}

function testedFlow(
  { structure, structureWeight }: ObservedCorridors,
  { row, value }: HeldOutTests,
  test: number,
  level: number,
): number {
  const at = row[test]!;
  return mixedFlow(flowOfPredictor(level + value[test]!), structure[at]!, structureWeight[at]!);
}

/** Intervals that tests give whose values are flows. */
export function groupsOf(
  observed: ObservedCorridors,
  oneEnd: HeldOutTests,
  bothEnds: HeldOutTests,
  keep: RowChoice = () => true,
): UnseenGroups {
  return {
    oneEndUnseen: scored(observed, oneEnd, keep),
    bothEndsUnseen: scored(observed, bothEnds, keep),
  };
}

function scored(
  { origin, destination, truth, step, stepStart }: ObservedCorridors,
  { row, value }: HeldOutTests,
  keep: RowChoice,
): IntervalGroup {
  const chosen = [...row.keys()].filter((at) => keep(row[at]!));
  const logEstimate = Float64Array.from(chosen, (at) => Math.log1p(value[at]!));
  return intervalGroup({
    logEstimate,
    start: chosen.map((at) => stepStart[step[row[at]!]!]!),
    scores: logEstimate.map((log, at) => Math.abs(log - Math.log1p(truth[row[chosen[at]!]!]!))),
    countries: new Set(chosen.flatMap((at) => [origin[row[at]!]!, destination[row[at]!]!])).size,
  });
}
