import { expect, it } from "vitest";
import { areaCode } from "../../src/areas/index.ts";
import { eurostatCensus2011 } from "../../src/sources/eurostat-census-2011.ts";
import { eurostatFlowsBothReports } from "../../src/sources/eurostat-flows-both-reports.ts";
import { timePeriod } from "../../src/vocabulary/index.ts";
import { describeShared } from "../shared.ts";
import { badFiles } from "./bad-files.ts";
import { above, mirrorStatistics } from "./mirror-statistics.ts";
import { readVintage } from "./read-vintage.ts";

describeShared("Eurostat, both reports of one corridor", () => {
  it("gives the receiver's and the sender's number from one row", async () => {
    const { one, observations, leftOut } = await readVintage(eurostatFlowsBothReports);
    expect(observations).toHaveLength(2 * 4914);
    expect(leftOut).toEqual({ descriptive: 14 * 4914 });
    const pair = { refArea: areaCode("BEL"), counterpartArea: areaCode("BGR") };
    const received = one({ ...pair, measure: "IMMIGRATION", timePeriod: timePeriod(2010) });
    expect(received).toMatchObject({
      value: 3582,
      basis: "RESIDENCE",
      sex: "_T",
      note: "UI=low; AI=medium",
      row: 2,
      column: 11,
    });
    const sent = one({
      measure: "EMIGRATION",
      refArea: areaCode("BGR"),
      counterpartArea: areaCode("BEL"),
      timePeriod: timePeriod(2010),
    });
    expect(sent).toMatchObject({
      value: { missing: "not-available" },
      status: "O",
      text: "",
      note: "UE=high",
      row: 2,
      column: 10,
    });
  });

  it("T05: a report that was not made is missing; a reported zero is zero", async () => {
    const { observations } = await readVintage(eurostatFlowsBothReports);
    const missing = observations.filter((o) => typeof o.value !== "number");
    expect(missing).toHaveLength(4914 - 2490 + 4914 - 2386);
    expect(missing.every((o) => o.text === "")).toBe(true);
    expect(observations.some((o) => o.value === 0 && o.text === null)).toBe(true);
  });

  it("G24: the mirror of Europe 2010–16", async () => {
    const { observations } = await readVintage(eurostatFlowsBothReports);
    const mirror = mirrorStatistics(observations);
    expect(observations.filter((o) => o.measure === "IMMIGRATION")).toHaveLength(4914);
    expect(mirror).toMatchObject({ any: 3684, both: 1192, bothPositive: 1171 });
    expect(mirror.median).toBeCloseTo(1.83, 2);
    expect(above(mirror, 2)).toBe(518);
    expect(above(mirror, 10)).toBe(98);
  });
});

describeShared("Eurostat, census of 2011", () => {
  it("gives stocks by corridor and none for Belgium and Ireland", async () => {
    const { one, all, leftOut } = await readVintage(eurostatCensus2011);
    const corridor = { refArea: areaCode("DEU"), counterpartArea: areaCode("POL") };
    expect(one(corridor)).toMatchObject({
      measure: "MIG_STOCK",
      value: 1_037_110,
      age: "Y15T64",
      basis: "BIRTH",
      timePeriod: "2011",
    });
    expect(one({ refArea: areaCode("BGR"), counterpartArea: areaCode("AUT") })).toMatchObject({
      value: 128,
      row: 3,
      column: 5,
    });
    const missing = all({ text: "NA" });
    expect(new Set(missing.map((o) => o.refArea))).toEqual(new Set(["BEL", "IRL"]));
    expect(missing).toHaveLength(54);
    expect(leftOut).toEqual({ descriptive: 2 * 756 });
  });
});

badFiles(eurostatFlowsBothReports, {
  layout: {},
  heading: { row: 1, column: 10 },
  area: { row: 2, column: 6 },
  value: { row: 2, column: 10 },
  otherVintage: (table) => {
    table[1]![1] = "2017";
  },
});

badFiles(eurostatCensus2011, {
  layout: {},
  heading: { row: 1, column: 4 },
  area: { row: 3, column: 0 },
  value: { row: 3, column: 4 },
  otherVintage: (table) => {
    table[1]![3] = "2021";
  },
});
