import fc from "fast-check";
import { expect, it } from "vitest";
import {
  ageGroupRates,
  ageGroupShares,
  fundamentalSchedule,
  modelSchedules,
  type ScheduleParameters,
  scheduleRate,
  scheduleRates,
} from "../../../src/flows/age-schedule/index.ts";
import { describeShared, sharedJson } from "../../shared.ts";
import { expectRelativelyClose } from "../golden.ts";

interface Curve {
  id: string;
  name?: string;
  params: ScheduleParameters;
  ages: number[];
  m: number[];
}

describeShared("curves, golden cases", () => {
  const { cases } = sharedJson<{ cases: Curve[] }>("reference/flows/rogers_castro.json");

  it.each(cases.map((c) => [c.id, c] as const))("%s", (_, { params, ages, m }) => {
    expectRelativelyClose(scheduleRates(params, ages), m, 1e-9);
  });

  it("model schedules have the parameters of the published ones", () => {
    for (const { id, name, params } of cases.filter((c) => c.name !== undefined)) {
      const sex = id.endsWith("female") ? "female" : "male";
      const plain = (text: string) => text.toLowerCase().replaceAll(",", "");
      const found = modelSchedules.find((s) => s.sex === sex && plain(s.name) === plain(name!));
      expect(found?.parameters).toEqual(params);
    }
    expect(modelSchedules.length).toBe(12);
  });
});

const parameters: fc.Arbitrary<ScheduleParameters> = fc.record({
  a1: fc.double({ min: 0, max: 0.1, noNaN: true }),
  alpha1: fc.double({ min: 0, max: 0.5, noNaN: true }),
  a2: fc.double({ min: 0, max: 0.3, noNaN: true }),
  alpha2: fc.double({ min: 1e-6, max: 0.5, noNaN: true }),
  mu2: fc.double({ min: 10, max: 35, noNaN: true }),
  lambda2: fc.double({ min: 0.05, max: 1.5, noNaN: true }),
  a3: fc.double({ min: 0, max: 0.05, noNaN: true }),
  alpha3: fc.double({ min: 1e-6, max: 1, noNaN: true }),
  mu3: fc.double({ min: 55, max: 75, noNaN: true }),
  lambda3: fc.double({ min: 0.05, max: 1.5, noNaN: true }),
  a4: fc.double({ min: 0, max: 0.01, noNaN: true }),
  lambda4: fc.double({ min: 0, max: 0.05, noNaN: true }),
  c: fc.double({ min: 0.0001, max: 0.02, noNaN: true }),
});

/** Composite Simpson rule, an independent route to the integral. */
function simpson(p: ScheduleParameters, from: number, to: number): number {
  const n = 2000;
  const h = (to - from) / n;
  let sum = scheduleRate(p, from) + scheduleRate(p, to);
  for (let i = 1; i < n; i++) sum += (i % 2 === 1 ? 4 : 2) * scheduleRate(p, from + i * h);
  return (sum * h) / 3 / (to - from);
}

it("integrates over age groups", () => {
  const bounds = [0, 1, 5, 20, 22.5, 40, 65, 100];
  fc.assert(
    fc.property(parameters, (p) => {
      const rates = ageGroupRates(p, bounds);
      rates.forEach((rate, g) => {
        expect(rate / simpson(p, bounds[g]!, bounds[g + 1]!)).toBeCloseTo(1, 6);
      });
    }),
    { numRuns: 60 },
  );
});

it("adds up: wide groups are the mean of narrow ones, shares sum to 1", () => {
  fc.assert(
    fc.property(parameters, (p) => {
      const wide = ageGroupRates(p, [10, 30])[0]!;
      const narrow = ageGroupRates(
        p,
        Array.from({ length: 21 }, (_, i) => 10 + i),
      );
      expect(narrow.reduce((s, v) => s + v, 0) / 20 / wide).toBeCloseTo(1, 11);
      const shares = ageGroupShares(p, [0, 5, 10, 40, 90]);
      expect(shares.reduce((s, v) => s + v, 0)).toBeCloseTo(1, 12);
    }),
    { numRuns: 60 },
  );
});

it("refuses half a component, wrong signs and bounds that do not increase", () => {
  expect(() => scheduleRate({ ...fundamentalSchedule, a3: 0.1 }, 20)).toThrow(/alpha3/);
  expect(() => scheduleRate({ ...fundamentalSchedule, a1: -0.1 }, 20)).toThrow(/a1/);
  expect(() => scheduleRate({ ...fundamentalSchedule, lambda2: 0 }, 20)).toThrow(/lambda2/);
  expect(() => scheduleRates(fundamentalSchedule, [1, Number.NaN])).toThrow(/agesYears\[1\]/);
  expect(() => ageGroupRates(fundamentalSchedule, [0, 5, 5])).toThrow(/boundsYears\[2\]/);
});
