import { afterAll, beforeAll, expect, it } from "vitest";
import type { Edition } from "../../src/edition/index.ts";
import {
  entryCategories,
  meanServicePrice,
  participationRate,
  permanentInflow,
  requireComparable,
  serviceClasses,
  smartPrice,
  temporaryCategories,
  temporaryInflow,
} from "../../src/indicators/index.ts";
import { describeShared } from "../shared.ts";
import { openEmbedded, openWithUserCopies, traced } from "./editions.ts";

describeShared("services of the layout of Remittance Prices Worldwide, user's copy", () => {
  let edition: Edition;
  beforeAll(async () => {
    edition = await openWithUserCopies();
  });
  afterAll(() => edition?.close());

  it("average transparent services only: five of six in 2011Q3", async () => {
    const figure = await meanServicePrice(edition, { quarter: "2011-Q3" });
    expect(await traced(edition, figure)).toBeCloseTo((3.62 + 8.91 + 10.32 + 15.89 + 3.73) / 5, 10);
    expect(figure.caveats).toContain("sample-shows-layout");
  });

  it("take the three cheapest that arrive within five days; fewer than three are missing", async () => {
    const kenya = await smartPrice(edition, { quarter: "2011-Q1", sender: "TZA", receiver: "KEN" });
    expect(await traced(edition, kenya)).toBeCloseTo((8.36 + 11.03 + 11.61) / 3, 10);
    const uganda = await smartPrice(edition, {
      quarter: "2011-Q3",
      sender: "KEN",
      receiver: "UGA",
    });
    expect(uganda.value).toEqual({ missing: "not-available" });
  });

  it("are two components that are never compared (T04)", async () => {
    const at = { quarter: "2011-Q1", sender: "TZA", receiver: "KEN" } as const;
    const [mean, smart] = [await meanServicePrice(edition, at), await smartPrice(edition, at)];
    expect(() => requireComparable(mean, smart)).toThrow(
      expect.objectContaining({ code: "methods-differ" }),
    );
  });

  it("are classed by speed and transparency (X12: yes and Yes)", async () => {
    const { sameDay, transparent } = await serviceClasses(edition, { quarter: "2011-Q3" });
    expect(await traced(edition, sameDay)).toBe(50);
    expect(await traced(edition, transparent)).toBeCloseTo((100 * 5) / 6, 10);
    const later = await serviceClasses(edition, { quarter: "2025-Q3" });
    expect(await traced(edition, later.transparent)).toBe(100);
  });
});

describeShared("entries and labour force of the OECD", () => {
  let edition: Edition;
  beforeAll(async () => {
    edition = await openEmbedded();
  });
  afterAll(() => edition?.close());

  it("has no price of services without the user's copy, and says which source", async () => {
    const { value } = await meanServicePrice(edition, { quarter: "2025-Q3" });
    expect(value).toEqual({ missing: "not-loaded", sources: ["rpw-microdata"] });
    const at = { quarter: "2025-Q3", sender: "TZA", receiver: "KEN" } as const;
    expect((await smartPrice(edition, at)).value).toEqual(value);
  });

  it("gives entries by category as published (OECD, Canada 2022)", async () => {
    const published = [135_855, 97_375, 119_845, 74_345, 0, 10_200];
    for (const [i, category] of entryCategories.entries()) {
      const figure = await permanentInflow(edition, { area: "CAN", year: 2022, category });
      expect(await traced(edition, figure)).toBe(published[i]);
      expect(figure.caveats).toContain("permit-is-a-record");
    }
  });

  it("gives temporary entries by category as published, without a total (OECD, Canada 2022)", async () => {
    const published = [275_208.5, 3_925, 0, 15_160, 43_920, 92_147];
    for (const [i, category] of temporaryCategories.entries()) {
      const figure = await temporaryInflow(edition, { area: "CAN", year: 2022, category });
      expect(await traced(edition, figure)).toBe(published[i]);
      expect(figure.caveats).toContain("permit-is-a-record");
    }
  });

  it("gives participation by birthplace (OECD, Germany 2023)", async () => {
    const of = (birthplace: "foreign-born" | "native-born") =>
      participationRate(edition, { area: "DEU", year: 2023, birthplace });
    const [foreign, native] = [await of("foreign-born"), await of("native-born")];
    expect(await traced(edition, foreign)).toBeCloseTo(73.29254913, 8);
    expect(await traced(edition, native)).toBeCloseTo(81.6791153, 8);
  });

  it("has no number where the publisher leaves a blank (Israel 2000, T05)", async () => {
    const query = { area: "ISR", year: 2000, birthplace: "native-born" } as const;
    expect((await participationRate(edition, query)).value).toEqual({ missing: "not-available" });
  });
});
