import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { intervalAround } from "../../../src/flows/blend/interval-around.ts";
import { seededGenerator } from "../../../src/flows/random/index.ts";
import {
  conformalHalfWidth,
  conformalInterval,
  intervalGroup,
  logScore,
  periodScale,
  periodScales,
  quantileBounds,
  resampleCountries,
  sizeClass,
} from "../../../src/flows/uncertainty/index.ts";

describe("conformal half widths", () => {
  it("are the ⌈(n+1) level⌉-th smallest score", () => {
    const scores = [0.9, 0.1, 0.5, 0.3, 0.7, 0.2, 0.4, 0.6, 0.8];
    expect(conformalHalfWidth(scores, 0.8)).toBe(0.8);
    expect(conformalHalfWidth(scores, 0.5)).toBe(0.5);
    expect(() => conformalHalfWidth(scores, 0.95)).toThrow(/19 scores/);
  });

  it("cover new draws of the same distribution as often as they say", () => {
    const random = seededGenerator(42);
    let covered = 0;
    const times = 400;
    for (let t = 0; t < times; t++) {
      const scores = Array.from({ length: 99 }, () => Math.abs(random.normal()));
      if (Math.abs(random.normal()) <= conformalHalfWidth(scores, 0.8)) covered += 1;
    }
    // Three standard errors of a share of 400.
    expect(Math.abs(covered / times - 0.8)).toBeLessThan(3 * Math.sqrt(0.16 / times));
  });

  it("make an interval that holds exactly the values whose score is not larger", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        fc.double({ min: 0.01, max: 3, noNaN: true }),
        (estimate, value, width) => {
          const { lower, upper } = conformalInterval(estimate, width);
          fc.pre(Math.abs(logScore(estimate, value) - width) > 1e-9);
          expect(value >= lower && value <= upper).toBe(logScore(estimate, value) < width);
        },
      ),
    );
  });
});

describe("size classes", () => {
  it("cut values into classes of equal count", () => {
    const bounds = quantileBounds([9, 1, 8, 2, 7, 3], 3);
    expect(bounds).toEqual([2, 7]);
    expect([1, 2, 3, 7, 8].map((value) => sizeClass(value, bounds))).toEqual([0, 0, 1, 1, 2]);
  });

  it("have half widths that grow with the level", () => {
    const random = seededGenerator(3);
    const logEstimate = Array.from({ length: 300 }, () => 10 * random.uniform());
    const scores = logEstimate.map(() => random.uniform());
    const start = logEstimate.map(() => 1990);
    const group = intervalGroup({ logEstimate, scores, start, countries: 9 });
    for (const c of [0, 1, 2]) {
      expect(group.halfWidth50[c]!).toBeLessThan(group.halfWidth80[c]!);
      expect(group.halfWidth80[c]!).toBeLessThan(group.halfWidth95[c]!);
    }
    expect(group).toMatchObject({ corridors: 300, countries: 9 });
  });
});

describe("scales of periods", () => {
  const random = seededGenerator(5);
  const start = Array.from({ length: 3000 }, (_, at) => [1990, 2000, 2010][at % 3]!);
  const error: Record<number, number> = { 1990: 3, 2000: 1, 2010: 0.5 };
  const scores = start.map((year) => error[year]! * Math.abs(random.normal()));

  it("are as the errors of the periods are, and serve later and earlier years", () => {
    const scales = periodScales(scores, start);
    expect(scales.periodStart).toEqual([1990, 2000, 2010]);
    const [first, second, third] = scales.periodScale as [number, number, number];
    expect(first / second).toBeCloseTo(3, 0);
    expect(second / third).toBeCloseTo(2, 0);
    expect([1980, 1990, 1999, 2009, 2024].map((year) => periodScale(scales, year))).toEqual([
      first,
      first,
      first,
      second,
      third,
    ]);
  });

  it("make intervals cover in every period what they say", () => {
    const logEstimate = start.map(() => 10 * random.uniform());
    const group = intervalGroup({ logEstimate, scores, start, countries: 9 });
    for (const year of [1990, 2000, 2010]) {
      const fresh = Array.from({ length: 2000 }, () => error[year]! * Math.abs(random.normal()));
      const covered = fresh.filter((score) => {
        const { lower, upper } = intervalAround(Math.expm1(5), group, 0.8, year);
        const value = Math.expm1(5 + score);
        return value >= lower && value <= upper;
      });
      expect(covered.length / fresh.length).toBeGreaterThan(0.76);
      expect(covered.length / fresh.length).toBeLessThan(0.84);
    }
  });

  it("leave the width of all to a period with few scores", () => {
    const few = [...scores, ...Array.from({ length: 20 }, () => 50)];
    const scales = periodScales(few, [...start, ...Array.from({ length: 20 }, () => 2015)]);
    expect(scales.periodScale.at(-1)).toBe(1);
  });
});

describe("resampled countries", () => {
  it("surround the mean, and are wider where corridors of a country are alike", () => {
    const n = 12;
    const pairs = Array.from({ length: n * n }, (_, at) => [Math.floor(at / n), at % n]).filter(
      ([i, j]) => i !== j,
    );
    const origin = pairs.map(([i]) => i!);
    const destination = pairs.map(([, j]) => j!);
    const random = seededGenerator(11);
    const noise = origin.map(() => Number(random.uniform() < 0.5));
    const byCountry = origin.map((i) => Number(i < n / 2));
    const width = (values: readonly number[]) => {
      const { estimate, lower, upper } = resampleCountries(values, origin, destination);
      expect(lower).toBeLessThanOrEqual(estimate);
      expect(upper).toBeGreaterThanOrEqual(estimate);
      return upper - lower;
    };
    expect(width(byCountry)).toBeGreaterThan(1.5 * width(noise));
  });
});
