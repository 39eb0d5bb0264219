import { describe, expect, it } from "vitest";
import { dennettRates, sumOfAbsoluteNets } from "../../../src/flows/rates/dennett.ts";
import { rogersVonRabenau } from "../../../src/flows/rates/rogers-von-rabenau.ts";
import { describeShared } from "../../shared.ts";
import { expectRelativelyClose, goldenCase, type NamedMatrix } from "../golden.ts";
import { type StockInput, stockPeriod } from "../stock-case.ts";

describeShared("golden case of rates", () => {
  it("Rogers and von Rabenau, negative flows flagged", () => {
    const { input, output } = goldenCase<StockInput, NamedMatrix>(
      "ffs_rates",
      "ffs_rates/rogers-von-rabenau",
    );
    const { flows, diagnostics } = rogersVonRabenau(stockPeriod(input));
    const expected = output.data.flat();
    expectRelativelyClose(flows, expected, 1e-9);
    const negative = expected.flatMap((persons, at) => (persons < 0 ? [at] : []));
    expect([...diagnostics.negativeCells]).toEqual(negative);
  });
});

describe("Rogers and von Rabenau", () => {
  it("solves for the matrix that leads from one table to the next", () => {
    const stockStart = Float64Array.of(90, 10, 20, 80);
    const growth = [0.8, 0.3, 0.1, 0.9];
    const stockEnd = Float64Array.of(
      90 * 0.8 + 10 * 0.1,
      90 * 0.3 + 10 * 0.9,
      20 * 0.8 + 80 * 0.1,
      20 * 0.3 + 80 * 0.9,
    );
    const { flows } = rogersVonRabenau({ areas: ["A", "B"], stockStart, stockEnd });
    expectRelativelyClose(flows, [0, growth[1]! * 110, growth[2]! * 90, 0], 1e-12);
  });

  it("refuses a start table that cannot be inverted, naming the area", () => {
    const pair = {
      areas: ["A", "B"],
      stockStart: Float64Array.of(10, 20, 20, 40),
      stockEnd: Float64Array.of(10, 20, 20, 40),
    };
    expect(() => rogersVonRabenau(pair)).toThrow(
      expect.objectContaining({ code: "singular", areas: ["B"] }),
    );
  });
});

describe("Dennett's rates", () => {
  const period = {
    areas: ["A", "B", "C"],
    stockStart: Float64Array.of(100, 10, 0, 20, 200, 10, 0, 0, 50),
    stockEnd: Float64Array.of(110, 10, 0, 20, 205, 10, 0, 0, 45),
    births: Float64Array.of(5, 5, 0),
    deaths: Float64Array.of(0, 0, 0),
  };

  it("spreads a number of moves like the migrants of the start", () => {
    expect([...dennettRates(period, 80).flows]).toEqual([0, 20, 0, 40, 0, 20, 0, 0, 0]);
  });

  it("takes as usual number the sum of absolute net migration", () => {
    expect(sumOfAbsoluteNets(period)).toBe(10);
  });

  it.each([
    [Number.NaN, "missing-value"],
    [-1, "negative-value"],
    [Number.POSITIVE_INFINITY, "not-finite"],
  ])("refuses %d moves", (movers, code) => {
    expect(() => dennettRates(period, movers)).toThrow(
      expect.objectContaining({ code, argument: "movers" }),
    );
  });
});
