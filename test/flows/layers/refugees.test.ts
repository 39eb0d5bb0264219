import { describe, expect, it } from "vitest";
import { demographicAccounting } from "../../../src/flows/accounting/demographic-accounting.ts";
import type { StockPeriod } from "../../../src/flows/input/stock-period.ts";
import { refugeeAccounting } from "../../../src/flows/layers/refugees.ts";
import { largestDifference } from "../stock-case.ts";

const base: StockPeriod = {
  areas: ["A", "B", "C"],
  stockStart: Float64Array.of(1000, 50, 20, 40, 2000, 30, 10, 60, 1500),
  stockEnd: Float64Array.of(985, 55, 22, 42, 1995, 33, 13, 66, 1489),
  births: new Float64Array(3),
  deaths: new Float64Array(3),
};
const estimate = (period: StockPeriod) => demographicAccounting(period);
const empty = () => ({
  start: new Float64Array(9),
  end: new Float64Array(9),
  arrivals: new Float64Array(9),
  returns: new Float64Array(9),
  naturalisations: new Float64Array(9),
});

describe("the refugee layer", () => {
  it("changes nothing when it is empty", () => {
    const { flows, difference, withLayer } = refugeeAccounting(base, empty(), estimate);
    expect(flows).toEqual(withLayer.flows);
    expect(Math.max(...difference.map(Math.abs))).toBe(0);
  });

  it("refuses a layer that lacks a table", () => {
    const { returns: _, ...lacking } = empty();
    const layer = lacking as ReturnType<typeof empty>;
    expect(() => refugeeAccounting(base, layer, estimate)).toThrow(/layer\.returns: wrong-type/);
  });

  it("takes a corridor's refugees from their movements, not from the add-on", () => {
    // 200 refugees from A in C appear in the add-on because a new source was counted: nobody moved.
    const stockEnd = base.stockEnd.slice();
    stockEnd[2]! += 200;
    const layer = empty();
    layer.end[2] = 200;
    const recounted = { ...base, stockEnd };
    const result = refugeeAccounting(recounted, layer, estimate);
    expect(result.withLayer.flows[2]!).toBeGreaterThan(result.flows[2]! + 50);
    expect(largestDifference(result.flows, demographicAccounting(base).flows)).toBeLessThan(1e-9);
    expect(result.unexplained[2]).toBe(200);
    layer.arrivals[2] = 200;
    const moved = refugeeAccounting(recounted, layer, estimate);
    expect(moved.flows[2]! - result.flows[2]!).toBeCloseTo(200, 9);
    expect(moved.unexplained[2]).toBe(0);
  });

  it("counts returns from asylum to origin", () => {
    const layer = empty();
    layer.returns[2] = 7;
    const { flows, withLayer } = refugeeAccounting(base, layer, estimate);
    expect(flows[6]! - withLayer.flows[6]!).toBeCloseTo(7, 9);
  });

  it("makes no flow of a naturalisation", () => {
    const layer = empty();
    layer.start[1] = 20;
    layer.end[1] = 5;
    layer.naturalisations[1] = 15;
    const { flows, unexplained, withoutLayer } = refugeeAccounting(base, layer, estimate);
    expect(flows).toEqual(withoutLayer.flows);
    expect(unexplained[1]).toBe(0);
  });

  it("is capped at the stock, with the size of the repair, and on the diagonal", () => {
    const layer = empty();
    layer.start[2] = 25;
    layer.end[4] = 3;
    const { repairs } = refugeeAccounting(base, layer, estimate);
    expect(repairs).toEqual([
      { repair: "layer-exceeds-stock", table: "start", areas: ["C"], persons: 5 },
      { repair: "layer-exceeds-stock", table: "end", areas: ["B"], persons: 3 },
    ]);
  });

  it("refuses missing and negative movements by their cell", () => {
    const layer = empty();
    layer.arrivals[5] = Number.NaN;
    expect(() => refugeeAccounting(base, layer, estimate)).toThrow(
      expect.objectContaining({ code: "missing-value", argument: "layer.arrivals", index: [1, 2] }),
    );
  });
});
