import { bothEndsUnseen, type HoldOut, oneEndUnseen } from "../validation/holdout-folds.ts";
import { calibrate, groupsOf, testedFlows } from "./calibrate.ts";
import { tablesReader } from "./closed-tests.ts";
import type { BlendModel, IntervalGroup, RegimeModel, UnseenGroups } from "./coefficients.ts";
import type { FittedBlend, FittedRows } from "./fit-blend.ts";
import { fitRegime } from "./fit-regime.ts";
import type { HeldOutTests } from "./held-out.ts";
import { readyLayer } from "./hidden-layer.ts";
import { type IntervalLevel, intervalAround, intervalLevels } from "./interval-around.ts";
import { chosenRows, type ObservedCorridors } from "./observed-corridors.ts";
import { untouched } from "./round-model.ts";

/**
 * What the model of a prediction had not seen: the corridors of one of its two countries (methods 22.1 b), of both
 * (b2), or any report of the period (c).
 */
export type HeldOutSetting = "one-end-unseen" | "both-ends-unseen" | "next-period";

/** Lower and upper ends of one level, one value per prediction, persons in five years. */
export interface HeldOutInterval {
  readonly level: IntervalLevel;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/**
 * Predictions of reported corridors by models that had not seen them, one entry of each array per test; persons in
 * five years. Level and intervals of a test come from corridors that touch none of the countries left out.
 */
export interface HeldOutPredictions {
  readonly regime: RegimeModel["id"];
  readonly setting: HeldOutSetting;
  /** The estimate itself, or the table closest to it with the accounting's net migration. */
  readonly version: "blend" | "closed";
  /** Codes to which `origin` and `destination` refer. */
  readonly areas: readonly string[];
  readonly origin: Int32Array;
  readonly destination: Int32Array;
  /** Period, counted in whole steps. */
  readonly step: Int32Array;
  /** Folds that were left out, as text: `2`, or `2 5` for a pair; empty for `next-period`. */
  readonly round: readonly string[];
  /** What the reports of both ends say together, and the standard deviation of its log. */
  readonly truth: Float64Array;
  readonly deviation: Float64Array;
  readonly estimate: Float64Array;
  readonly intervals: readonly HeldOutInterval[];
}

/** Both versions in every setting and regime. */
export function heldOutPredictions(blend: FittedBlend): HeldOutPredictions[] {
  return [0, 1].flatMap((at) => [
    ...unseenCountries(blend, at as 0 | 1, "one-end-unseen"),
    ...unseenCountries(blend, at as 0 | 1, "both-ends-unseen"),
    ...nextPeriod(blend, at as 0 | 1),
  ]);
}

function unseenCountries(
  { fold, regimes, closed }: FittedBlend,
  at: 0 | 1,
  setting: "one-end-unseen" | "both-ends-unseen",
): HeldOutPredictions[] {
  const { rows, tests, options } = regimes[at];
  const isOne = setting === "one-end-unseen";
  const rounds = (isOne ? oneEndUnseen : bothEndsUnseen)(fold, options.folds);
  const keeps = rounds.map(({ out }) => untouched(rows, fold, out));
  const calibrations = keeps.map((keep) => calibrate(rows, tests, keep));
  const closedGroups = keeps.map((keep) =>
    groupsOf(rows, closed[at].oneEnd, closed[at].bothEnds, keep),
  );
  const own = isOne ? tests.oneEnd : tests.bothEnds;
  const closedOwn = isOne ? closed[at].oneEnd : closed[at].bothEnds;
  const list = (
    version: HeldOutPredictions["version"],
    { row, round }: HeldOutTests,
    estimate: Float64Array,
    groups: readonly UnseenGroups[],
  ): HeldOutPredictions => ({
    ...testedRows(rows, row),
    ...{ regime: options.id, setting, version },
    round: Array.from(round, (number) => nameOf(rounds[number]!)),
    estimate,
    intervals: intervalsOf(estimate, startsOf(rows, row), (test) => {
      const { oneEndUnseen: one, bothEndsUnseen: both } = groups[round[test]!]!;
      return isOne ? one : both;
    }),
  });
  const flows = testedFlows(rows, own, (round) => calibrations[round]!.level);
  return [
    list("blend", own, flows, calibrations),
    list("closed", closedOwn, closedOwn.value, closedGroups),
  ];
}

function nameOf({ out }: HoldOut): string {
  return [...new Set(out)].join(" ");
}

/** The last period of a regime, from a fit (level and intervals included) on the periods before it. */
function nextPeriod(blend: FittedBlend, at: 0 | 1): HeldOutPredictions[] {
  const { fold, regimes, closed, periods, coefficients } = blend;
  const { rows, options } = regimes[at];
  const last = Math.max(...rows.step);
  const layer = readyLayer(coefficients.hidden, coefficients.features);
  const earlier = (all: ObservedCorridors) => chosenRows(all, (row) => all.step[row]! < last);
  const before = ({ rows: own, learnt, options: how }: FittedRows) =>
    fitRegime(earlier(own), earlier(learnt), fold, how, layer).regime;
  const model: BlendModel = { ...coefficients, regimes: [before(regimes[0]), before(regimes[1])] };
  const later = Int32Array.from([...rows.step.keys()].filter((row) => rows.step[row] === last));
  const read = tablesReader(periods[last]!, model);
  const groups = {
    blend: model.regimes[at],
    closed: groupsOf(rows, closed[at].oneEnd, closed[at].bothEnds, (row) => rows.step[row]! < last),
  };
  return (["blend", "closed"] as const).map((version) => {
    const estimate = Float64Array.from(later, (row) => read(rows, row)[version]);
    return {
      ...testedRows(rows, later),
      ...{ regime: options.id, setting: "next-period", version },
      round: Array.from(later, () => ""),
      estimate,
      intervals: intervalsOf(estimate, startsOf(rows, later), () => groups[version].oneEndUnseen),
    };
  });
}

function startsOf({ step, stepStart }: ObservedCorridors, row: Int32Array): number[] {
  return Array.from(row, (at) => stepStart[step[at]!]!);
}

function testedRows(rows: ObservedCorridors, row: Int32Array) {
  const whole = (values: Int32Array) => row.map((at) => values[at]!);
  const real = (values: Float64Array) => Float64Array.from(row, (at) => values[at]!);
  return {
    areas: rows.areas,
    origin: whole(rows.origin),
    destination: whole(rows.destination),
    step: whole(rows.step),
    truth: real(rows.truth),
    deviation: real(rows.deviation),
  };
}

function intervalsOf(
  estimate: Float64Array,
  start: readonly number[],
  groupOf: (at: number) => IntervalGroup,
): HeldOutInterval[] {
  return intervalLevels.map((level) => {
    const ends = Array.from(estimate, (flow, at) =>
      intervalAround(flow, groupOf(at), level, start[at]!),
    );
    return {
      level,
      lower: Float64Array.from(ends, ({ lower }) => lower),
      upper: Float64Array.from(ends, ({ upper }) => upper),
    };
  });
}
