import { expect, it } from "vitest";
import { areaCode } from "../../src/areas/index.ts";
import { gaskinAbelNet } from "../../src/sources/gaskin-abel-net.ts";
import { covariateTables, gravityCovariates } from "../../src/sources/gravity-covariates.ts";
import { readCovariates } from "../../src/sources/layouts/covariate-table.ts";
import type { Reading } from "../../src/sources/reading/index.ts";
import { timePeriod } from "../../src/vocabulary/index.ts";
import { describeShared } from "../shared.ts";
import { badFiles } from "./bad-files.ts";
import { readVintage } from "./read-vintage.ts";

describeShared("Gaskin and Abel, net migration", () => {
  it("G25, X15: mean and deviation; a deviation that is not a number is missing", async () => {
    const { one, observations, leftOut } = await readVintage(gaskinAbelNet);
    const unitedStates = { refArea: areaCode("USA"), timePeriod: timePeriod(2015) };
    expect(one({ ...unitedStates, measure: "NET_MIG_EST" })).toMatchObject({
      value: 1_022_482,
      status: "E",
      method: "deep-learning",
      column: 3,
    });
    expect(one({ ...unitedStates, measure: "NET_MIG_EST_SD" })).toMatchObject({
      value: { missing: "not-available" },
      status: "O",
      text: "nan",
      column: 4,
    });
    const syria = one({
      refArea: areaCode("SYR"),
      timePeriod: timePeriod(2015),
      measure: "NET_MIG_EST",
    });
    expect(syria.value).toBe(-1_280_154);
    const missing = observations.filter((o) => typeof o.value !== "number");
    expect(missing).toHaveLength(265);
    expect(missing.every((o) => o.measure === "NET_MIG_EST_SD")).toBe(true);
    expect(new Set(observations.map((o) => o.refArea)).size).toBe(231);
    expect(leftOut).toEqual({});
  });
});

describeShared("Covariates of flow models", () => {
  it("gives corridors with roles, years with values, and blanks as missing", async () => {
    const { one, all, observations, leftOut } = await readVintage(gravityCovariates);
    const corridor = { counterpartArea: areaCode("MEX"), refArea: areaCode("USA") };
    expect(one({ ...corridor, measure: "DISTANCE" }).value).toBeCloseTo(2014.39, 2);
    expect(one({ ...corridor, measure: "COMMON_LANGUAGE" }).value).toBeCloseTo(0.2293, 4);
    expect(one({ ...corridor, measure: "COLONIAL_TIE" }).value).toBe(0);
    expect(all({ measure: "COLONIAL_TIE", value: 1 })).toHaveLength(254);
    const croatia = (year: number) =>
      one({ measure: "EU_MEMBER", refArea: areaCode("HRV"), timePeriod: timePeriod(year) }).value;
    expect([croatia(2012), croatia(2014)]).toEqual([0, 1]);
    expect(all({ measure: "CONFLICT_DEATHS" })).toHaveLength(231 * 34);
    const aruba = one({
      measure: "GDP",
      refArea: areaCode("ABW"),
      timePeriod: timePeriod(1960),
    });
    expect(aruba).toMatchObject({ value: { missing: "not-available" }, text: "", row: 2 });
    const missing = observations.filter((o) => typeof o.value !== "number");
    expect(missing).toHaveLength(3473 + 3744 + 3468 + 2729 + 2163 + 8213 + 3646 + 2842);
    expect(leftOut).toEqual({ descriptive: 3 * 231 * 231 + 2 * 231 * 34 + 231 * 64 });
  });

  it("distance is symmetric and zero within an area", async () => {
    const { all } = await readVintage(gravityCovariates);
    const byPair = new Map(
      all({ measure: "DISTANCE" }).map((o) => [`${o.counterpartArea}>${o.refArea}`, o.value]),
    );
    expect(byPair.size).toBe(231 * 231);
    for (const [pair, km] of byPair) {
      const [from, to] = pair.split(">");
      expect(byPair.get(`${to}>${from}`)).toBe(km);
      if (from === to) expect(km).toBe(0);
    }
  });
});

badFiles(gaskinAbelNet, {
  layout: {},
  heading: { row: 1, column: 3 },
  area: { row: 2, column: 0 },
  value: { row: 3, column: 2 },
  otherVintage: (table) => {
    table[1]![1] = "2024";
  },
});

/** The first table alone, so that the suite does not read five whole files in every case. */
const distances = covariateTables[0]!;
const distancesAlone = {
  ...gravityCovariates,
  files: gravityCovariates.files.filter((file) => file.key === distances.key),
  totals: gravityCovariates.totals.filter((total) => total.of.fileKey === distances.key),
  read: (reading: Reading) => readCovariates(reading, distances),
};

badFiles(distancesAlone, {
  layout: {},
  heading: { row: 1, column: 3 },
  area: { row: 2, column: 1 },
  value: { row: 3, column: 3 },
  otherVintage: (table) => table.splice(40, 5),
});
