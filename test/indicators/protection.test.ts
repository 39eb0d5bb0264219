import { afterAll, beforeAll, expect, it } from "vitest";
import type { Edition } from "../../src/edition/index.ts";
import * as indicators from "../../src/indicators/index.ts";
import {
  anomalies,
  deathsAndDisappearances,
  internalDisplacements,
  internallyDisplaced,
  refugeeChildren,
  refugeeReturns,
  refugeeStock,
  refugeesPer100000,
} from "../../src/indicators/index.ts";
import { describeShared } from "../shared.ts";
import { openEmbedded, openWithUserCopies, traced } from "./editions.ts";

describeShared("protection", () => {
  let edition: Edition;
  beforeAll(async () => {
    edition = await openWithUserCopies();
  }, 600_000);
  afterAll(() => edition?.close());

  it("10.7.4 holds the refugees in its denominator (G61, T01)", async () => {
    const of = (area: string, includeOtherInNeed = true) =>
      refugeesPer100000(edition, { area, year: 2023, includeOtherInNeed });
    const syria = await traced(edition, await of("SYR"));
    const world = await traced(edition, await of("001"));
    expect(Math.abs(syria - 21_221)).toBeLessThanOrEqual(1);
    expect(Math.abs(world - 460)).toBeLessThanOrEqual(1);
    expect(Math.abs((await traced(edition, await of("001", false))) - 389)).toBeLessThanOrEqual(1);
    expect(Math.abs(syria / 20_200 - 1)).toBeLessThan(0.06);
  });

  it("offers no function of refugees over population alone (T01)", () => {
    const names = Object.keys(indicators).filter((name) => /refugee/i.test(name));
    expect(names.sort()).toEqual([
      "refugeeChildren",
      "refugeeReturns",
      "refugeeStock",
      "refugeesPer100000",
    ]);
    expect(indicators.operationIds.filter((id) => id.includes("100000"))).toEqual([
      "per-100000-with-refugees",
    ]);
  });

  it("counts refugees under UNHCR's mandate (G62)", async () => {
    for (const [year, persons] of [
      [2024, 30_958_200],
      [2025, 28_461_306],
    ] as const) {
      const figure = await refugeeStock(edition, {
        area: "001",
        year,
        includeOtherInNeed: false,
        by: "asylum",
      });
      expect(await traced(edition, figure)).toBe(persons);
    }
  });

  it("counts returns (G63)", async () => {
    for (const [year, persons] of [
      [2022, 999_261],
      [2023, 1_126_551],
      [2024, 1_615_821],
      [2025, 4_362_272],
    ] as const) {
      expect(await traced(edition, await refugeeReturns(edition, { year }))).toBe(persons);
    }
  });

  it("knows the share of children and how many it speaks of (G64)", async () => {
    const { share, coverage } = await refugeeChildren(edition, { year: 2025 });
    expect(await traced(edition, share)).toBeCloseTo(43.4, 1);
    expect(await traced(edition, coverage)).toBeCloseTo(81.9, 1);
    expect(share.caveats).toContain("cells-missing");
  });

  it("keeps causes of internal displacement apart (G65, T15)", async () => {
    const stock = await internallyDisplaced(edition, {
      area: "001",
      year: 2024,
      cause: "conflict",
    });
    expect(await traced(edition, stock)).toBe(73_509_201);
    const of = (cause: "conflict" | "disaster") =>
      internalDisplacements(edition, { area: "001", year: 2022, cause });
    expect(await traced(edition, await of("conflict"))).toBe(28_326_385);
    expect(await traced(edition, await of("disaster"))).toBe(32_570_165);
    expect((await of("disaster")).indicator).toBe("IDP-DIS");
    expect((await of("disaster")).unit).toBe("events-a-year");
  });

  it("marks disasters after 2022 as incomplete (X13)", async () => {
    const query = { area: "001", year: 2024, cause: "disaster" } as const;
    const figure = await internalDisplacements(edition, query);
    expect(figure.caveats).toContain("disasters-incomplete");
  });

  it("states deaths as a minimum that grows with later downloads (G60, T13)", async () => {
    const of = async (year: number, source: indicators.DeathsSourceId) =>
      traced(edition, await deathsAndDisappearances(edition, { year, source }));
    expect(await of(2014, "iom-missing-migrants-2024-04")).toBe(5_548);
    expect(await of(2023, "iom-missing-migrants-2024-reduced")).toBe(8_552);
    expect(await of(2019, "iom-missing-migrants-2020-01")).toBe(3_336);
    expect(await of(2019, "iom-missing-migrants-2024-reduced")).toBe(5_419);
    const figure = await deathsAndDisappearances(edition, {
      year: 2023,
      source: "iom-missing-migrants-2024-reduced",
    });
    expect(figure.caveats[0]).toBe("minimum-estimate");
  });

  it("lists anomalies and repairs none (T11)", async () => {
    const found = await anomalies(edition);
    const same = found.filter((each) => each.kind === "same-origin-and-asylum");
    expect(same.length).toBe(108);
    const china = found.find(
      (each) => each.kind === "vanishing-stock" && each.area === "CHN" && each.year === 2022,
    )!;
    expect(china.changePercent).toBeCloseTo(-99.9, 1);
    const stock = (year: number) =>
      refugeeStock(edition, { area: "CHN", year, includeOtherInNeed: false, by: "asylum" });
    expect(await traced(edition, await stock(2021))).toBe(303_436);
    expect(await traced(edition, await stock(2022))).toBe(320);
  });
});

describeShared("protection without the user's copies", () => {
  let edition: Edition;
  beforeAll(async () => {
    edition = await openEmbedded();
  });
  afterAll(() => edition?.close());

  it("says that internal displacement is not loaded", async () => {
    const figure = await internallyDisplaced(edition, {
      area: "COL",
      year: 2024,
      cause: "conflict",
    });
    expect(figure.value).toEqual({ missing: "not-loaded", sources: ["idmc-gidd-2025"] });
    expect(figure.vintages).toEqual([]);
  });
});
