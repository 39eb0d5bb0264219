import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededGenerator } from "../../../src/flows/random/index.ts";
import {
  conformalHalfWidth,
  conformalInterval,
  intervalGroup,
  logScore,
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
    const group = intervalGroup({ logEstimate, scores, countries: 9 });
    for (const c of [0, 1, 2]) {
      expect(group.halfWidth50[c]!).toBeLessThan(group.halfWidth80[c]!);
      expect(group.halfWidth80[c]!).toBeLessThan(group.halfWidth95[c]!);
    }
    expect(group).toMatchObject({ corridors: 300, countries: 9 });
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
