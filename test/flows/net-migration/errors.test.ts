import { expect, it } from "vitest";
import {
  netMigrationFromSurvival,
  netMigrationFromVitalStatistics,
  survivalInterval,
  vitalStatisticsInterval,
} from "../../../src/flows/net-migration/index.ts";

const vital = {
  populationStart: [1_000_000],
  populationEnd: [1_050_000],
  births: [120_000],
  deaths: [60_000],
};

it("gives the sensitivity to coverage as a numerical derivative would", () => {
  const { coverageSensitivity } = vitalStatisticsInterval(vital, { coverageEnd: 0.01 });
  const step = 1e-6;
  const more = { ...vital, populationEnd: vital.populationEnd.map((p) => p * (1 + step)) };
  const rise =
    netMigrationFromVitalStatistics(more)[0]! - netMigrationFromVitalStatistics(vital)[0]!;
  expect(rise / step / coverageSensitivity[0]!).toBeCloseTo(1, 6);
});

it("adds the stated errors in quadrature, less what they share", () => {
  const { standardError, low, high } = vitalStatisticsInterval(vital, {
    coverageEnd: 0.01,
    coverageStart: 0.02,
    coverageCorrelation: 0.5,
    births: 0.03,
    deaths: 0.05,
  });
  const expected = Math.sqrt(10_500 ** 2 + 20_000 ** 2 - 10_500 * 20_000 + 3600 ** 2 + 3000 ** 2);
  expect(standardError[0]).toBeCloseTo(expected, 6);
  expect((high[0]! - low[0]!) / 2 / expected).toBeCloseTo(1.959963984540054, 9);
});

it("propagates errors of survival ratios by each estimate", () => {
  const at = (survival: number, end: number) =>
    netMigrationFromSurvival({
      ageGroups: 1,
      bornInInterval: 0,
      populationStart: [1000],
      populationEnd: [end],
      survival: [survival],
    });
  const step = 1e-6;
  const base = at(0.8, 900);
  for (const estimate of ["forward", "reverse", "average"] as const) {
    const net = base[estimate][0]!;
    const bySurvival = Math.abs(at(0.8 * (1 + step), 900)[estimate][0]! - net) / step;
    const byCoverage = (at(0.8, 900 * (1 + step))[estimate][0]! - net) / step;
    const survival = survivalInterval(base, estimate, { survival: 1 });
    expect(survival.standardError[0]! / bySurvival).toBeCloseTo(1, 4);
    expect(survival.coverageSensitivity[0]! / byCoverage).toBeCloseTo(1, 4);
  }
});

it("refuses impossible errors and levels", () => {
  expect(() => vitalStatisticsInterval(vital, { births: -1 })).toThrow(/births/);
  expect(() => vitalStatisticsInterval(vital, { coverageCorrelation: 2 })).toThrow(
    /coverageCorrelation/,
  );
  expect(() => vitalStatisticsInterval(vital, {}, 1)).toThrow(/level/);
});
