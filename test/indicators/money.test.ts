import { afterAll, beforeAll, expect, it } from "vitest";
import type { Edition } from "../../src/edition/index.ts";
import {
  bilateralRemittances,
  corridorPrice,
  meanCorridorPrice,
  priceGap,
  remittancesOfGdp,
  remittancesOfGdpInGroup,
  remittanceVolume,
  surveyedQuarters,
} from "../../src/indicators/index.ts";
import { describeShared } from "../shared.ts";
import { openEmbedded, traced } from "./editions.ts";

describeShared("remittances", () => {
  let edition: Edition;
  beforeAll(async () => {
    edition = await openEmbedded();
  });
  afterAll(() => edition?.close());

  it("have three world totals for 2021: rivals, not errors (G36, X02)", async () => {
    const world = { area: "001", year: 2021 } as const;
    const wdi = await remittanceVolume(edition, { ...world, source: "wdi-remittances-received" });
    const knomad = await remittanceVolume(edition, {
      ...world,
      source: "knomad-remittance-inflows",
    });
    const matrix = await bilateralRemittances(edition, {
      sender: "001",
      receiver: "001",
      year: 2021,
    });
    expect(Math.round(await traced(edition, wdi))).toBe(735_210_523_343);
    expect((await traced(edition, knomad)) / 1e6).toBeCloseTo(792_162.4, 1);
    expect((await traced(edition, matrix)) / 1e6).toBeCloseTo(781_075.7, 1);
    expect([wdi.model, matrix.model]).toEqual([false, true]);
  });

  it("of areas (G36)", async () => {
    for (const [area, millions] of [
      ["IND", 89_375],
      ["MEX", 54_130],
    ] as const) {
      const source = "knomad-remittance-inflows";
      const figure = await remittanceVolume(edition, { area, year: 2021, source });
      expect(Math.round((await traced(edition, figure)) / 1e6)).toBe(millions);
    }
  });

  it("paid: the fall of 2022 is one of reporting (G37, X01)", async () => {
    const paid = (year: number) =>
      remittanceVolume(edition, { area: "001", year, source: "wdi-remittances-paid" });
    const billions = async (year: number) => (await traced(edition, await paid(year))) / 1e9;
    expect(await billions(2013)).toBeCloseTo(400.2, 1);
    expect(await billions(2021)).toBeCloseTo(461.9, 1);
    expect(await billions(2022)).toBeCloseTo(50.8, 1);
    expect((await paid(2022)).caveats).toContain("aggregate-incomplete");
    expect((await paid(2021)).caveats).not.toContain("aggregate-incomplete");
    expect((await paid(2013)).caveats).not.toContain("aggregate-incomplete");
  });

  it("as a share of GDP agree with the published share (G38)", async () => {
    for (const [year, expected] of [
      [2013, 0.69],
      [2021, 0.78],
    ] as const) {
      const group = await remittancesOfGdpInGroup(edition, { group: "001", year });
      expect(group.official?.value).toBeCloseTo(expected, 2);
      expect(Math.abs(group.official!.difference)).toBeLessThanOrEqual(group.official!.tolerance);
      await traced(edition, group);
    }
    const india = await remittancesOfGdp(edition, { area: "IND", year: 2021 });
    expect(Math.abs(india.official!.difference)).toBeLessThanOrEqual(india.official!.tolerance);
    await traced(edition, india);
    await expect(
      remittancesOfGdpInGroup(edition, { group: "nowhere", year: 2021 }),
    ).rejects.toMatchObject({ code: "attribute-unknown" });
  });

  it("by corridor are models with senders and receivers the right way round (X07)", async () => {
    const india = { sender: "USA", receiver: "IND" };
    const of2021 = await bilateralRemittances(edition, { ...india, year: 2021 });
    expect(Math.round((await traced(edition, of2021)) / 1e6)).toBe(15_808);
    const of2017 = await bilateralRemittances(edition, { ...india, year: 2017 });
    expect((await traced(edition, of2017)) / 1e6).toBeGreaterThan(11_000);
    const back = await bilateralRemittances(edition, {
      sender: "IND",
      receiver: "USA",
      year: 2021,
    });
    expect((await traced(edition, back)) / 1e6).toBeLessThan(100);
  });
});

describeShared("prices", () => {
  let edition: Edition;
  beforeAll(async () => {
    edition = await openEmbedded();
  });
  afterAll(() => edition?.close());

  it("of all corridors (G30, G31, G32)", async () => {
    for (const [quarter, mean, corridors, above] of [
      ["2013-Q3", 8.779, 220, 176],
      ["2016-Q3", 7.55, 360, 268],
      ["2020-Q3", 7.001, 367, 241],
    ] as const) {
      const found = await meanCorridorPrice(edition, { quarter, sample: "all-corridors" });
      expect(await traced(edition, found.mean)).toBeCloseTo(mean, 3);
      expect(await traced(edition, found.corridors)).toBe(corridors);
      expect(await traced(edition, found.corridorsAbove5)).toBe(above);
      expect(await traced(edition, found.shareAbove5)).toBeCloseTo((100 * above) / corridors, 10);
    }
  });

  it("of the same corridors throughout (G31)", async () => {
    expect(surveyedQuarters.length).toBe(35);
    for (const [presentFrom, quarter, mean, corridors] of [
      ["2011-Q1", "2013-Q3", 8.578, 187],
      ["2011-Q1", "2020-Q3", 6.537, 187],
      ["2013-Q3", "2013-Q3", 8.694, 217],
      ["2013-Q3", "2020-Q3", 6.533, 217],
    ] as const) {
      const sample = { presentFrom, presentTo: "2020-Q3" } as const;
      const found = await meanCorridorPrice(edition, { quarter, sample });
      expect(await traced(edition, found.mean)).toBeCloseTo(mean, 3);
      expect(await traced(edition, found.corridors)).toBe(corridors);
    }
  });

  it("of one corridor (G33)", async () => {
    const price = await corridorPrice(edition, {
      sender: "USA",
      receiver: "MEX",
      quarter: "2020-Q3",
    });
    expect(await traced(edition, price)).toBeCloseTo(4.18, 2);
  });

  it("above 3 per cent cost dollars in the year of their volumes only", async () => {
    const gap = await priceGap(edition, { year: 2017 });
    const dollars = await traced(edition, gap.dollars);
    const coverage = await traced(edition, gap.coverage);
    expect(coverage).toBeGreaterThan(20);
    expect(coverage).toBeLessThan(100);
    const total = await bilateralRemittances(edition, {
      sender: "001",
      receiver: "001",
      year: 2017,
    });
    const covered = ((await traced(edition, total)) * coverage) / 100;
    expect(dollars / covered).toBeGreaterThan(0.005);
    expect(dollars / covered).toBeLessThan(0.06);
    expect(gap.dollars.model).toBe(true);
    const without = await priceGap(edition, { year: 2021 });
    expect(without.dollars.value).toEqual({ missing: "not-available" });
  });

  it("above 3 per cent of each receiver add up to the world's", async () => {
    const world = await priceGap(edition, { year: 2017 });
    const rows = await edition.database.rows(
      `SELECT DISTINCT REF_AREA FROM observations
       WHERE SOURCE = 'rpw-corridors-2020q3' AND TIME_PERIOD LIKE '2017%' AND OBS_VALUE IS NOT NULL`,
    );
    let sum = 0;
    for (const { REF_AREA } of rows) {
      const { dollars } = await priceGap(edition, { year: 2017, receiver: String(REF_AREA) });
      if (typeof dollars.value === "number") sum += await traced(edition, dollars);
    }
    expect(rows.length).toBeGreaterThan(90);
    expect(sum / (await traced(edition, world.dollars))).toBeCloseTo(1, 10);
    const philippines = await priceGap(edition, { year: 2017, receiver: "PHL" });
    expect(philippines.dollars.model).toBe(true);
    expect(philippines.coverage.value).toBeGreaterThan(50);
  });
});
