import { describe, expect, it } from "vitest";
import type { AreaMap } from "../../src/estimates/area-map.ts";
import { foreignBorn } from "../../src/estimates/foreign-born.ts";
import { unitPopulations } from "../../src/estimates/populations-by-sex.ts";
import type { StockCells } from "../../src/estimates/stock-records.ts";

const unit = (code: string, ...members: string[]) => ({
  code,
  parts: members.length > 0 ? [code, ...members] : [code],
  populations: members.length > 0 ? members : [code],
  vitalAreas: members.length > 0 ? members : [code],
});
const units = [unit("FRA"), unit("SUD", "SDN", "SSD")];
const map: AreaMap = {
  units,
  codes: ["FRA", "SUD"],
  positionOf: new Map(units.flatMap(({ parts }, at) => parts.map((code) => [code, at]))),
  findings: [],
};

const rows: [birthplace: string, residence: string, persons: number][] = [
  ["SDN", "FRA", 10],
  ["SSD", "FRA", 5],
  ["OTH", "FRA", 3],
  ["VAT", "FRA", 2],
  ["FRA", "SDN", 7],
  ["SSD", "SDN", 11],
  ["FRA", "VAT", 13],
];
const cells: StockCells = {
  birthplaces: rows.map(([birthplace]) => birthplace),
  residences: rows.map(([, residence]) => residence),
  persons: rows.map(([, , persons]) => persons),
  missing: new Map([["SSD", 4]]),
};

describe("foreign born on a map", () => {
  const { table, known, unknown, findings } = foreignBorn(cells, map, 2010);

  it("adds members of a union and leaves moves within it to the natives", () => {
    expect([...table]).toEqual([0, 7, 15, 0]);
    expect([...known]).toEqual([15, 7]);
  });

  it("keeps unknown birthplaces and those of areas left out together", () => {
    expect([...unknown]).toEqual([5, 0]);
  });

  it("names everybody who is not in the table", () => {
    expect(findings).toEqual([
      { finding: "moved-within-union", year: 2010, areas: ["SUD", "SDN", "SSD"], persons: 11 },
      { finding: "missing-stock-covered", year: 2010, areas: ["SUD", "SDN", "SSD"], persons: null },
      { finding: "birthplace-left-out", year: 2010, areas: ["VAT"], persons: 2 },
      { finding: "residents-left-out", year: 2010, areas: ["VAT"], persons: 13 },
    ]);
  });
});

describe("populations by sex", () => {
  it("splits natives as the world's population where the publisher gives no sexes", () => {
    const given: Record<string, number> = {
      "FRA _T": 100,
      "SDN _T": 300,
      "SDN M": 160,
      "SDN F": 140,
      "SSD _T": 100,
      "SSD M": 40,
      "SSD F": 60,
    };
    const records = {
      population: (area: string, _: number, sex: string) => given[`${area} ${sex}`],
      nativeBorn: () => undefined,
      areas: () => [],
    };
    const foreign = {
      _T: Float64Array.of(20, 7),
      M: Float64Array.of(15, 3),
      F: Float64Array.of(5, 4),
    };
    const { bySex, findings } = unitPopulations(records, map, 2010, foreign);
    expect([...bySex._T]).toEqual([100, 400]);
    expect([...bySex.M]).toEqual([15 + 0.5 * 80, 200]);
    expect([...bySex.F]).toEqual([5 + 0.5 * 80, 200]);
    expect(findings).toEqual([
      { finding: "population-split-by-sex", year: 2010, areas: ["FRA"], persons: 100 },
    ]);
  });
});
