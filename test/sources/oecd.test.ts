import { expect, it } from "vitest";
import { areaCode } from "../../src/areas/index.ts";
import { oecdEducationalAttainment } from "../../src/sources/oecd-educational-attainment.ts";
import { oecdInternationalMigrationDatabase } from "../../src/sources/oecd-international-migration-database.ts";
import { oecdLabourOutcomes } from "../../src/sources/oecd-labour-outcomes.ts";
import { oecdPermanentInflows } from "../../src/sources/oecd-permanent-inflows.ts";
import { oecdTemporaryInflows } from "../../src/sources/oecd-temporary-inflows.ts";
import { timePeriod } from "../../src/vocabulary/index.ts";
import { describeShared } from "../shared.ts";
import { badFiles } from "./bad-files.ts";
import { readVintage } from "./read-vintage.ts";

const structureColumn = 1;
const otherVersion = (table: unknown[][]) => {
  table[1]![structureColumn] = String(table[1]![structureColumn]).replace("(1.0)", "(2.0)");
};

describeShared("OECD, SDMX-CSV exports", () => {
  it("inflows of foreigners: 38 destinations, citizenship World", async () => {
    const { one, observations, leftOut } = await readVintage(oecdInternationalMigrationDatabase);
    expect(one({ refArea: areaCode("BEL"), timePeriod: timePeriod(2006) })).toMatchObject({
      measure: "INFLOW_FOREIGN",
      value: 83_433,
      counterpartArea: "001",
      basis: "CITIZENSHIP",
      category: null,
      unitMult: 0,
      status: "A",
      row: 2,
      column: 23,
    });
    expect(new Set(observations.map((o) => o.refArea)).size).toBe(38);
    expect(new Set(observations.map((o) => o.timePeriod)).size).toBe(24);
    expect(leftOut).toEqual({ descriptive: 824 * 29 });
  });

  it("permanent inflows: category by code, label in the note, provisional and estimated kept", async () => {
    const { one, observations } = await readVintage(oecdPermanentInflows);
    const first = one({
      refArea: areaCode("BEL"),
      timePeriod: timePeriod(2014),
      category: "MIGRATION_TYPE=AC",
    });
    expect(first).toMatchObject({ value: 0, note: "Accompanying family of workers", row: 2 });
    const count = (status: string) => observations.filter((o) => o.status === status).length;
    expect([count("A"), count("P"), count("E"), count("O")]).toEqual([1814, 24, 29, 15]);
    expect(new Set(observations.map((o) => o.category)).size).toBe(6);
  });

  it("temporary inflows: a blank is missing, a zero is zero", async () => {
    const { observations } = await readVintage(oecdTemporaryInflows);
    expect(observations.filter((o) => typeof o.value !== "number")).toHaveLength(98);
    expect(observations.filter((o) => o.value === 0)).toHaveLength(779);
    expect(new Set(observations.map((o) => o.refArea)).size).toBe(34);
  });

  it("labour outcomes: native-born and foreign-born are apart, the European Union is a group", async () => {
    const { one, observations } = await readVintage(oecdLabourOutcomes);
    const israel = { refArea: areaCode("ISR"), timePeriod: timePeriod(2000) };
    const native = one({ ...israel, category: "MEASURE=LF_RATE;BIRTH_PLACE=NB" });
    expect(native).toMatchObject({
      value: { missing: "not-available" },
      note: "Labour force participation rate; Native-born",
      row: 2,
    });
    expect(observations).toHaveLength(1590);
    expect(new Set(observations.map((o) => o.refArea))).toContain("EU");
  });

  it("attainment: a country's levels add up to 100; confidential cells are suppressed", async () => {
    const { observations } = await readVintage(oecdEducationalAttainment);
    const groups = new Map<string, number[]>();
    for (const o of observations) {
      if (typeof o.value !== "number" || o.refArea === "OECD") continue;
      const group = `${o.refArea} ${o.timePeriod} ${o.category!.replace(/ATTAINMENT_LEV=\w+;/, "")}`;
      groups.set(group, [...(groups.get(group) ?? []), o.value]);
    }
    const complete = [...groups.values()].filter((shares) => shares.length === 3);
    expect(complete.length).toBe(179);
    for (const shares of complete) expect(shares.reduce((a, b) => a + b)).toBeCloseTo(100, 4);
    const suppressed = observations.filter((o) => o.status === "Q");
    expect(suppressed).toHaveLength(3);
    expect(suppressed[0]?.value).toEqual({ missing: "suppressed" });
    expect(observations.every((o) => o.age === "Y25T64")).toBe(true);
  });
});

badFiles(oecdInternationalMigrationDatabase, {
  layout: {},
  heading: { row: 1, column: 22 },
  area: { row: 2, column: 4 },
  value: { row: 2, column: 22 },
  otherVintage: otherVersion,
});
badFiles(oecdPermanentInflows, {
  layout: {},
  heading: { row: 1, column: 10 },
  area: { row: 2, column: 4 },
  value: { row: 2, column: 16 },
  otherVintage: otherVersion,
});
badFiles(oecdTemporaryInflows, {
  layout: {},
  heading: { row: 1, column: 10 },
  area: { row: 2, column: 4 },
  value: { row: 2, column: 16 },
  otherVintage: otherVersion,
});
badFiles(oecdLabourOutcomes, {
  layout: {},
  heading: { row: 1, column: 14 },
  area: { row: 2, column: 4 },
  value: { row: 2, column: 22 },
  otherVintage: otherVersion,
});
badFiles(oecdEducationalAttainment, {
  layout: {},
  heading: { row: 1, column: 40 },
  area: { row: 2, column: 4 },
  value: { row: 2, column: 40 },
  otherVintage: otherVersion,
});
