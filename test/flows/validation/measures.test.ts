import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  accuracyMeasures,
  changeMeasures,
  correlation,
  intervalMeasures,
  noiseFloor,
} from "../../../src/flows/validation/index.ts";

const persons = fc.integer({ min: 0, max: 1_000_000 });
const rows = fc.array(fc.tuple(persons, persons), { minLength: 3, maxLength: 30 });

describe("accuracy measures", () => {
  it("are those of a table computed by hand", () => {
    // Factors with one person added: 9/10 → 1.11, 5/10 → 2, 1/10 → 10, 40/10 → 4.
    const found = accuracyMeasures([8, 4, 0, 39], [9, 9, 9, 9]);
    expect(found).toMatchObject({ corridors: 4, withinTwo: 0.25, withinThree: 0.5, zeros: 0.25 });
    expect(found.level).toBeCloseTo(51 / 36, 12);
    expect(found.relativeError).toBeCloseTo((1 + 5 + 9 + 30) / 36, 12);
    expect(found.factor50).toBeCloseTo(2, 12);
    expect(found.factor80).toBeCloseTo(10, 12);
  });

  it("are perfect for the truth itself, and do not depend on the order of corridors", () => {
    fc.assert(
      fc.property(rows, (pairs) => {
        const truth = pairs.map(([, value]) => value + 1);
        const same = accuracyMeasures(truth, truth);
        expect(same).toMatchObject({ withinTwo: 1, withinThree: 1, level: 1, relativeError: 0 });
        const estimate = pairs.map(([value]) => value);
        const forward = accuracyMeasures(estimate, truth);
        const backward = accuracyMeasures([...estimate].reverse(), [...truth].reverse());
        for (const [name, value] of Object.entries(forward))
          expect(backward[name as keyof typeof forward]).toBeCloseTo(value, 6);
      }),
    );
  });

  it("refuse a negative, a missing and too few values by name", () => {
    expect(() => accuracyMeasures([1, 2, -1], [1, 2, 3])).toThrow(/estimate/);
    expect(() => accuracyMeasures([1, 2, 3], [1, Number.NaN, 3])).toThrow(/truth/);
    expect(() => accuracyMeasures([1, 2], [1, 2])).toThrow(/three corridors/);
  });
});

describe("correlation", () => {
  it("is 1, −1 or the value computed by hand", () => {
    expect(correlation([1, 2, 3], [10, 20, 30])).toBeCloseTo(1, 12);
    expect(correlation([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1, 12);
    expect(correlation([1, 2, 3, 4], [1, 3, 2, 4])).toBeCloseTo(0.8, 12);
    expect(correlation([1, 1, 1], [1, 2, 3])).toBe(0);
  });

  it("does not change with unit and origin", () => {
    fc.assert(
      fc.property(rows, fc.double({ min: 0.1, max: 10, noNaN: true }), (pairs, unit) => {
        const x = pairs.map(([value]) => value);
        const y = pairs.map(([, value]) => value);
        const before = correlation(x, y);
        const after = correlation(
          x.map((value) => unit * value + 7),
          y,
        );
        expect(Math.abs(before)).toBeLessThanOrEqual(1 + 1e-9);
        expect(after).toBeCloseTo(before, 6);
      }),
    );
  });
});

describe("change between periods", () => {
  it("compares successive steps of one corridor only, and not those of few persons", () => {
    const found = changeMeasures({
      corridor: Float64Array.of(1, 1, 1, 2, 2, 3, 3),
      step: Int32Array.of(0, 1, 3, 0, 1, 0, 1),
      estimate: Float64Array.of(100, 200, 300, 100, 50, 10, 1000),
      truth: Float64Array.of(100, 300, 100, 100, 60, 10, 10),
    });
    // Corridor 1 from 0 to 1 and corridor 2; 1 → 3 skips a step, corridor 3 is below 50 persons.
    expect(found.pairs).toBe(2);
    expect(found.correlation).toBeCloseTo(1, 12);
  });
});

describe("intervals", () => {
  it("count what lies inside, bounds included, and the median factor", () => {
    const found = intervalMeasures([9, 0, 10, 5], [39, 3, 20, 5], [39, 4, 9, 5]);
    expect(found.coverage).toBe(0.5);
    // Factors: √(40/10) = 2, √4 = 2, √(21/11), 1: the lower median of four is √(21/11).
    expect(found.medianFactor).toBeCloseTo(Math.sqrt(21 / 11), 12);
  });

  it("covers more as it widens", () => {
    fc.assert(
      fc.property(rows, fc.double({ min: 1, max: 3, noNaN: true }), (pairs, factor) => {
        const at = (by: number) =>
          intervalMeasures(
            pairs.map(([value]) => value / by),
            pairs.map(([value]) => value * by),
            pairs.map(([, value]) => value),
          );
        expect(at(factor * 2).coverage).toBeGreaterThanOrEqual(at(factor).coverage);
        expect(at(factor * 2).medianFactor).toBeGreaterThanOrEqual(at(factor).medianFactor);
      }),
    );
  });
});

describe("the noise floor", () => {
  it("is the share of the squared error that the truth's own variance explains", () => {
    const truth = [Math.E - 1, Math.E ** 3 - 1];
    const estimate = [Math.E ** 2 - 1, Math.E ** 2 - 1];
    const found = noiseFloor(estimate, truth, [0.5, 0.5]);
    expect(found.meanSquaredError).toBeCloseTo(1, 12);
    expect(found.truthVariance).toBeCloseTo(0.25, 12);
    expect(found.explained).toBeCloseTo(0.25, 12);
    // The logs of the truth vary by 1: √(1 − 0.25).
    expect(found.attainableCorrelation).toBeCloseTo(Math.sqrt(0.75), 12);
  });
});
