import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bootstrapFlows,
  corridorError,
  drawFlows,
  flowMethod,
  summariseDraws,
} from "../../../src/flows/index.ts";
import { seededGenerator } from "../../../src/flows/random/index.ts";
import {
  countFlows,
  flowHistogram,
  flowQuantiles,
} from "../../../src/flows/uncertainty/bootstrap/flow-histogram.ts";

const period = {
  areas: ["A", "B", "C"],
  stockStart: Float64Array.of(1000, 100, 10, 55, 555, 50, 80, 40, 800),
  stockEnd: Float64Array.of(1060, 60, 10, 45, 540, 40, 70, 75, 770),
  births: Float64Array.of(80, 20, 40),
  deaths: Float64Array.of(70, 25, 60),
};
const error = { relativeError: 0.1, births: 0.05, deaths: 0.05 };

describe("streaming quantiles", () => {
  it("come within a hundredth of the quantiles of a log-normal distribution", () => {
    const histogram = flowHistogram(Float64Array.of(300), 1e-4);
    const random = seededGenerator(7);
    const draws = 50_000;
    for (let draw = 0; draw < draws; draw++)
      countFlows(histogram, Float64Array.of(Math.exp(6 + random.normal())));
    const { quantiles } = flowQuantiles(histogram, 0, [0.025, 0.1, 0.5, 0.9, 0.975], draws);
    const normal = [-1.959964, -1.281552, 0, 1.281552, 1.959964];
    for (const [at, z] of normal.entries())
      expect(Math.log(quantiles[at]!)).toBeCloseTo(6 + z, 1.4);
  });

  it("lie within one class of the sorted values, whatever these are", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 1, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (values, probability) => {
          const histogram = flowHistogram(Float64Array.of(1000), 1e-6);
          for (const value of values) countFlows(histogram, Float64Array.of(value));
          const sorted = [...values].sort((a, b) => a - b);
          const rank = sorted[Math.ceil(probability * values.length) - 1]!;
          const [found] = flowQuantiles(histogram, 0, [probability], values.length).quantiles;
          // A class is as wide as √(distance² + 0.05²) / 29.4, a little more at its far end.
          const width = Math.hypot(Math.log(rank / 1000), 0.05) / 29.4;
          expect(Math.abs(Math.log(found! / rank))).toBeLessThan(1.05 * width);
        },
      ),
    );
  });

  it("count nobody apart", () => {
    const histogram = flowHistogram(Float64Array.of(80), 1e-6);
    for (const value of [0, 0, 0, 100]) countFlows(histogram, Float64Array.of(value));
    const { quantiles, nobody } = flowQuantiles(histogram, 0, [0.5, 1], 4);
    expect(nobody).toBe(0.75);
    expect(quantiles[0]).toBe(0);
    expect(Math.abs(Math.log(quantiles[1]! / 100))).toBeLessThan(0.01);
  });
});

describe("bootstrap of the inputs", () => {
  const options = { draws: 300, seed: 5, method: "da-pb-closed" } as const;

  it("without errors gives the estimate itself, within a class of the quantiles", () => {
    const found = bootstrapFlows(period, { relativeError: 0 }, options);
    for (const table of [found.median, ...found.intervals.flatMap((i) => [i.lower, i.upper])])
      for (const [at, flow] of found.flows.entries())
        if (flow > 0) expect(Math.abs(Math.log(table[at]! / flow))).toBeLessThan(0.002);
    expect(found.meanDrawnTotal).toBeCloseTo(found.total, 8);
    expect(found.refused).toBe(0);
  });

  it("depends on the seed alone, not on how the draws are divided or in which order", () => {
    const whole = bootstrapFlows(period, error, options);
    const part = (from: number, to: number) => drawFlows(period, error, options, from, to);
    const divided = summariseDraws(period, error, options, [
      part(200, 300),
      part(0, 7),
      part(7, 200),
    ]);
    expect(divided).toEqual(whole);
    const other = bootstrapFlows(period, error, { ...options, seed: 6 });
    expect([...other.median]).not.toEqual([...whole.median]);
  });

  it("refuses parts that are not all draws, each once", () => {
    const part = (from: number, to: number) => drawFlows(period, error, options, from, to);
    expect(() => summariseDraws(period, error, options, [part(0, 299)])).toThrow(/parts\[299\]/);
    expect(() => summariseDraws(period, error, options, [part(0, 200), part(199, 300)])).toThrow(
      /parts\[199\]/,
    );
  });

  it("has ordered quantiles, and wider intervals for larger errors", () => {
    const width = (relativeError: number) => {
      const { intervals } = bootstrapFlows(period, { relativeError }, options);
      const [fifty, eighty, ninetyFive] = intervals;
      for (const at of [1, 2, 3, 5, 6, 7]) {
        expect(ninetyFive!.lower[at]).toBeLessThanOrEqual(eighty!.lower[at]!);
        expect(eighty!.lower[at]).toBeLessThanOrEqual(fifty!.lower[at]!);
        expect(fifty!.upper[at]).toBeLessThanOrEqual(eighty!.upper[at]!);
        expect(eighty!.upper[at]).toBeLessThanOrEqual(ninetyFive!.upper[at]!);
      }
      return eighty!.upper[1]! / eighty!.lower[1]!;
    };
    expect(width(0.2)).toBeGreaterThan(width(0.05));
  });

  it("gives errors with a mean of 1: drawn stocks are right on average", () => {
    // Dropped differences from nothing at the start are the end stocks themselves.
    const fromNothing = {
      ...period,
      stockStart: Float64Array.of(1000, 0, 0, 0, 555, 0, 0, 0, 800),
    };
    const { total, meanDrawnTotal } = bootstrapFlows(
      fromNothing,
      { relativeError: 0.3 },
      { draws: 4000, seed: 2, method: "sd-drop-neg" },
    );
    expect(meanDrawnTotal / total).toBeCloseTo(1, 2);
  });

  it("adds moves where the errors of the two dates are independent, as methods 4 says of the minimum", () => {
    const minimum = { ...options, method: "da-min-closed" } as const;
    const excess = (correlation: number) => {
      const error = { relativeError: 0.15, correlation };
      const { total, meanDrawnTotal } = bootstrapFlows(period, error, minimum);
      return meanDrawnTotal / total;
    };
    expect(excess(0)).toBeGreaterThan(excess(1));
    expect(excess(0)).toBeGreaterThan(1.02);
  });

  it("has the width that the delta method gives where errors are small", () => {
    const small = { relativeError: 0.002, correlation: 0.5 };
    const { intervals } = bootstrapFlows(period, small, {
      ...{ draws: 4000, seed: 3, method: "da-min-closed", levels: [0.8] },
    });
    const compared = [
      ["A", "B", 1],
      ["B", "A", 3],
      ["C", "B", 7],
    ] as const;
    for (const [origin, destination, at] of compared) {
      const { standardError, nearKink } = corridorError(period, origin, destination, small);
      const [{ lower, upper }] = intervals as [(typeof intervals)[number]];
      const drawn = (upper[at]! - lower[at]!) / (2 * 1.281552);
      expect(nearKink).toBe(0);
      expect(drawn / standardError).toBeGreaterThan(0.94);
      expect(drawn / standardError).toBeLessThan(1.06);
    }
  });

  it("shows flows near nothing as nobody in some draws", () => {
    const { nobody } = bootstrapFlows(
      period,
      { relativeError: 0.3 },
      { ...options, method: "da-min-closed" },
    );
    expect(nobody.some((share) => share > 0 && share < 1)).toBe(true);
  });

  it("keeps the estimate as the method gives it", () => {
    const { flows } = bootstrapFlows(period, error, { ...options, minimumWeight: 0.5 });
    expect(flows).toEqual(
      flowMethod("da-pb-closed").estimate(period, { minimumWeight: 0.5 }).flows,
    );
  });
});

describe("refused arguments of the bootstrap", () => {
  it.each([
    [{ relativeError: Number.NaN }, {}, /errors\.relativeError/],
    [{ relativeError: -0.1 }, {}, /errors\.relativeError/],
    [{ relativeError: 15 }, {}, /errors\.relativeError.*at most 5/s],
    [{ relativeError: new Float64Array(4) }, {}, /errors\.relativeError.*9 entries/s],
    [{ relativeError: 0.1, correlation: 1.5 }, {}, /errors\.correlation/],
    [{ relativeError: 0.1, births: Float64Array.of(0, Infinity, 0) }, {}, /errors\.births\[1\]/],
    [{ relativeError: 0.1, deaths: -1 }, {}, /errors\.deaths/],
    [{ relativeError: 0.1 }, { draws: 10 }, /options\.draws/],
    [{ relativeError: 0.1 }, { draws: 70_000 }, /options\.draws/],
    [{ relativeError: 0.1 }, { seed: -1 }, /options\.seed/],
    [{ relativeError: 0.1 }, { seed: 2 ** 32 }, /options\.seed/],
    [{ relativeError: 0.1 }, { levels: [80] }, /options\.levels/],
  ])("%j %j", (errors, options, said) => {
    expect(() => bootstrapFlows(period, errors, options)).toThrow(said);
  });

  it("says when most draws have no solution", () => {
    const deadly = { ...period, deaths: Float64Array.of(1180, 600, 800) };
    expect(() => bootstrapFlows(deadly, { relativeError: 0.5, deaths: 3 })).toThrow();
  });
});
