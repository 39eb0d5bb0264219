import { expect, it } from "vitest";
import { areaCode } from "../../src/areas/index.ts";
import type { Observation } from "../../src/sources/contract/index.ts";
import { unhcrAsylumApplications } from "../../src/sources/unhcr-asylum-applications.ts";
import { unhcrAsylumDecisions } from "../../src/sources/unhcr-asylum-decisions.ts";
import { unhcrDemographics } from "../../src/sources/unhcr-demographics.ts";
import { unhcrFlows } from "../../src/sources/unhcr-flows.ts";
import { unhcrIdmc } from "../../src/sources/unhcr-idmc.ts";
import { unhcrPopulation } from "../../src/sources/unhcr-population.ts";
import { unhcrSolutions } from "../../src/sources/unhcr-solutions.ts";
import { unrwa } from "../../src/sources/unrwa.ts";
import { timePeriod } from "../../src/vocabulary/index.ts";
import { describeShared } from "../shared.ts";
import { badFiles } from "./bad-files.ts";
import { readVintage } from "./read-vintage.ts";

const sum = (observations: readonly Observation[]) =>
  observations.reduce((total, o) => total + (typeof o.value === "number" ? o.value : 0), 0);

describeShared("UNHCR population", () => {
  it("G62, T11: world totals, and anomalies as published", async () => {
    const { all, one, observations, leftOut } = await readVintage(unhcrPopulation);
    const inChina = (year: number) =>
      sum(all({ measure: "REFUGEES", refArea: areaCode("CHN"), timePeriod: timePeriod(year) }));
    expect([inChina(2021), inChina(2022)]).toEqual([303_436, 320]);
    const domestic = new Set(
      observations
        .filter(
          (o) =>
            (o.measure === "REFUGEES" || o.measure === "ASYLUM_SEEKERS") &&
            o.refArea === o.counterpartArea &&
            o.value !== 0,
        )
        .map((o) => o.row),
    );
    expect(domestic.size).toBe(108);
    expect(leftOut).toEqual({ "structurally-blank": 138_738 });
    expect(
      one({
        measure: "REFUGEES",
        refArea: areaCode("AUT"),
        counterpartArea: areaCode("UNK"),
        timePeriod: timePeriod(1951),
      }),
    ).toMatchObject({ value: 282_000, row: 3, column: 8 });
  });
});

describeShared("UNHCR solutions, flows, asylum", () => {
  it("G63: returned refugees agree with the population table", async () => {
    const solutions = await readVintage(unhcrSolutions);
    const returned = (year: number) =>
      sum(solutions.all({ measure: "RETURNED_REFUGEES", timePeriod: timePeriod(year) }));
    expect([2022, 2023, 2024].map(returned)).toEqual([999_261, 1_126_551, 1_615_821]);
    expect(solutions.observations.every((o) => o.value !== 0)).toBe(true);
  });

  it("keeps the codes of procedures apart in the category", async () => {
    const { observations, one } = await readVintage(unhcrAsylumApplications);
    const newPersons = observations.filter(
      (o) => o.timePeriod === "2024" && /^[GJU]\/N\/.*\/P$/.test(o.category!),
    );
    expect(sum(newPersons)).toBe(3_031_007);
    expect(
      one({
        counterpartArea: areaCode("POL"),
        refArea: areaCode("GBR"),
        timePeriod: timePeriod(2016),
        category: "G/A/AR/C",
      }),
    ).toMatchObject({ value: 5, row: 1000, column: 12 });
  });

  it("stores the published total of decisions, which 444 rows contradict", async () => {
    const { observations } = await readVintage(unhcrAsylumDecisions);
    let contradictions = 0;
    for (let i = 0; i < observations.length; i += 5) {
      const parts = observations.slice(i, i + 4);
      if (sum(parts) !== observations[i + 4]!.value) contradictions += 1;
    }
    expect(contradictions).toBe(444);
  });

  it("reads flows, Palestine refugees and the IDMC series", async () => {
    const flows = await readVintage(unhcrFlows);
    const palestine = await readVintage(unrwa);
    const idmc = await readVintage(unhcrIdmc);
    expect(flows.observations).toHaveLength(108_717);
    expect(palestine.one({ refArea: areaCode("LBN"), timePeriod: timePeriod(1952) })).toMatchObject(
      { value: 103_137, counterpartArea: "PSE" },
    );
    expect(idmc.one({ refArea: areaCode("YEM"), timePeriod: timePeriod(2025) }).value).toBe(
      4_796_000,
    );
    expect([unhcrIdmc.custody, unhcrIdmc.licence]).toEqual(["user-copy", "CC-BY-NC-4.0"]);
  });
});

describeShared("UNHCR demographics", () => {
  it("G64, T05: children among refugees with age, and zeros that are missing values", async () => {
    const { observations, all } = await readVintage(unhcrDemographics);
    const refugees = observations.filter((o) => o.category!.startsWith("REF/"));
    const total = sum(refugees.filter((o) => (o.sex ?? "_T") === "_T"));
    const withAge = refugees.filter((o) => (o.age ?? "_T") !== "_T" && o.age !== "_U");
    const children = withAge.filter((o) => ["Y0T4", "Y5T11", "Y12T17"].includes(o.age!));
    expect(total).toBe(28_461_306);
    expect((100 * sum(withAge)) / total).toBeCloseTo(81.9, 1);
    expect((100 * sum(children)) / sum(withAge)).toBeCloseTo(43.4, 1);
    const venezuelans = all({ row: 3 });
    expect(venezuelans.filter((o) => typeof o.value !== "number")).toHaveLength(14);
    expect(venezuelans.find((o) => typeof o.value === "number")).toMatchObject({
      value: 11_470,
      category: "OIP/V/I/Dispersed in the country / territory",
    });
    expect(venezuelans.find((o) => o.age === "Y0T4")).toMatchObject({
      value: { missing: "not-available" },
      text: "0",
      status: "O",
    });
    const withBreakdown = observations.filter((o) => o.age === "Y0T4" && o.value === 0);
    expect(withBreakdown.length).toBeGreaterThan(10_000);
  });
});

badFiles(unhcrPopulation, {
  layout: {},
  heading: { row: 1, column: 7 },
  area: { row: 20, column: 3 },
  value: { row: 20, column: 8 },
  otherVintage: (grid) => {
    for (const row of grid.slice(1)) row[0] = "1951";
  },
  exceptions: {
    "duplicate-keys": {
      codes: ["duplicate-key", "wrong-vintage"],
      because: "a table cut after 60 rows does not reach the last year of the vintage",
    },
  },
});

badFiles(unhcrDemographics, {
  layout: {},
  heading: { row: 1, column: 12 },
  area: { row: 20, column: 6 },
  value: { row: 20, column: 25 },
  otherVintage: (grid) => {
    for (const row of grid.slice(1)) row[0] = "2024";
  },
});

badFiles(unhcrAsylumApplications, {
  layout: {},
  heading: { row: 1, column: 11 },
  area: { row: 20, column: 6 },
  value: { row: 20, column: 11 },
  otherVintage: (grid) => {
    for (const row of grid.slice(1)) row[0] = "1951";
  },
  exceptions: {
    "duplicate-keys": {
      codes: ["duplicate-key", "wrong-vintage"],
      because: "a table cut after 60 rows does not reach the last year of the vintage",
    },
  },
});

badFiles(unhcrAsylumDecisions, {
  layout: {},
  heading: { row: 1, column: 13 },
  area: { row: 20, column: 6 },
  value: { row: 20, column: 12 },
  otherVintage: (grid) => {
    for (const row of grid.slice(1)) row[0] = "1951";
  },
  exceptions: {
    "duplicate-keys": {
      codes: ["duplicate-key", "wrong-vintage"],
      because: "a table cut after 60 rows does not reach the last year of the vintage",
    },
  },
});

badFiles(unhcrSolutions, {
  layout: {},
  heading: { row: 1, column: 8 },
  area: { row: 20, column: 6 },
  value: { row: 20, column: 8 },
  otherVintage: (grid) => {
    for (const row of grid.slice(1)) row[0] = "1951";
  },
  exceptions: {
    "duplicate-keys": {
      codes: ["duplicate-key", "wrong-vintage"],
      because: "a table cut after 60 rows does not reach the last year of the vintage",
    },
  },
});

badFiles(unhcrFlows, {
  layout: {},
  heading: { row: 1, column: 8 },
  area: { row: 20, column: 6 },
  value: { row: 20, column: 7 },
  otherVintage: (grid) => {
    for (const row of grid.slice(1)) row[0] = "1951";
  },
  exceptions: {
    "duplicate-keys": {
      codes: ["duplicate-key", "wrong-vintage"],
      because: "a table cut after 60 rows does not reach the last year of the vintage",
    },
  },
});

badFiles(unrwa, {
  layout: {},
  heading: { row: 1, column: 7 },
  area: { row: 20, column: 6 },
  value: { row: 20, column: 7 },
  otherVintage: (grid) => {
    for (const row of grid.slice(1)) row[0] = "1951";
  },
  exceptions: {
    "duplicate-keys": {
      codes: ["duplicate-key", "wrong-vintage"],
      because: "a table cut after 60 rows does not reach the last year of the vintage",
    },
  },
});

badFiles(unhcrIdmc, {
  layout: {},
  heading: { row: 1, column: 7 },
  area: { row: 20, column: 6 },
  value: { row: 20, column: 7 },
  otherVintage: (grid) => {
    for (const row of grid.slice(1)) row[0] = "1951";
  },
  exceptions: {
    "duplicate-keys": {
      codes: ["duplicate-key", "wrong-vintage"],
      because: "a table cut after 60 rows does not reach the last year of the vintage",
    },
  },
});
