import { expect, it } from "vitest";
import { areaCode, groupMembers, incomeGroup } from "../../src/areas/index.ts";
import { m49 } from "../../src/sources/m49.ts";
import { worldBankIncomeHistory } from "../../src/sources/world-bank-income-history.ts";
import { timePeriod, yearOf } from "../../src/vocabulary/index.ts";
import { describeShared } from "../shared.ts";
import { badFiles } from "./bad-files.ts";
import { readVintage } from "./read-vintage.ts";

describeShared("UN M49", () => {
  it("gives each membership with its cell", async () => {
    const { one, all } = await readVintage(m49);
    expect(one({ refArea: areaCode("DZA"), counterpartArea: areaCode("015") })).toMatchObject({
      value: 1,
      row: 2,
      column: 5,
      text: "015",
    });
    expect(all({ refArea: areaCode("ATA") }).map((o) => o.counterpartArea)).toEqual(["001"]);
    expect(one({ refArea: areaCode("NPL"), counterpartArea: areaCode("941") }).text).toBe("x");
  });

  it("agrees with the register of areas, region by region", async () => {
    const { observations } = await readVintage(m49);
    for (const region of ["002", "019", "142", "150", "009", "202", "419", "029", "014"]) {
      const members = observations.filter((o) => o.counterpartArea === region);
      expect(members.map((o) => o.refArea).sort(), region).toEqual(
        [...groupMembers(areaCode(region))].sort(),
      );
    }
  });
});

describeShared("World Bank income groups", () => {
  it("dates a class by the year of its data, and notes the fiscal year", async () => {
    const { one, all } = await readVintage(worldBankIncomeHistory);
    const china = { refArea: areaCode("CHN"), timePeriod: timePeriod(2010) };
    expect(one(china)).toMatchObject({
      value: 1,
      counterpartArea: "WB-UMC",
      note: "FY12",
      text: "UM",
    });
    expect(one({ refArea: areaCode("ALB"), timePeriod: timePeriod(1987) })).toMatchObject({
      value: { missing: "not-available" },
      text: "..",
      row: 13,
      column: 3,
    });
    expect(one({ refArea: areaCode("SSD"), timePeriod: timePeriod(1990) }).value).toEqual({
      missing: "not-applicable",
    });
    expect(all({ text: "LM*" }).map((o) => o.refArea)).toEqual(["YEM", "YEM"]);
  });

  it("agrees with the register's income groups in every year", async () => {
    const { observations } = await readVintage(worldBankIncomeHistory);
    const differing = observations.filter(
      (o) => (incomeGroup(o.refArea, yearOf(o.timePeriod)) ?? null) !== (o.counterpartArea ?? null),
    );
    expect(differing.map((o) => `${o.refArea} ${o.timePeriod}`)).toEqual([]);
  });
});

badFiles(m49, {
  layout: {},
  heading: { row: 1, column: 4 },
  area: { row: 6, column: 9 },
  value: { row: 6, column: 12 },
  otherVintage: (grid) => {
    grid.splice(40);
  },
});

badFiles(worldBankIncomeHistory, {
  sheet: "Country Analytical History",
  heading: { row: 6, column: 9 },
  area: { row: 15, column: 0 },
  value: { row: 15, column: 12 },
  otherVintage: (grid) => {
    grid[4]![40] = "FY27";
  },
});
