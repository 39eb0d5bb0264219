import fc from "fast-check";
import { expect, it } from "vitest";
import {
  netMigrationFromPlaceOfBirth,
  netMigrationFromSurvival,
  netMigrationFromVitalStatistics,
  type SurvivalInput,
} from "../../../src/flows/net-migration/index.ts";
import { describeShared } from "../../shared.ts";
import { expectClose, expectRelativelyClose, goldenCase } from "../golden.ts";

type Column = (number | null)[];
type Table = Record<string, Column>;

/** Columns are named by census year; the first two rows of the Manila table have no survival ratio. */
function survivalInput(table: Table, [start, end, ratio]: readonly string[]): SurvivalInput {
  const survival = table[ratio as string] as Column;
  const bornInInterval = survival.filter((s) => s === null).length;
  return {
    ageGroups: survival.length,
    bornInInterval,
    populationStart: (table[start as string] as Column).slice(bornInInterval) as number[],
    populationEnd: table[end as string] as number[],
    survival: survival.slice(bornInInterval) as number[],
  };
}

const cases = [
  ["net_sr/bombay_1951 (UN manual VI table 24)", ["pop_1941", "pop_1951", "sr"]],
  ["net_sr/alabama_1970 (Bogue, Hinze, White 1982)", ["pop_1960", "pop_1970", "us_census_sr"]],
  ["net_sr/manila_1970 (UN 1992 table 6)", ["pop_1960", "pop_1970", "phl_census_sr"]],
  ["net_sr/manila_1970-children", ["pop_1960", "pop_1970", "phl_census_sr"]],
] as const;

describeShared("net migration, golden cases", () => {
  it.each(cases)("%s", (id, columns) => {
    const { input, output } = goldenCase<Table, Table>("net_sr", id);
    const survival = survivalInput(input, columns);
    const withChildren = id.endsWith("children");
    const result = netMigrationFromSurvival({
      ...survival,
      ...(withChildren ? { children: {} } : {}),
    });
    const born = survival.bornInInterval;
    const column = (name: string) => (output[name] as number[]).slice(born);
    expectRelativelyClose(result.forward, column("net_forward"), 1e-9);
    expectRelativelyClose(result.reverse, column("net_reverse"), 1e-9);
    expectRelativelyClose(result.average, column("net_average"), 1e-9);
    expectRelativelyClose(result.survivors, column("pop1_forward"), 1e-9);
    expectRelativelyClose(result.startFromEnd, column("pop0_reverse"), 1e-9);
    if (!withChildren) return;
    for (const estimate of ["forward", "reverse", "average"] as const) {
      const expected = (output[`net_${estimate}`] as number[]).slice(0, born);
      expectRelativelyClose(result.children?.[estimate] as Float64Array, expected, 1e-9);
    }
  });

  it("net_vs/alabama", () => {
    const { input, output } = goldenCase<Record<string, number[]>, Record<string, number[]>>(
      "net_vs",
      "net_vs/alabama",
    );
    const net = netMigrationFromVitalStatistics({
      populationStart: input.pop_1960 as number[],
      populationEnd: input.pop_1970 as number[],
      births: input.births as number[],
      deaths: input.deaths as number[],
    });
    expect([...net]).toEqual(output.net);
  });
});

const people = fc.double({ min: 1, max: 1e6, noNaN: true });
const survivalInputs = fc.record({
  start: fc.array(people, { minLength: 24, maxLength: 24 }),
  end: fc.array(people, { minLength: 30, maxLength: 30 }),
  survival: fc.array(fc.double({ min: 0.2, max: 1.1, noNaN: true }), {
    minLength: 12,
    maxLength: 12,
  }),
});

it("treats many populations in one call like each by itself", () => {
  fc.assert(
    fc.property(survivalInputs, ({ start, end, survival }) => {
      const ages = { ageGroups: 15, bornInInterval: 3, survival };
      const children = {
        exposure: [0.2, 0.5, 0.8],
        mothers: [
          [3, 8],
          [4, 9],
          [5, 10],
        ] as const,
      };
      const both = netMigrationFromSurvival({
        ...ages,
        populationStart: start,
        populationEnd: end,
        children,
      });
      const second = netMigrationFromSurvival({
        ...ages,
        populationStart: start.slice(12),
        populationEnd: end.slice(15),
        children,
      });
      expectClose(both.average.slice(12), second.average, 0);
      expectClose(both.children?.average.slice(3) ?? [], second.children?.average ?? [], 0);
    }),
    { numRuns: 30 },
  );
});

it("scales with the unit, and reverse is forward over the ratio", () => {
  fc.assert(
    fc.property(survivalInputs, ({ start, end, survival }) => {
      const ages = { ageGroups: 15, bornInInterval: 3, survival };
      const persons = netMigrationFromSurvival({
        ...ages,
        populationStart: start,
        populationEnd: end,
      });
      const thousands = netMigrationFromSurvival({
        ...ages,
        populationStart: start.map((p) => p / 1000),
        populationEnd: end.map((p) => p / 1000),
      });
      expectClose(
        thousands.forward.map((m) => m * 1000),
        persons.forward,
        1e-6,
      );
      expectClose(
        persons.forward.map((m, i) => m / (survival[i % 12] as number)),
        persons.reverse,
        1e-5,
      );
    }),
    { numRuns: 30 },
  );
});

it("counts women alone as mothers where they are known", () => {
  const input = {
    ageGroups: 4,
    bornInInterval: 1,
    populationStart: [100, 200, 300],
    populationEnd: [50, 90, 210, 280],
    survival: [0.9, 0.95, 0.9],
  };
  const rule = { exposure: [0.25], mothers: [[1, 2]] as const };
  const all = netMigrationFromSurvival({ ...input, children: rule });
  const half = { ...input, populationStart: [50, 100, 150], populationEnd: [25, 45, 105, 140] };
  const net = netMigrationFromSurvival(half);
  const women = { populationEnd: half.populationEnd, net };
  const { children } = netMigrationFromSurvival({ ...input, children: { ...rule, women } });
  expectClose(children?.forward ?? [], all.children?.forward ?? [], 1e-12);
});

it("splits the place-of-birth estimate into the two groups", () => {
  const { net, ofInMigrants, ofNatives } = netMigrationFromPlaceOfBirth({
    inStart: [100],
    inEnd: [120],
    outStart: [50],
    outEnd: [70],
    survivalIn: [0.9],
    survivalOut: [0.8],
  });
  expect([net[0], ofInMigrants[0], ofNatives[0]]).toEqual([0, 30, -30]);
});

it("refuses missing ages, ratios of 0 and empty mothers' rows by name", () => {
  const input = {
    ageGroups: 3,
    bornInInterval: 1,
    populationStart: [10, 10],
    populationEnd: [5, 0, 9],
    survival: [0.9, 0.9],
  };
  expect(() => netMigrationFromSurvival({ ...input, survival: [0.9, 0] })).toThrow(
    /survival\[0, 1\]/,
  );
  expect(() => netMigrationFromSurvival({ ...input, populationStart: [10, Number.NaN] })).toThrow(
    /populationStart\[0, 1\].*missing/,
  );
  expect(() => netMigrationFromSurvival({ ...input, populationEnd: [5, 5] })).toThrow(
    /populationEnd/,
  );
  const children = { exposure: [0.5], mothers: [[1, 1]] as const };
  expect(() => netMigrationFromSurvival({ ...input, children })).toThrow(
    /populationEnd\[0, 1\].*mothers/,
  );
  expect(() =>
    netMigrationFromSurvival({ ...input, children: { exposure: [0.5], mothers: [[0, 1]] } }),
  ).toThrow(/children.mothers/);
});
