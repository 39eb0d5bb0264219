import { afterAll, beforeAll, expect, it } from "vitest";
import type { Edition } from "../../src/edition/index.ts";
import {
  estimatedFlows,
  mirror,
  mirrorRatio,
  netMigration,
  netMigrationEstimate,
  netMigrationRate,
  netMigrationShareOfGrowth,
  reportedFlow,
  rivalFigures,
} from "../../src/indicators/index.ts";
import { describeShared } from "../shared.ts";
import { openEmbedded, openWithUserCopies, traced } from "./editions.ts";

describeShared("flows", () => {
  let edition: Edition;
  beforeAll(async () => {
    edition = await openWithUserCopies();
  }, 600_000);
  afterAll(() => edition?.close());

  const report = (
    origin: string,
    destination: string,
    reporter: "origin" | "destination",
    basis: "RESIDENCE" | "CITIZENSHIP" = "RESIDENCE",
  ) =>
    reportedFlow(edition, {
      origin,
      destination,
      year: 2006,
      source: "undesa-flows-2015",
      reporter,
      basis,
    });

  it("are reported by both ends and disagree: Poland and Germany 2006 (G22)", async () => {
    const [immigration, emigration] = [
      await report("POL", "DEU", "destination"),
      await report("POL", "DEU", "origin"),
    ];
    expect(await traced(edition, immigration)).toBe(163_643);
    expect(await traced(edition, emigration)).toBe(14_950);
    const ratio = await mirrorRatio(edition, immigration, emigration);
    expect(await traced(edition, ratio)).toBeCloseTo(10.9, 1);
    const back = [
      await report("DEU", "POL", "destination"),
      await report("DEU", "POL", "origin"),
    ] as const;
    expect(await traced(edition, back[0])).toBe(3_227);
    expect(await traced(edition, back[1])).toBe(112_492);
    expect(1 / (await traced(edition, await mirrorRatio(edition, ...back)))).toBeCloseTo(34.9, 1);
  });

  it("are never compared on two bases or in two corridors (T08)", async () => {
    const residence = await report("POL", "DEU", "destination");
    const foreigners = { ...(await report("POL", "DEU", "origin")), bases: ["CITIZENSHIP"] };
    await expect(mirrorRatio(edition, residence, foreigners as never)).rejects.toMatchObject({
      code: "bases-differ",
    });
    const other = await report("DEU", "POL", "origin");
    await expect(mirrorRatio(edition, residence, other)).rejects.toMatchObject({
      code: "methods-differ",
    });
    expect(residence.bases).toEqual(["RESIDENCE"]);
  });

  it("mirror each other in the world of 2006 (G23)", async () => {
    const found = await mirror(edition, {
      source: "undesa-flows-2015",
      years: [2006],
      basis: "RESIDENCE",
    });
    expect(await traced(edition, found.bothReported)).toBe(652);
    expect(await traced(edition, found.bothPositive)).toBe(569);
    expect(await traced(edition, found.medianRatio)).toBeCloseTo(3.6, 2);
    expect(await traced(edition, found.shareAbove2)).toBeCloseTo(65.6, 1);
    expect(await traced(edition, found.shareAbove10)).toBeCloseTo(23.2, 1);
  });

  it("mirror each other in Europe, 2010 to 2016 (G24)", async () => {
    const found = await mirror(edition, {
      source: "eurostat-flows-both-reports",
      years: [2010, 2011, 2012, 2013, 2014, 2015, 2016],
      basis: "RESIDENCE",
    });
    expect(await traced(edition, found.reported)).toBe(3_684);
    expect(await traced(edition, found.bothReported)).toBe(1_192);
    expect(await traced(edition, found.bothPositive)).toBe(1_171);
    expect(await traced(edition, found.medianRatio)).toBeCloseTo(1.83, 2);
    expect(((await traced(edition, found.shareAbove2)) * 1171) / 100).toBeCloseTo(518, 6);
    expect(((await traced(edition, found.shareAbove10)) * 1171) / 100).toBeCloseTo(98, 6);
  });

  it("are estimated by six rival methods without a mean (G20, X08)", async () => {
    const of = async (source: "abel-cohen-2023-12" | "abel-cohen-2022-06") => {
      const { estimates } = await estimatedFlows(edition, {
        source,
        firstYear: 2010,
        origin: "MEX",
        destination: "USA",
      });
      expect(estimates.every((each) => each.model && each.caveats.includes("model"))).toBe(true);
      return Promise.all(estimates.map((each) => traced(edition, each)));
    };
    expect(await of("abel-cohen-2023-12")).toEqual([
      0, 13_548, 3_852_868, 12_121, 299_742, 1_740_211,
    ]);
    expect(await of("abel-cohen-2022-06")).toEqual([
      0, 13_548, 3_498_530, 24_766, 377_695, 1_815_127,
    ]);
  });

  it("are estimated for the world from 35 to 101 million (G21)", async () => {
    const { estimates } = await estimatedFlows(edition, {
      source: "abel-cohen-2023-12",
      firstYear: 2015,
    });
    const millions = [];
    for (const each of estimates) millions.push((await traced(edition, each)) / 1e6);
    expect(millions.map((m) => m.toFixed(1))).toEqual([
      "35.4",
      "39.8",
      "56.7",
      "41.7",
      "46.8",
      "101.2",
    ]);
  });

  it("balance to net migration, with a rival (G25, X15)", async () => {
    const net = await netMigration(edition, { area: "USA", fromYear: 2015 });
    expect(await traced(edition, net)).toBe(1_722_127);
    const rival = await netMigrationEstimate(edition, { area: "USA", year: 2015 });
    expect(await traced(edition, rival)).toBe(1_022_482);
    expect(rival.interval).toBeNull();
    expect(rival.model).toBe(true);
    const withDeviation = await netMigrationEstimate(edition, { area: "MEX", year: 2015 });
    expect(withDeviation.interval?.low).toBeLessThan(Number(withDeviation.value));
  });

  it("make up a share of growth and a crude rate", async () => {
    const query = { area: "DEU", fromYear: 2010, toYear: 2019 };
    const share = await netMigrationShareOfGrowth(edition, query);
    expect(await traced(edition, share)).toBeGreaterThan(100);
    const rate = await netMigrationRate(edition, { area: "USA", year: 2015 });
    expect(await traced(edition, rate)).toBeCloseTo((1_722_127 / (3_982_193 / 12.211)) * 1, 6);
    const world = await netMigration(edition, { area: "001", fromYear: 2020 });
    expect(await traced(edition, world)).toBe(0);
  });

  it("have rivals whose ratio leaves models out", async () => {
    const rivals = await rivalFigures(edition, { origin: "ITA", destination: "ESP" }, 2015);
    const flow = rivals.find(({ group }) => group.fact.concept === "REPORTED_FLOW")!;
    expect(await traced(edition, flow.spread)).toBeCloseTo(17_350 / 5003, 12);
    const models = rivals.find(({ group }) => group.fact.concept === "FLOW_EST")!;
    expect(models.group.values.length).toBeGreaterThan(5);
    expect(typeof models.spread.value).not.toBe("number");
  });
});

describeShared("flows without the user's copies", () => {
  let edition: Edition;
  beforeAll(async () => {
    edition = await openEmbedded();
  });
  afterAll(() => edition?.close());

  it("are missing because they are not loaded, and no error", async () => {
    const flow = await reportedFlow(edition, {
      origin: "POL",
      destination: "DEU",
      year: 2006,
      source: "undesa-flows-2015",
      reporter: "origin",
      basis: "RESIDENCE",
    });
    expect(flow.value).toEqual({ missing: "not-loaded", sources: ["undesa-flows-2015"] });
    const found = await mirror(edition, {
      source: "undesa-flows-2015",
      years: [2006],
      basis: "RESIDENCE",
    });
    expect(found.medianRatio.value).toMatchObject({ missing: "not-loaded" });
    const { estimates } = await estimatedFlows(edition, {
      source: "abel-cohen-2023-12",
      firstYear: 2015,
    });
    expect(estimates.map((each) => each.value)).toEqual(
      estimates.map(() => ({ missing: "not-loaded", sources: ["abel-cohen-2023-12"] })),
    );
    const rival = await netMigrationEstimate(edition, { area: "USA", year: 2015 });
    expect(rival.value).toMatchObject({ missing: "not-loaded" });
  });
});
