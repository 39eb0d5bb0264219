import { intervalGroup } from "../uncertainty/interval-group.ts";
import type { IntervalGroup } from "./coefficients.ts";
import { flowOfPredictor } from "./flow-link.ts";
import type { HeldOutTests } from "./held-out.ts";
import { levelOf } from "./level.ts";
import type { ObservedCorridors } from "./observed-corridors.ts";

/** Level and intervals that held-out tests give. */
export interface Calibration {
  readonly level: number;
  readonly oneEndUnseen: IntervalGroup;
  readonly bothEndsUnseen: IntervalGroup;
}

/** Tests of a regime with one end, and with both ends, unseen. */
export interface RegimeTests {
  readonly oneEnd: HeldOutTests;
  readonly bothEnds: HeldOutTests;
}

/** Calibrates on the tests of the rows for which `keep` is true. */
export function calibrate(
  observed: ObservedCorridors,
  tests: RegimeTests,
  keep: (row: number) => boolean = () => true,
): Calibration {
  const oneEnd = testsOf(observed, tests.oneEnd, keep);
  const bothEnds = testsOf(observed, tests.bothEnds, keep);
  const level = levelOf(oneEnd.predictor, oneEnd.truth);
  return {
    level,
    oneEndUnseen: scored(observed, oneEnd, level),
    bothEndsUnseen: scored(observed, bothEnds, level),
  };
}

interface Chosen {
  readonly rows: readonly number[];
  readonly predictor: Float64Array;
  readonly truth: Float64Array;
}

function testsOf(
  { truth }: ObservedCorridors,
  { row, predictor }: HeldOutTests,
  keep: (row: number) => boolean,
): Chosen {
  const chosen = [...row.keys()].filter((at) => keep(row[at]!));
  return {
    rows: chosen.map((at) => row[at]!),
    predictor: Float64Array.from(chosen, (at) => predictor[at]!),
    truth: Float64Array.from(chosen, (at) => truth[row[at]!]!),
  };
}

function scored(
  { origin, destination }: ObservedCorridors,
  { rows, predictor, truth }: Chosen,
  level: number,
): IntervalGroup {
  const logEstimate = predictor.map((value) => Math.log1p(flowOfPredictor(level + value)));
  return intervalGroup({
    logEstimate,
    scores: logEstimate.map((value, at) => Math.abs(value - Math.log1p(truth[at]!))),
    countries: new Set(rows.flatMap((r) => [origin[r]!, destination[r]!])).size,
  });
}
