import { expect, it } from "vitest";
import { areaCode } from "../../src/areas/index.ts";
import type { Observation } from "../../src/sources/contract/index.ts";
import { rpwCorridors2020q3 } from "../../src/sources/rpw-corridors-2020q3.ts";
import { rpwMicrodata } from "../../src/sources/rpw-microdata.ts";
import { type MeasureId, timePeriod } from "../../src/vocabulary/index.ts";
import { describeShared } from "../shared.ts";
import { badFiles } from "./bad-files.ts";
import { readVintage } from "./read-vintage.ts";

const corridorOf = (o: Observation) => `${o.counterpartArea}>${o.refArea}`;

/** Prices by quarter and corridor. */
function prices(observations: readonly Observation[]): Map<string, Map<string, number>> {
  const byQuarter = new Map<string, Map<string, number>>();
  for (const o of observations) {
    if (typeof o.value !== "number") continue;
    const quarter = byQuarter.get(o.timePeriod) ?? new Map<string, number>();
    byQuarter.set(o.timePeriod, quarter.set(corridorOf(o), o.value));
  }
  return byQuarter;
}

const mean = (values: readonly number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;

describeShared("Remittance Prices Worldwide, corridors", () => {
  it("G30 to G33: means, constant corridors, corridors above 5 per cent", async () => {
    const { observations, one, leftOut } = await readVintage(rpwCorridors2020q3);
    const byQuarter = prices(observations);
    const all = (quarter: string) => [...byQuarter.get(quarter)!.values()];
    expect(mean(all("2016-Q3"))).toBeCloseTo(7.55, 3);
    expect(mean(all("2013-Q3"))).toBeCloseTo(8.779, 3);
    expect(mean(all("2020-Q3"))).toBeCloseTo(7.001, 3);
    for (const [first, corridors, before, after] of [
      ["2011-Q1", 187, 8.578, 6.537],
      ["2013-Q3", 217, 8.694, 6.533],
    ] as const) {
      const since = [...byQuarter.keys()].filter((quarter) => quarter >= first);
      const constant = [...byQuarter.get("2013-Q3")!.keys()].filter((corridor) =>
        since.every((quarter) => byQuarter.get(quarter)!.has(corridor)),
      );
      const of = (quarter: string) => mean(constant.map((c) => byQuarter.get(quarter)!.get(c)!));
      expect(constant).toHaveLength(corridors);
      expect(of("2013-Q3")).toBeCloseTo(before, 3);
      expect(of("2020-Q3")).toBeCloseTo(after, 3);
    }
    const above = (quarter: string) => all(quarter).filter((price) => price > 5).length;
    expect([above("2013-Q3"), above("2016-Q3"), above("2020-Q3")]).toEqual([176, 268, 241]);
    const price = one({
      counterpartArea: areaCode("USA"),
      refArea: areaCode("MEX"),
      timePeriod: timePeriod("2020-Q3"),
    });
    expect(price.value).toBeCloseTo(4.18, 2);
    expect(price.column).toBe(41);
    expect(leftOut).toEqual({ "structurally-blank": (5328 - 377) * 35 });
  });
});

describeShared("Remittance Prices Worldwide, services", () => {
  it("G34: cost is fee and margin, margin is the distance from the interbank rate", async () => {
    const { observations, one } = await readVintage(rpwMicrodata);
    const value = (measure: MeasureId, category: string) =>
      one({ measure, category }).value as number;
    const services = observations.filter((o) => o.measure === "REMIT_COST");
    let checked = 0;
    for (const { category: id } of services) {
      for (const [cost, usd] of [
        ["REMIT_COST", 200],
        ["REMIT_COST_500", 500],
      ] as const) {
        const key = `${id}/${usd}`;
        const fee = (100 * value("REMIT_FEE", key)) / value("REMIT_AMOUNT", key);
        const margin = value("REMIT_FX_MARGIN", key);
        const interbank = value("REMIT_FX_INTERBANK", id!);
        const distance = (100 * (interbank - value("REMIT_FX_RATE", key))) / interbank;
        expect(Math.abs(value(cost, id!) - fee - margin)).toBeLessThanOrEqual(0.0201);
        expect(Math.abs(margin - distance)).toBeLessThanOrEqual(0.05);
        checked += 1;
      }
    }
    expect(checked).toBe(56);
  });

  it("X12: two styles of date, two of yes, costs above 80 per cent", async () => {
    const { one, all } = await readVintage(rpwMicrodata);
    const early = one({ measure: "REMIT_COST", category: "14981" });
    expect(early).toMatchObject({ value: 8.36, timePeriod: "2011-Q1", row: 2, column: 25 });
    expect(early.note).toContain("date: 2011-01-24");
    expect(one({ measure: "REMIT_COST", category: "1212255151" }).value).toBe(84.27);
    expect(one({ measure: "REMIT_COST", category: "1212255151" }).note).toContain("date: 2025-08-");
    const transparent = all({ measure: "REMIT_TRANSPARENT" });
    expect(new Set(transparent.map((o) => o.text))).toEqual(new Set(["yes", "Yes", "no"]));
    expect(one({ measure: "REMIT_SPEED", category: "14981" })).toMatchObject({
      value: 1,
      text: "Less than one hour",
    });
  });
});

badFiles(rpwCorridors2020q3, {
  layout: {},
  keep: 80,
  heading: { row: 1, column: 6 },
  area: { row: 60, column: 5 },
  value: { row: 69, column: 20 },
  otherVintage: (grid) => {
    grid.push([], ["Last Updated: 03/31/2021"]);
  },
  exceptions: {
    "duplicate-keys": {
      codes: ["duplicate-key", "wrong-vintage"],
      because: "the line that dates the export is below the rows kept",
    },
  },
});

badFiles(rpwMicrodata, {
  layout: {},
  heading: { row: 1, column: 17 },
  area: { row: 5, column: 8 },
  value: { row: 5, column: 24 },
  otherVintage: (grid) => {
    grid.splice(20);
  },
});
