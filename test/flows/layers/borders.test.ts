import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { demographicAccounting } from "../../../src/flows/accounting/demographic-accounting.ts";
import { backCastSplit } from "../../../src/flows/layers/back-cast.ts";
import { uniteAreas } from "../../../src/flows/layers/union-unit.ts";
import { largestDifference } from "../stock-case.ts";
import { plausiblePeriods } from "../stock-periods.ts";

const period = {
  areas: ["SRB", "X", "MNE"],
  stockStart: Float64Array.of(700, 20, 30, 5, 900, 2, 40, 8, 60),
  stockEnd: Float64Array.of(690, 25, 28, 6, 910, 3, 38, 9, 66),
  births: Float64Array.of(10, 20, 3),
  deaths: Float64Array.of(12, 9, 2),
};

describe("a union unit", () => {
  it("adds rows, columns and events of its members; its inner migrants become natives", () => {
    const united = uniteAreas(period, [{ area: "SCG", members: ["SRB", "MNE"] }]);
    expect(united.areas).toEqual(["SCG", "X"]);
    expect([...united.stockStart]).toEqual([700 + 30 + 40 + 60, 28, 7, 900]);
    expect([...united.births]).toEqual([13, 20]);
    expect([...united.deaths]).toEqual([14, 9]);
  });

  it("keeps the population of the world", () => {
    fc.assert(
      fc.property(plausiblePeriods, (world) => {
        const [first, second] = world.areas;
        const united = uniteAreas(world, [{ area: "union", members: [first!, second!] }]);
        const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);
        expect(total(united.stockEnd) / total(world.stockEnd)).toBeCloseTo(1, 12);
        expect(united.areas.length).toBe(world.areas.length - 1);
      }),
      { numRuns: 30, seed: 1 },
    );
  });

  it.each([
    [[{ area: "U", members: ["SRB", "ZZ"] }], "unknown-area"],
    [
      [
        { area: "U", members: ["SRB"] },
        { area: "V", members: ["SRB"] },
      ],
      "duplicate-area",
    ],
    [[{ area: "X", members: ["SRB", "MNE"] }], "duplicate-area"],
  ])("refuses %o", (unions, code) => {
    expect(() => uniteAreas(period, unions)).toThrow(expect.objectContaining({ code }));
  });
});

describe("a back-cast split", () => {
  const united = uniteAreas(period, [{ area: "SCG", members: ["SRB", "MNE"] }]);
  const split = {
    area: "SCG",
    parts: ["SRB", "MNE"],
    census: Float64Array.of(700, 30, 40, 60),
    bornAbroadLiving: { emigrants: Float64Array.of(20, 8), immigrants: Float64Array.of(5, 2) },
    births: Float64Array.of(10, 3),
    deaths: Float64Array.of(12, 2),
  };

  it("returns the table it came from when the shares are its own", () => {
    const parts = backCastSplit(united, split);
    expect(parts.areas).toEqual(["SRB", "MNE", "X"]);
    expect([...parts.births]).toEqual([10, 3, 20]);
    expect(largestDifference(parts.stockStart, [700, 30, 20, 40, 60, 8, 5, 2, 900])).toBeLessThan(
      1e-9,
    );
  });

  it("splits the own block jointly: a product of shares would invent migrants", () => {
    const { stockEnd } = backCastSplit(united, split);
    const block = 690 + 28 + 38 + 66;
    expect(stockEnd[1]).toBeCloseTo((block * 30) / 830, 9);
    expect(stockEnd[3]).toBeCloseTo((block * 40) / 830, 9);
  });

  it.each([
    [{ ...split, area: "ZZ" }, "unknown-area", "split.area"],
    [{ ...split, parts: ["SRB", "X"] }, "duplicate-area", "split.parts"],
    [{ ...split, census: new Float64Array(4) }, "inconsistent-totals", "split.census"],
    [{ ...split, census: new Float64Array(3) }, "wrong-length", "split.census"],
    [{ ...split, births: Float64Array.of(1, -1) }, "negative-value", "split.births"],
  ])("refuses a broken split %#", (broken, code, argument) => {
    expect(() => backCastSplit(united, broken)).toThrow(
      expect.objectContaining({ code, argument }),
    );
  });
});

describe("people reclassified by a border move", () => {
  it("go to the adjustment and never to a flow", () => {
    const moved = { ...period, stockEnd: period.stockEnd.slice() };
    // 50 people born in SRB and living there are counted as born and living in MNE.
    moved.stockEnd[0]! -= 50;
    moved.stockEnd[8]! += 50;
    const reclassified = Float64Array.of(-50, 0, 0, 0, 0, 0, 0, 0, 50);
    const plain = demographicAccounting(period, { account: true });
    const result = demographicAccounting(moved, { reclassified, account: true });
    expect(largestDifference(result.flows, plain.flows)).toBeLessThan(1e-9);
    const change = result.account!.adjustmentEnd.map(
      (persons, at) => persons - plain.account!.adjustmentEnd[at]!,
    );
    expect(largestDifference(change, reclassified)).toBeLessThan(1e-9);
    expect(largestDifference(demographicAccounting(moved).flows, plain.flows)).toBeGreaterThan(1);
  });
});
