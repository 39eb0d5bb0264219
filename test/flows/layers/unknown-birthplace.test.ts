import { describe, expect, it } from "vitest";
import { demographicAccounting } from "../../../src/flows/accounting/demographic-accounting.ts";
import type { StockPeriod } from "../../../src/flows/input/stock-period.ts";
import { spreadUnknown, unknownRange } from "../../../src/flows/layers/unknown-birthplace.ts";

const period: StockPeriod = {
  areas: ["A", "B", "C"],
  stockStart: Float64Array.of(1000, 50, 20, 40, 2000, 60, 0, 50, 1500),
  stockEnd: Float64Array.of(985, 75, 22, 42, 1995, 58, 0, 45, 1489),
  births: Float64Array.of(30, 40, 20),
  deaths: Float64Array.of(20, 30, 25),
};
const unknown = { start: Float64Array.of(0, 100, 40), end: Float64Array.of(0, 130, 40) };

/** By hand: all unknown birthplaces of two residences are `k`, those of the third are spread. */
function allTo(k: number, residences: readonly number[]): StockPeriod {
  const spread = spreadUnknown(period, unknown).period;
  const table = (plain: Float64Array, central: Float64Array, numbers: Float64Array) => {
    const cells = central.slice();
    for (const area of residences) {
      if (area === k) continue;
      for (let row = 0; row < 3; row++) cells[row * 3 + area] = plain[row * 3 + area]!;
      cells[area * 3 + area]! -= numbers[area]!;
      cells[k * 3 + area]! += numbers[area]!;
    }
    return cells;
  };
  return {
    ...period,
    stockStart: table(period.stockStart, spread.stockStart, unknown.start),
    stockEnd: table(period.stockEnd, spread.stockEnd, unknown.end),
  };
}

describe("unknown birthplaces", () => {
  it("central: spread by the known shares of the residence, out of its natives", () => {
    const { period: spread, coverage, repairs } = spreadUnknown(period, unknown);
    expect([...spread.stockStart]).toEqual([1000, 100, 30, 40, 1900, 90, 0, 100, 1460]);
    expect(coverage).toEqual({
      known: { start: 220, end: 242 },
      unknown: { start: 140, end: 170 },
    });
    expect(repairs).toEqual([]);
  });

  it("stay among the natives, and are reported, where no birthplace is known", () => {
    const alone: StockPeriod = {
      areas: ["A", "B"],
      stockStart: Float64Array.of(100, 0, 5, 90),
      stockEnd: Float64Array.of(100, 0, 5, 90),
      births: new Float64Array(2),
      deaths: new Float64Array(2),
    };
    const numbers = { start: Float64Array.of(0, 7), end: Float64Array.of(0, 0) };
    const { period: spread, repairs } = spreadUnknown(alone, numbers);
    expect(spread.stockStart).toEqual(alone.stockStart);
    expect(repairs).toEqual([
      { repair: "unknown-without-known", table: "start", areas: ["B"], persons: 7 },
    ]);
  });

  it("give a corridor a central value within [low, high], the highest over all birthplaces", () => {
    const estimate = (world: StockPeriod) => demographicAccounting(world);
    const { areas } = period;
    const named = new Set<string | undefined>();
    for (const [i, origin] of areas.entries()) {
      for (const [j, destination] of areas.entries()) {
        if (i === j) continue;
        const range = unknownRange(period, unknown, { origin, destination }, estimate);
        const flowOf = (world: StockPeriod) => estimate(world).flows[i * 3 + j]!;
        const central = flowOf(spreadUnknown(period, unknown).period);
        const all = areas.map((_, k) => flowOf(allTo(k, [i, j])));
        expect(range.central).toBeCloseTo(central, 9);
        expect(range.low).toBeCloseTo(Math.min(central, flowOf(period)), 9);
        expect(range.high).toBeCloseTo(Math.max(central, flowOf(period), ...all), 9);
        named.add(range.highBirthplace);
        const fewer = unknownRange(period, unknown, { origin, destination }, estimate, ["C"]);
        expect(fewer.high).toBeLessThanOrEqual(range.high);
      }
    }
    expect(named.size).toBeGreaterThan(1);
  });

  it("are refused where there are more of them than natives, and where a number is missing", () => {
    const many = { ...unknown, start: Float64Array.of(0, 3000, 0) };
    expect(() => spreadUnknown(period, many)).toThrow(
      expect.objectContaining({
        code: "out-of-range",
        argument: "unknown.start",
        index: 1,
        areas: ["B"],
      }),
    );
    const missing = { ...unknown, end: Float64Array.of(0, Number.NaN, 0) };
    expect(() => spreadUnknown(period, missing)).toThrow(
      expect.objectContaining({ code: "missing-value", argument: "unknown.end", index: 1 }),
    );
  });
});
