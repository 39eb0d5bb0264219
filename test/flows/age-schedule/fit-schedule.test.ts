import { describe, expect, it } from "vitest";
import {
  ageGroupRates,
  fitSchedule,
  fundamentalSchedule,
  parameterNames,
  rcbayesPriors,
  type ScheduleModel,
  type ScheduleParameters,
  scheduleRates,
} from "../../../src/flows/age-schedule/index.ts";
import { describeShared, sharedJson } from "../../shared.ts";

interface FitCase {
  id: string;
  params: ScheduleParameters;
  poisson_deviance: number;
}
interface FitFile {
  input: { ages: number[]; migrants: number[]; pop: number[] };
  cases: FitCase[];
}

const file = () => sharedJson<FitFile>("reference/flows/rogers_castro_fit.json");

describeShared("schedule fits, golden cases", () => {
  it.each([7, 9, 11, 13] as const)("rc_fit/rcbayes-vignette/%i", (model) => {
    const { input, cases } = file();
    const golden = cases.find((c) => c.id.endsWith(`/${model}`)) as FitCase;
    const fit = fitSchedule(
      { migrants: input.migrants, population: input.pop, agesYears: input.ages },
      model,
      { seed: 1 },
    );
    expect(Math.abs(fit.deviance / golden.poisson_deviance - 1)).toBeLessThanOrEqual(1e-6);
    expect(fit.startsAtOptimum).toBeGreaterThanOrEqual(3);
    expect(fit.warnings).not.toContain("fewer-than-three-starts");
    expect(fit.atBound).toEqual(model === 9 ? ["c"] : []);
    if (model === 13) return;
    for (const name of parameterNames(model)) {
      if (model === 9 && name === "c") continue;
      expect(Math.abs(fit.parameters[name]! / golden.params[name]! - 1)).toBeLessThanOrEqual(1e-3);
    }
  });

  it("the same optimum from other seeds", () => {
    const { input, cases } = file();
    const golden = cases.find((c) => c.id.endsWith("/13")) as FitCase;
    for (const seed of [2, 99]) {
      const fit = fitSchedule(
        { migrants: input.migrants, population: input.pop, agesYears: input.ages },
        13,
        { seed },
      );
      expect(Math.abs(fit.deviance / golden.poisson_deviance - 1)).toBeLessThanOrEqual(1e-6);
    }
  });
});

const ages = Array.from({ length: 81 }, (_, x) => x);
const population = ages.map(() => 1e6);

describe("noise-free data", () => {
  it("rc_fit/recovery-7: the parameters come back", () => {
    const migrants = scheduleRates(fundamentalSchedule, ages).map((m) => m * 1e6);
    const fit = fitSchedule({ migrants, population, agesYears: ages }, 7, { seed: 5 });
    for (const name of parameterNames(7)) {
      expect(Math.abs(fit.parameters[name]! / fundamentalSchedule[name]! - 1)).toBeLessThanOrEqual(
        1e-6,
      );
    }
    expect(fit.deviance).toBeLessThan(1e-6);
    expect(fit.startsAtOptimum).toBeGreaterThanOrEqual(3);
  });

  it("comes back from age groups of different width too", () => {
    const bounds = [0, 1, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 60, 70, 80];
    const truth = { ...fundamentalSchedule, a3: 0.01, alpha3: 0.4, mu3: 65, lambda3: 0.5 };
    const rates = ageGroupRates(truth, bounds);
    const migrants = rates.map((rate, g) => rate * 1e6 * (bounds[g + 1]! - bounds[g]!));
    const people = rates.map((_, g) => 1e6 * (bounds[g + 1]! - bounds[g]!));
    const fit = fitSchedule({ migrants, population: people, boundsYears: bounds }, 11, { seed: 5 });
    expect(fit.deviance).toBeLessThan(1);
    const single = fitSchedule(
      {
        migrants: ageGroupRates(fundamentalSchedule, bounds).map((m, g) => m * people[g]!),
        population: people,
        boundsYears: bounds,
      },
      7,
      { seed: 5 },
    );
    for (const name of parameterNames(7)) {
      expect(
        Math.abs(single.parameters[name]! / fundamentalSchedule[name]! - 1),
      ).toBeLessThanOrEqual(1e-6);
    }
  });
});

describe("uncertainty", () => {
  const migrants = scheduleRates(fundamentalSchedule, ages).map((m) => Math.round(m * 20_000));
  const data = { migrants, population: ages.map(() => 20_000), agesYears: ages };

  it("standard errors shrink with the square root of the population", () => {
    const small = fitSchedule(data, 7, { seed: 1 });
    const large = fitSchedule(
      { migrants: migrants.map((m) => 100 * m), population: ages.map(() => 2e6), agesYears: ages },
      7,
      { seed: 1 },
    );
    for (const name of parameterNames(7)) {
      const ratio = small.intervals[name]!.standardError! / large.intervals[name]!.standardError!;
      expect(ratio).toBeCloseTo(10, 3);
      const { low, high } = small.intervals[name]!;
      expect(low).toBeLessThan(small.parameters[name]!);
      expect(high).toBeGreaterThan(small.parameters[name]!);
    }
    expect(small.intervals.mu2?.method).toBe("wald");
  });

  it("intervals of a noise-free schedule hold the truth, profiles where the error is large", () => {
    const few = scheduleRates(fundamentalSchedule, ages).map((m) => 100 * m);
    const fit = fitSchedule(
      { migrants: few, population: ages.map(() => 100), agesYears: ages },
      7,
      { seed: 2 },
    );
    const profiled = parameterNames(7).filter((name) => fit.intervals[name]?.method === "profile");
    expect(profiled.length).toBeGreaterThan(0);
    for (const name of parameterNames(7)) {
      const { low, high } = fit.intervals[name]!;
      expect(low).toBeLessThanOrEqual(fundamentalSchedule[name]!);
      expect(high).toBeGreaterThanOrEqual(fundamentalSchedule[name]!);
    }
  });

  it("priors pull the positions towards their means", () => {
    const few = {
      migrants: migrants.map((m) => m / 1000),
      population: ages.map(() => 20),
      agesYears: ages,
    };
    const fit = fitSchedule(few, 13, { seed: 3, priors: rcbayesPriors });
    expect(Math.abs(fit.parameters.mu3! - 65)).toBeLessThan(1);
    expect(fit.parameters.lambda4!).toBeLessThanOrEqual(0.05);
  });
});

it("is deterministic in the seed", () => {
  const migrants = scheduleRates(fundamentalSchedule, ages).map((m) => Math.round(m * 5000));
  const data = { migrants, population: ages.map(() => 5000), agesYears: ages };
  expect(fitSchedule(data, 7, { seed: 4 })).toEqual(fitSchedule(data, 7, { seed: 4 }));
});

it("refuses by name what it cannot fit", () => {
  const data = { migrants: [1, 2, 3], population: [10, 10, 10], agesYears: [0, 1, 2] };
  const attempt =
    (change: object, model = 7, options = { seed: 1 }) =>
    () =>
      fitSchedule({ ...data, ...change }, model as ScheduleModel, options);
  expect(attempt({ population: [10, 0, 10] })).toThrow(/population\[1\]/);
  expect(attempt({ migrants: [1, Number.NaN, 3] })).toThrow(/migrants\[1\].*missing/);
  expect(attempt({ migrants: [0, 0, 0] })).toThrow(/migrants.*mover/);
  expect(attempt({}, 8)).toThrow(/model/);
  expect(() => fitSchedule(data, 7, { seed: 1, starts: 10 })).toThrow(/starts/);
  expect(() =>
    fitSchedule({ migrants: [1], population: [10], boundsYears: [5, 5] }, 7, { seed: 1 }),
  ).toThrow(/boundsYears\[1\]/);
});
