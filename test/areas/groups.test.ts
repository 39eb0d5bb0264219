import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { readXlsx } from "hucre";
import { expect, it } from "vitest";
import {
  type AreaCode,
  area,
  areaCode,
  areas,
  groupMembers,
  groupsOf,
  incomeGroup,
  regionSet,
  regionSetIds,
  resolveArea,
} from "../../src/areas/index.ts";
import { describeShared, shared } from "../shared.ts";

/** Areas and aggregates of WPP are rounded apart, to three decimals of a thousand or less finely. */
const roundingThousands = 0.002;

/** Groups that the publishers name but for which they list no members. */
const withoutMembers = /^(1802|1840|OECD|WB-INX|IOM-.+)$/;

it.each(regionSetIds)("holds areas only, each once, in the groups of %s", (id) => {
  for (const [group, members] of regionSet(id).groups) {
    expect(group === "CHI" || area(group).kind === "group", group).toBe(true);
    expect(new Set(members).size, group).toBe(members.length);
    for (const member of members) expect(area(member).kind, `${group}: ${member}`).toBe("area");
  }
});

it("lists members of every group", () => {
  for (const { code, kind } of areas) {
    if (kind !== "group") continue;
    if (withoutMembers.test(code)) expect(() => groupMembers(code), code).toThrow(RangeError);
    else expect(groupMembers(code).length, code).toBeGreaterThan(0);
  }
});

it("splits the world of each set into its continents", () => {
  for (const id of ["m49", "un-desa-2020", "wpp-2019", "wpp-2024"] as const) {
    const { groups } = regionSet(id);
    const parts = ["002", "142", "150", "419", "021", "009"].flatMap((code) => [
      ...groups.get(areaCode(code))!,
    ]);
    const world = groups.get(areaCode("001"))!.filter((code) => code !== "ATA");
    expect([...parts].sort(), id).toEqual([...world].sort());
  }
});

it("knows groups of an area and the set that is asked for", () => {
  expect(groupsOf(areaCode("KEN"))).toEqual(["001", "002", "202", "014"]);
  expect(groupsOf(areaCode("KEN"), "un-desa-2020")).toContain("1501");
  expect(groupMembers(areaCode("CHI"))).toEqual(["GGY", "JEY"]);
  expect(groupMembers(areaCode("EU"))).toHaveLength(27);
  expect(() => groupMembers(areaCode("1524"), { set: "wpp-2024" })).toThrow(/wpp-2024.*1524/);
  expect(groupMembers(areaCode("WB-LIC"), { year: 1990 })).toContain("CHN");
  expect(groupMembers(areaCode("WB-LIC"), { year: 2024 })).not.toContain("CHN");
});

it("classifies by the calendar year of the data", () => {
  expect(incomeGroup(areaCode("CHN"), 2009)).toBe("WB-LMC");
  expect(incomeGroup(areaCode("CHN"), 2010)).toBe("WB-UMC");
  expect(incomeGroup(areaCode("CHN"), 1986)).toBeUndefined();
  expect(incomeGroup(areaCode("SCG"), 2003)).toBe("WB-LMC");
  expect(incomeGroup(areaCode("VAT"), 2020)).toBeUndefined();
});

describeShared("membership against the publishers' own totals", () => {
  it("adds up to every aggregate row of International Migrant Stock 2020", async () => {
    const path = shared("data/undesa-ims/undesa_pd_2020_ims_stock_by_sex_and_destination.xlsx");
    const workbook = await readXlsx(new Uint8Array(readFileSync(path)));
    const rows = workbook.sheets.find(({ name }) => name === "Table 1")!.rows.slice(11);
    const stock2020 = new Map(
      rows.map((row) => [
        resolveArea({ code: String(row[3]), scheme: "undesa-ims" }).code,
        Number(row[11]),
      ]),
    );
    let compared = 0;
    for (const [group, members] of regionSet("un-desa-2020").groups) {
      const published = stock2020.get(group);
      if (published === undefined) continue;
      expect(sum(members, stock2020), group).toBe(published);
      compared++;
    }
    expect(compared).toBe(47);
  });

  it.each(["births", "deaths"])("adds up to the aggregate rows of %s in WPP 2024", (table) => {
    const rows = parse(readFileSync(shared(`data/wpp/wpp2024/${table}.txt`), "utf8"), {
      columns: true,
      delimiter: "\t",
    }) as Record<string, string>[];
    const in2023 = new Map(
      rows.map((row) => [
        resolveArea({ code: row.country_code!, scheme: "wpp" }).code,
        Number(row["2023"]),
      ]),
    );
    let compared = 0;
    for (const [group, members] of regionSet("wpp-2024").groups) {
      const published = in2023.get(group);
      if (published === undefined) continue;
      expect(Math.abs(sum(members, in2023) - published), group).toBeLessThan(
        roundingThousands * (members.length + 1),
      );
      compared++;
    }
    expect(compared).toBeGreaterThan(40);
  });

  it("agrees with the World Bank's list of economies of July 2022", async () => {
    const path = shared("data/country-codes/worldbank_class-country.xlsx");
    const workbook = await readXlsx(new Uint8Array(readFileSync(path)));
    const names: Record<string, string> = {
      "Low income": "WB-LIC",
      "Lower middle income": "WB-LMC",
      "Upper middle income": "WB-UMC",
      "High income": "WB-HIC",
    };
    const rows = workbook.sheets[0]!.rows.slice(1).filter((row) => row[1]);
    expect(rows).toHaveLength(218);
    // The notes of the same workbook say that Venezuela is unclassified; its row has a group.
    for (const [, code, , group] of rows) {
      const expected = group ? names[String(group)] : undefined;
      expect(incomeGroup(areaCode(String(code)), 2021), String(code)).toBe(
        code === "VEN" ? undefined : expected,
      );
    }
  });
});

function sum(members: readonly AreaCode[], values: ReadonlyMap<AreaCode, number>): number {
  let total = 0;
  for (const member of members) {
    const value = values.get(member);
    if (value !== undefined && !Number.isNaN(value)) total += value;
  }
  return total;
}
