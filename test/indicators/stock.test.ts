import { afterAll, beforeAll, expect, it } from "vitest";
import type { Edition } from "../../src/edition/index.ts";
import {
  femaleShare,
  hasNoNumber,
  stock,
  stockAbroad,
  stockCorridor,
  stockGrowth,
  stockKnownOrigin,
  type stockRevisionIds,
  stockShare,
  stockUnknownOrigin,
} from "../../src/indicators/index.ts";
import { describeShared } from "../shared.ts";
import { openEmbedded, traced } from "./editions.ts";

describeShared("migrant stock", () => {
  let edition: Edition;
  beforeAll(async () => {
    edition = await openEmbedded();
  });
  afterAll(() => edition?.close());

  const world = (year: number, revision: (typeof stockRevisionIds)[number], sex?: "F") =>
    stock(edition, { area: "001", year, revision, ...(sex ? { sex } : {}) });

  it("is the published total of its revision (G04, G05)", async () => {
    expect(await traced(edition, await world(1990, "2020"))).toBe(152_986_157);
    expect(await traced(edition, await world(2020, "2020"))).toBe(280_598_105);
    expect(await traced(edition, await world(2019, "2019"))).toBe(271_642_105);
    expect(await traced(edition, await world(2019, "2019", "F"))).toBe(130_154_101);
  });

  it("differs by revision for the same year (T13)", async () => {
    expect(await traced(edition, await world(2015, "2019"))).toBe(248_861_296);
    expect(await traced(edition, await world(2015, "2020"))).toBe(247_958_644);
  });

  it("is never a sum of corridors: the 2024 revision has no total in this edition (X03)", async () => {
    const figure = await world(2024, "2024");
    expect(figure.value).toEqual({
      missing: "not-loaded",
      sources: ["undesa-ims-2024-destination-origin"],
    });
    const known = await stockKnownOrigin(edition, { year: 2024, revision: "2024" });
    expect(await traced(edition, known)).toBe(281_868_512);
    expect(known.caveats).toContain("not-a-total");
  });

  it("has known origins by sex (G08)", async () => {
    const of = (sex: "M" | "F") => stockKnownOrigin(edition, { year: 2024, revision: "2024", sex });
    expect(await traced(edition, await of("M"))).toBe(146_857_041);
    expect(await traced(edition, await of("F"))).toBe(135_011_471);
  });

  it("does not exist before the area does (T05)", async () => {
    const southSudan = await stock(edition, { area: "SSD", year: 1990, revision: "2020" });
    expect(southSudan.value).toEqual({ missing: "not-applicable" });
    const sudan = await stock(edition, { area: "SDN", year: 2005, revision: "2020" });
    expect(sudan.value).toEqual({ missing: "not-applicable" });
  });

  it("takes the population of its own revision (G15, X14)", async () => {
    const share = await stockShare(edition, { area: "001", year: 2020, revision: "2020" });
    expect(await traced(edition, share)).toBeCloseTo(3.5998, 4);
    expect(share.vintages.map((v) => v.source)).toEqual(["undesa-ims-2020-destination"]);
    expect(Math.abs(share.official!.difference)).toBeLessThanOrEqual(share.official!.tolerance);
  });

  it("grows by the logarithmic rate of the publisher (G15)", async () => {
    const query = { area: "001", fromYear: 2015, toYear: 2020, revision: "2020" } as const;
    const growth = await stockGrowth(edition, query);
    expect(await traced(edition, growth)).toBeCloseTo(2.4732, 4);
    expect(Math.abs(growth.official!.difference)).toBeLessThanOrEqual(growth.official!.tolerance);
  });

  it.each([
    ["001", 48.09],
    ["150", 51.58],
    ["002", 47.07],
    ["142", 41.84],
    ["1833", 35.83],
    ["SAU", 31.36],
  ])("has the female share of %s in 2020 (G05, G13)", async (area, expected) => {
    const share = await femaleShare(edition, {
      area,
      year: 2020,
      revision: "2020",
      denominator: "all",
    });
    expect(await traced(edition, share)).toBeCloseTo(expected, 2);
    expect(Math.abs(share.official!.difference)).toBeLessThanOrEqual(share.official!.tolerance);
  });

  it("has another female share among known origins, and refuses a share among nobody named", async () => {
    const query = { area: "001", year: 2024, revision: "2024" } as const;
    const known = await femaleShare(edition, { ...query, denominator: "known-origin" });
    expect(await traced(edition, known)).toBeCloseTo(47.9, 2);
    expect(known.statistic).not.toBe("female-share");
    await expect(femaleShare(edition, query as never)).rejects.toThrow(/denominator/);
  });

  it("agrees with the publisher's shares in every area and year", async () => {
    let compared = 0;
    for (const area of ["USA", "DEU", "IND", "150", "902", "1833", "LIE"]) {
      for (const year of [1990, 2005, 2020]) {
        const share = await stockShare(edition, { area, year, revision: "2020" });
        if (hasNoNumber(share.value) || !share.official) continue;
        expect(Math.abs(share.official.difference)).toBeLessThanOrEqual(share.official.tolerance);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(15);
  });

  it("by origin: living abroad in 2024 (G09)", async () => {
    const expected = {
      IND: 18_533_845,
      CHN: 11_701_619,
      MEX: 11_596_529,
      UKR: 9_769_216,
      RUS: 9_134_094,
    };
    for (const [origin, persons] of Object.entries(expected)) {
      const figure = await stockAbroad(edition, { origin, year: 2024, revision: "2024" });
      expect(await traced(edition, figure)).toBe(persons);
    }
  });

  it("by corridor: Mexico to the United States in two revisions (G12)", async () => {
    const of = (revision: "2020" | "2024") =>
      stockCorridor(edition, { origin: "MEX", destination: "USA", year: 2020, revision });
    expect(await traced(edition, await of("2020"))).toBe(10_853_105);
    expect(await traced(edition, await of("2024"))).toBe(11_177_052);
    expect((await of("2020")).bases).toEqual(["BIRTH"]);
  });

  it("keeps unknown origins in totals and out of corridors, to the unit (G11, T06)", async () => {
    for (const year of [1990, 1995, 2000, 2005, 2010, 2015, 2020]) {
      const query = { year, revision: "2020" } as const;
      const known = await traced(edition, await stockKnownOrigin(edition, query));
      const unknown = await traced(edition, await stockUnknownOrigin(edition, query));
      const published = await traced(edition, await world(year, "2020"));
      expect(known + unknown).toBe(published);
      expect(known).not.toBe(published);
      if (year === 2020) expect(unknown).toBe(12_657_151);
    }
    const unitedStates = { destination: "USA", year: 2020, revision: "2020" } as const;
    expect(await traced(edition, await stockUnknownOrigin(edition, unitedStates))).toBe(4_046_231);
  });
});
