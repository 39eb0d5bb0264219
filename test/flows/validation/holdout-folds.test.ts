import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bothEndsUnseen, countryFolds, oneEndUnseen } from "../../../src/flows/validation/index.ts";

const setting = fc.record({
  areas: fc.integer({ min: 6, max: 40 }),
  folds: fc.integer({ min: 2, max: 6 }),
  seed: fc.integer({ min: 1, max: 1e6 }),
});

function pairs(areas: number): [number, number][] {
  return Array.from({ length: areas * areas }, (_, at): [number, number] => [
    Math.floor(at / areas),
    at % areas,
  ]).filter(([i, j]) => i !== j);
}

describe("folds of whole countries", () => {
  it("have nearly equal sizes, and the same seed gives the same folds", () => {
    fc.assert(
      fc.property(setting, ({ areas, folds, seed }) => {
        const fold = countryFolds(areas, folds, seed);
        const sizes = Array.from({ length: folds }, (_, f) => fold.filter((x) => x === f).length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        expect([...countryFolds(areas, folds, seed)]).toEqual([...fold]);
      }),
    );
  });

  it("give every fold its share of each stratum", () => {
    const fold = countryFolds(
      12,
      3,
      7,
      Array.from({ length: 12 }, (_, at) => at % 2),
    );
    for (const stratum of [0, 1])
      for (const f of [0, 1, 2])
        expect([...fold].filter((x, at) => at % 2 === stratum && x === f)).toHaveLength(2);
  });
});

describe("held-out rounds", () => {
  it("test every corridor, and never learn from a country of the fold that is out", () => {
    fc.assert(
      fc.property(setting, ({ areas, folds, seed }) => {
        const fold = countryFolds(areas, folds, seed);
        for (const rounds of [oneEndUnseen(fold, folds), bothEndsUnseen(fold, folds)]) {
          for (const [i, j] of pairs(areas))
            expect(rounds.some(({ tests }) => tests(i, j))).toBe(true);
          for (const { tests, learns } of rounds)
            for (const [i, j] of pairs(areas)) expect(tests(i, j) && learns(i, j)).toBe(false);
        }
      }),
      { numRuns: 20 },
    );
  });

  it("with both ends unseen, leave out every corridor of either country of the tested ones", () => {
    const fold = countryFolds(12, 3, 3);
    for (const { tests, learns } of bothEndsUnseen(fold, 3))
      for (const [i, j] of pairs(12))
        if (tests(i, j))
          for (let other = 0; other < 12; other++)
            for (const end of [i, j]) expect(learns(end, other) || learns(other, end)).toBe(false);
  });
});
