import { expect, it } from "vitest";
import {
  birthsBySex,
  compareParts,
  disaggregateFlows,
  sexSeedFromStocks,
} from "../../../src/flows/disaggregation/index.ts";
import { demographicAccounting } from "../../../src/flows/index.ts";
import { netOf } from "../../../src/flows/net-totals/index.ts";
import { expectClose } from "../golden.ts";

const areas = ["A", "B", "C"];
const start = {
  female: Float64Array.from([500, 40, 10, 30, 300, 5, 12, 6, 200]),
  male: Float64Array.from([480, 60, 8, 25, 310, 9, 14, 3, 190]),
};
const end = {
  female: Float64Array.from([505, 50, 14, 28, 306, 9, 15, 6, 202]),
  male: Float64Array.from([490, 58, 9, 33, 308, 12, 12, 5, 196]),
};
const sum = (a: Float64Array, b: Float64Array) => a.map((v, c) => v + b[c]!);

it("splits births by the sex ratio at birth", () => {
  const { female, male } = birthsBySex([205, 0], 1.05);
  expectClose(female, [100, 0], 1e-12);
  expectClose(male, [105, 0], 1e-12);
  expect(() => birthsBySex([1], 0)).toThrow(/boysPerGirl/);
});

it("splits the flows of both sexes so that they add up and keep each sex's net migration", () => {
  const births = Float64Array.from([60, 40, 20]);
  const population = (t: Float64Array) => areas.map((_, i) => t[i]! + t[3 + i]! + t[6 + i]!);
  const bySex = birthsBySex(births, 1.05);
  const deathsOf = (sex: "female" | "male") => {
    const [p0, p1] = [population(start[sex]), population(end[sex])];
    const growth = p1.map((p, i) => p - p0[i]!).reduce((s, v) => s + v, 0);
    const all = bySex[sex].reduce((s, v) => s + v, 0) - growth;
    return Float64Array.from(p0, (p) => (all * p) / p0.reduce((s, v) => s + v, 0));
  };
  const deaths = { female: deathsOf("female"), male: deathsOf("male") };
  const estimate = (s: Float64Array, e: Float64Array, b: Float64Array, d: Float64Array) =>
    demographicAccounting({ areas, stockStart: s, stockEnd: e, births: b, deaths: d }).flows;
  const total = estimate(
    sum(start.female, start.male),
    sum(end.female, end.male),
    births,
    sum(deaths.female, deaths.male),
  );
  const female = estimate(start.female, end.female, bySex.female, deaths.female);
  const male = estimate(start.male, end.male, bySex.male, deaths.male);
  const comparison = compareParts([female, male], total);
  expectClose(
    comparison.difference,
    total.map((v, c) => female[c]! + male[c]! - v),
    1e-12,
  );
  expect(comparison.relativeDifference).toBeGreaterThan(0);
  expect(Math.abs(comparison.difference[comparison.largestAt]!)).toBe(
    Math.max(...comparison.difference.map(Math.abs)),
  );

  const netF = netOf(female, 3);
  const netM = netOf(male, 3);
  const nets = Float64Array.from(
    { length: 6 },
    (_, at) => (at % 2 === 0 ? netF : netM)[Math.floor(at / 2)]!,
  );
  expectClose(netOf(total, 3), sum(netF, netM), 1e-6);
  const { flows } = disaggregateFlows(total, 3, 2, sexSeedFromStocks(start, end, 3), { nets });
  expectClose(sum(flows.slice(0, 9), flows.slice(9)), total, 1e-9);
  expectClose(netOf(flows.slice(0, 9), 3), netF, 1e-6);
  expectClose(netOf(flows.slice(9), 3), netM, 1e-6);
});

it("takes shares of growth, then of stock, then of all migrants", () => {
  const none = new Float64Array(4);
  const seed = sexSeedFromStocks(
    { female: Float64Array.from([0, 10, 8, 0]), male: Float64Array.from([0, 10, 4, 0]) },
    { female: Float64Array.from([0, 13, 6, 0]), male: Float64Array.from([0, 11, 2, 0]) },
    2,
  );
  expect(seed[1]).toBeCloseTo(0.75, 12);
  expect(seed[2]).toBeCloseTo(0.75, 12);
  expect(seed[0]! + seed[4]!).toBe(1);
  expect(() =>
    sexSeedFromStocks({ female: none, male: none }, { female: none, male: none }, 2),
  ).toThrow(/end/);
});
