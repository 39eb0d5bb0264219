import { describe, expect, it } from "vitest";
import { stockDifferencing } from "../../../src/flows/differencing/stock-differencing.ts";
import { describeShared } from "../../shared.ts";
import { goldenCase, type NamedMatrix } from "../golden.ts";
import { largestDifference, type StockInput, stockPeriod } from "../stock-case.ts";

describeShared("golden cases of stock differencing", () => {
  it.each([
    ["zero", { negatives: "drop" }],
    ["return", { negatives: "reverse" }],
    ["return/with-diagonal", { negatives: "reverse", diagonal: true }],
  ] as const)("%s", (id, options) => {
    const { input, output } = goldenCase<StockInput, NamedMatrix>("ffs_diff", `ffs_diff/${id}`);
    const { flows } = stockDifferencing(stockPeriod(input), options);
    expect(largestDifference(flows, output.data.flat())).toBeLessThan(1e-9);
  });
});

describe("stock differencing", () => {
  it("reads a shrinking stock as moves back", () => {
    const pair = {
      areas: ["A", "B"],
      stockStart: Float64Array.of(100, 10, 5, 90),
      stockEnd: Float64Array.of(103, 7, 9, 85),
    };
    expect([...stockDifferencing(pair, { negatives: "drop" }).flows]).toEqual([0, 0, 4, 0]);
    expect([...stockDifferencing(pair, { negatives: "reverse" }).flows]).toEqual([0, 0, 7, 0]);
  });

  it("refuses an unknown reading", () => {
    const pair = { areas: ["A"], stockStart: Float64Array.of(1), stockEnd: Float64Array.of(1) };
    const attempt = () => stockDifferencing(pair, { negatives: "keep" as never });
    expect(attempt).toThrow("options.negatives: unknown-option");
  });
});
