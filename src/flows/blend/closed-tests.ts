import { bothEndsUnseen, type HoldOut, oneEndUnseen } from "../validation/holdout-folds.ts";
import {
  type BlendTables,
  blendTables,
  type ReadyPeriod,
  tablesOfModels,
  unitOf,
} from "./blend-tables.ts";
import type { RegimeTests } from "./calibrate.ts";
import type { BlendModel } from "./coefficients.ts";
import type { FittedRows } from "./fit-blend.ts";
import type { HeldOutTests } from "./held-out.ts";
import type { ObservedCorridors } from "./observed-corridors.ts";
import { roundModel } from "./round-model.ts";

/**
 * Held-out tests of the closed version, by regime: in every round the whole world is predicted by a model that has
 * seen nothing of the countries left out, closed to the accounting's nets, and read at the corridors that are tested.
 */
export function closedTests(
  periods: readonly ReadyPeriod[],
  base: BlendModel,
  regimes: readonly [FittedRows, FittedRows],
  fold: Int32Array,
): readonly [RegimeTests, RegimeTests] {
  const { folds } = regimes[0].options;
  const test = (rounds: readonly HoldOut[]) => {
    const found = regimes.map((): Found => ({ row: [], round: [], value: [] }));
    const models = rounds.map(({ out }) => roundModel(base, regimes, fold, out));
    periods.forEach((period, step) => {
      const tested = rounds.map(({ tests }) =>
        regimes.map(({ rows }) => testedRows(rows, step, tests)),
      );
      const asked = [...rounds.keys()].filter((at) => tested[at]!.some(({ length }) => length > 0));
      let next = 0;
      for (const tables of tablesOfModels(
        period,
        asked.map((at) => models[at]!),
      )) {
        const round = asked[next++]!;
        const read = reader(period, tables);
        regimes.forEach(({ rows }, regime) => {
          for (const row of tested[round]![regime]!) {
            found[regime]!.row.push(row);
            found[regime]!.round.push(round);
            found[regime]!.value.push(read(rows, row).closed);
          }
        });
      }
    });
    return found.map(testsOf);
  };
  const one = test(oneEndUnseen(fold, folds));
  const both = test(bothEndsUnseen(fold, folds));
  return [
    { oneEnd: one[0]!, bothEnds: both[0]! },
    { oneEnd: one[1]!, bothEnds: both[1]! },
  ];
}

/** Reads both tables of a model for a period, persons in five years. */
export function tablesReader(period: ReadyPeriod, model: BlendModel) {
  return reader(period, blendTables(period, model));
}

function reader(period: ReadyPeriod, { blend, closing }: BlendTables) {
  const { n, period: about } = period.prepared;
  const place = new Map(about.areas.map((code, at) => [code, at]));
  const toUnit = unitOf(period.prepared);
  return ({ areas, origin, destination }: ObservedCorridors, row: number) => {
    const [i, j] = [place.get(areas[origin[row]!]!)!, place.get(areas[destination[row]!]!)!];
    return { blend: blend[i * n + j]! / toUnit, closed: closing.flows[i * n + j]! / toUnit };
  };
}

interface Found {
  readonly row: number[];
  readonly round: number[];
  readonly value: number[];
}

function testsOf({ row, round, value }: Found): HeldOutTests {
  return {
    row: Int32Array.from(row),
    round: Int32Array.from(round),
    value: Float64Array.from(value),
  };
}

function testedRows(
  { step, origin, destination }: ObservedCorridors,
  at: number,
  tests: HoldOut["tests"],
): number[] {
  return [...step.keys()].filter(
    (row) => step[row] === at && tests(origin[row]!, destination[row]!),
  );
}
