import { beforeAll, expect, it } from "vitest";
import { areaCode } from "../../src/areas/index.ts";
import type { Observation } from "../../src/sources/contract/index.ts";
import { readFlowWorkbook } from "../../src/sources/layouts/undesa-flow-workbook.ts";
import type { Reading } from "../../src/sources/reading/index.ts";
import { undesaFlows2015 } from "../../src/sources/undesa-flows-2015.ts";
import { timePeriod } from "../../src/vocabulary/index.ts";
import { describeShared } from "../shared.ts";
import { badFiles } from "./bad-files.ts";
import { above, mirrorStatistics } from "./mirror-statistics.ts";
import { readVintage, type Vintage } from "./read-vintage.ts";

const minutes = 60_000;
const world = areaCode("001");
const period = (year: number) => timePeriod(year);

describeShared("International Migration Flows, 2015 Revision", () => {
  let flows: Vintage;
  beforeAll(async () => {
    flows = await readVintage(undesaFlows2015);
  }, 5 * minutes);

  const residence = (
    measure: "IMMIGRATION" | "EMIGRATION",
    reporter: string,
    partner: string,
    year: number,
  ): Partial<Observation> => ({
    measure,
    refArea: areaCode(reporter),
    counterpartArea: areaCode(partner),
    timePeriod: period(year),
    basis: "RESIDENCE",
    category: "both",
  });

  it("reads 42 workbooks and says what it leaves out", () => {
    expect(new Set(flows.observations.map((o) => o.fileKey)).size).toBe(42);
    expect(flows.observations).toHaveLength(790_132);
    expect(flows.leftOut).toEqual({
      "structurally-blank": 3360,
      derived: 151 * 34,
      descriptive: 19_978 * 6,
    });
  });

  it("G22: Poland and Germany 2006, four reports in their cells", () => {
    const germany = "Germany by Residence";
    const poland = "Poland by Residence";
    expect(flows.one(residence("IMMIGRATION", "DEU", "POL", 2006))).toMatchObject({
      value: 163_643,
      sheet: germany,
      row: 360,
      column: 36,
      fileKey: "DEU",
      text: null,
    });
    expect(flows.one(residence("EMIGRATION", "POL", "DEU", 2006))).toMatchObject({
      value: 14_950,
      sheet: poland,
      row: 79,
      column: 36,
      fileKey: "POL",
    });
    expect(flows.one(residence("EMIGRATION", "DEU", "POL", 2006))).toMatchObject({
      value: 112_492,
      sheet: germany,
      row: 162,
    });
    expect(flows.one(residence("IMMIGRATION", "POL", "DEU", 2006))).toMatchObject({
      value: 3227,
      sheet: poland,
      row: 246,
    });
  });

  it("G23: the mirror of 2006 between reporters, by residence, both coverages together", () => {
    const reporters = new Set(undesaFlows2015.files.map((file) => file.key));
    const reports = flows.observations.filter(
      (o) =>
        o.timePeriod === "2006" &&
        o.basis === "RESIDENCE" &&
        o.category === "both" &&
        reporters.has(o.counterpartArea!),
    );
    const mirror = mirrorStatistics(reports);
    expect(mirror).toMatchObject({ both: 652, bothPositive: 569 });
    expect(mirror.median).toBeCloseTo(3.6, 2);
    expect((100 * above(mirror, 2)) / mirror.bothPositive).toBeCloseTo(65.6, 1);
    expect((100 * above(mirror, 10)) / mirror.bothPositive).toBeCloseTo(23.2, 1);
  });

  it("X11: aggregates are groups or residuals, coverage and basis travel, former names join", () => {
    const europe = flows.one(residence("IMMIGRATION", "DEU", "150", 2006));
    expect(europe).toMatchObject({ value: 436_944, sheet: "Regions by Residence", row: 66 });
    expect(flows.one(residence("IMMIGRATION", "DEU", "001", 2006)).value).toBe(661_855);
    expect(flows.one(residence("IMMIGRATION", "MKD", "ALB", 2006))).toMatchObject({
      value: 500,
      sheet: "TfYR of Macedonia by Res",
      row: 88,
    });
    expect(flows.one(residence("IMMIGRATION", "SVN", "MKD", 2006)).value).toBe(28);
    const keys = (field: "category" | "basis") =>
      [...new Set(flows.observations.map((o) => o[field]))].sort();
    expect(keys("category")).toEqual(["both", "citizens", "foreigners"]);
    expect(keys("basis")).toEqual(["CITIZENSHIP", "RESIDENCE"]);
    const partners = new Set(flows.observations.map((o) => o.counterpartArea));
    for (const code of ["UNK", "STA", "CHN-HKG", "SUD", "002", "021"]) {
      expect(partners, code).toContain(code);
    }
  });

  it("T05: two dots, blanks and zero are three different things", () => {
    const before = flows.one(residence("IMMIGRATION", "DEU", "MNE", 1980));
    expect(before).toMatchObject({ value: { missing: "not-applicable" }, text: ".." });
    const albania = flows.one(residence("EMIGRATION", "DEU", "ALB", 1980));
    expect(albania).toMatchObject({ value: { missing: "not-available" }, text: ".." });
    const blank = flows.one(residence("EMIGRATION", "UKR", "001", 2007));
    expect(blank).toMatchObject({ value: { missing: "not-available" }, text: "" });
    expect(flows.all({ value: 0 }).length).toBeGreaterThan(10_000);
  });

  it("rows by country add up to every printed total, with the exceptions that the publisher has", () => {
    const sums = new Map<string, { total?: number; sum: number }>();
    for (const o of flows.observations) {
      if (typeof o.value !== "number" || /^Reg/.test(o.sheet!) || o.basis !== "RESIDENCE") continue;
      const key = `${o.fileKey} ${o.measure} ${o.category} ${o.timePeriod}`;
      const entry = sums.get(key) ?? { sum: 0 };
      if (o.counterpartArea === world) entry.total = o.value;
      else entry.sum += o.value;
      sums.set(key, entry);
    }
    const printed = [...sums].filter(([, entry]) => entry.total !== undefined);
    const differing = printed.filter(([, entry]) => entry.total !== entry.sum);
    expect(printed).toHaveLength(1587);
    expect(differing.map(([key, { total, sum }]) => [key, total! - sum])).toEqual([
      ["SWE EMIGRATION both 2009", -19],
      ["SWE EMIGRATION both 2010", -37],
      ["SWE EMIGRATION both 2011", -45],
      ["SWE EMIGRATION both 2012", -68],
      ["SWE EMIGRATION both 2013", -54],
    ]);
  });

  it("marks totals of emigrants that stand under Foreigners but count citizens too", () => {
    const denmark: Partial<Observation> = {
      measure: "EMIGRATION",
      refArea: areaCode("DNK"),
      timePeriod: period(2006),
      basis: "CITIZENSHIP",
    };
    const total = flows.one({ ...denmark, counterpartArea: world });
    expect(total).toMatchObject({
      value: 46_786,
      category: "foreigners",
      note: "includes citizens",
    });
    const citizens = flows.one({
      ...denmark,
      category: "citizens",
      counterpartArea: areaCode("DNK"),
    });
    expect(citizens.value).toBe(26_339);
    const foreigners = flows
      .all({ ...denmark, category: "foreigners", sheet: "Denmark by Citizenship" })
      .filter((o) => o.counterpartArea !== world && typeof o.value === "number")
      .reduce((sum, o) => sum + (o.value as number), 0);
    expect(26_339 + foreigners).toBe(46_786);
  });
});

/** One small workbook alone, so that the suite does not read 41 others in every case. */
const armenia = areaCode("ARM");
const armeniaAlone = {
  ...undesaFlows2015,
  files: undesaFlows2015.files.filter((file) => file.key === armenia),
  totals: undesaFlows2015.totals.filter((total) => total.of.fileKey === armenia),
  read: (reading: Reading) => readFlowWorkbook(reading, armenia, armenia),
};

badFiles(armeniaAlone, {
  sheet: "Armenia by Residence",
  heading: { row: 21, column: 9 },
  area: { row: 22, column: 2 },
  value: { row: 22, column: 30 },
  otherVintage: (table) => {
    table[10]![0] = "POP/DB/MIG/Flow/Rev.2008";
  },
});
