import { expect, it } from "vitest";
import { areaCode } from "../../src/areas/index.ts";
import { hrStatus2022 } from "../../src/sources/hr-status-2022.ts";
import { unTreaties2015 } from "../../src/sources/un-treaties-2015.ts";
import { timePeriod } from "../../src/vocabulary/index.ts";
import { describeShared } from "../shared.ts";
import { badFiles } from "./bad-files.ts";
import { readVintage } from "./read-vintage.ts";

describeShared("UN Treaty Collection, tables of 2013 to 2015", () => {
  it("G50, G52: parties on 3 October 2013", async () => {
    const { all } = await readVintage(unTreaties2015);
    const parties = (category: string, day: string) =>
      all({ measure: "TREATY_PARTY", category }).filter((o) => o.timePeriod <= day).length;
    const baseline = Object.fromEntries(
      [
        "TRAFFICKING",
        "SMUGGLING",
        "ICRMW",
        "REFUGEES-1951",
        "REFUGEES-1967",
        "ICERD",
        "CEDAW",
        "CRC",
        "ICCPR",
      ].map((treaty) => [treaty, parties(treaty, "2013-10-03")]),
    );
    expect(baseline).toEqual({
      TRAFFICKING: 157,
      SMUGGLING: 138,
      ICRMW: 47,
      "REFUGEES-1951": 145,
      "REFUGEES-1967": 146,
      ICERD: 176,
      CEDAW: 187,
      CRC: 193,
      ICCPR: 167,
    });
  });

  it("reads date and letter from one cell, and keeps the cell's text", async () => {
    const { one } = await readVintage(unTreaties2015);
    expect(
      one({ measure: "TREATY_PARTY", category: "REFUGEES-1951", refArea: areaCode("AFG") }),
    ).toMatchObject({
      value: 1,
      timePeriod: "2005-08-30",
      text: "30 Aug 2005 a",
      note: "accession; table with entries to 2011-06-28",
      fileKey: "5-2",
      row: 2,
      column: 3,
    });
  });

  it("X09: the tables of one folder are of different age", async () => {
    const { all } = await readVintage(unTreaties2015);
    const last = (category: string) =>
      all({ category })
        .map((o) => o.timePeriod as string)
        .sort()
        .at(-1);
    expect([last("TRAFFICKING"), last("STATELESS-1954")]).toEqual(["2013-12-13", "2015-02-09"]);
  });
});

describeShared("Human rights treaties, August 2022", () => {
  it("G50, T14: parties to the migrant workers' convention, Timor-Leste among them", async () => {
    const { all, one } = await readVintage(hrStatus2022);
    const icrmw = all({ measure: "TREATY_PARTY", category: "ICRMW" });
    const parties = (year: string) =>
      icrmw.filter((o) => o.value === 1 && o.timePeriod <= year).length;
    expect(["2015", "2018", "2020", "2022"].map(parties)).toEqual([48, 54, 56, 57]);
    expect(
      one({ measure: "TREATY_PARTY", category: "ICRMW", refArea: areaCode("TLS") }),
    ).toMatchObject({ value: 1, timePeriod: "2004", text: "2004" });
    for (const [category, count] of [
      ["CRC", 192],
      ["CEDAW", 187],
      ["ICERD", 181],
    ] as const) {
      const states = all({ measure: "TREATY_PARTY", category });
      expect(states.filter((o) => o.value === 1)).toHaveLength(count);
      expect(states).toHaveLength(193);
    }
  });

  it("agrees with the Treaty Collection on the years of both", async () => {
    const later = await readVintage(hrStatus2022);
    const earlier = await readVintage(unTreaties2015);
    const years = new Map(
      later
        .all({ measure: "TREATY_PARTY", category: "ICRMW", value: 1 })
        .map((o) => [o.refArea as string, o.timePeriod as string]),
    );
    const differing = earlier
      .all({ measure: "TREATY_PARTY", category: "ICRMW" })
      .filter((o) => years.get(o.refArea) !== o.timePeriod.slice(0, 4))
      .map((o) => o.refArea);
    expect(differing).toEqual([]);
  });

  it("a State that only signed is no party", async () => {
    const { one } = await readVintage(hrStatus2022);
    const unitedStates = { category: "CRC", refArea: areaCode("USA") };
    expect(one({ measure: "TREATY_PARTY", ...unitedStates })).toMatchObject({
      value: 0,
      timePeriod: timePeriod("2022-08-25"),
    });
    expect(one({ measure: "TREATY_SIGNATURE", ...unitedStates }).value).toBe(1);
    const moldova = { measure: "TREATY_PARTY", category: "ICESCR", refArea: areaCode("MDA") };
    expect(one(moldova as never).note).toContain("says 0");
  });
});

badFiles(unTreaties2015, {
  file: "4-13",
  layout: {},
  keep: 70,
  heading: { row: 1, column: 2 },
  area: { row: 6, column: 0 },
  value: { row: 3, column: 2 },
  otherVintage: (grid) => {
    grid[4]![2] = "9 Feb 2023 a";
  },
});

badFiles(hrStatus2022, {
  file: "icmw",
  layout: {},
  keep: 194,
  heading: { row: 1, column: 3 },
  area: { row: 6, column: 0 },
  value: { row: 3, column: 3 },
  otherVintage: (grid) => {
    for (const row of grid.slice(1, 20)) row[3] = "";
    for (const row of grid.slice(1, 20)) row[2] = "0";
  },
});
