import { afterAll, beforeAll, expect, it } from "vitest";
import {
  type Edition,
  fewestPersonsCompared,
  findRivals,
  recheckTotals,
  type Summary,
  summariseEdition,
} from "../../src/edition/index.ts";
import { findSource, SourceError } from "../../src/sources/index.ts";
import { undesaIms2020Destination } from "../../src/sources/undesa-ims-2020-destination.ts";
import { describeShared } from "../shared.ts";
import { openRealEdition } from "./real-edition.ts";

describeShared("the summary", () => {
  let edition: Edition;
  let summary: Summary;
  beforeAll(async () => {
    edition = await openRealEdition();
    summary = await summariseEdition(edition);
  });
  afterAll(() => edition?.close());

  it("states the world totals of the 2020 revision with the residual of unknown origin", () => {
    const revision = summary.worldStocks.filter((w) => w.vintage.endsWith("Rev.2020"));
    expect(revision.map((w) => [w.timePeriod, w.printed?.value])).toEqual([
      ["1990", 152_986_157],
      ["1995", 161_289_976],
      ["2000", 173_230_585],
      ["2005", 191_446_828],
      ["2010", 220_983_187],
      ["2015", 247_958_644],
      ["2020", 280_598_105],
    ]);
    for (const { printed, destinations, knownOrigin, unknownOrigin, reach } of revision) {
      expect(destinations).toBe(printed?.value);
      expect(knownOrigin! + unknownOrigin!).toBe(printed?.value);
      expect(reach).toBe("world-total");
    }
    expect(revision.at(-1)?.unknownOrigin).toBe(12_657_151);
  });

  it("never calls the sum of known origins a world total", () => {
    const revision = summary.worldStocks.filter((w) => w.vintage.endsWith("Rev.2024"));
    expect(revision.at(-1)).toMatchObject({
      timePeriod: "2024",
      printed: null,
      knownOrigin: 281_868_512,
      unknownOrigin: null,
      reach: "known-origin-only",
    });
    expect(revision.every((w) => w.reach === "known-origin-only")).toBe(true);
  });

  it("leaves out sources that describe a part of the world", () => {
    const sources = new Set(summary.worldStocks.flatMap((w) => w.sources));
    expect(sources.has("eurostat-census-2011")).toBe(false);
  });

  it("lists five corridors whose two reports really differ that much", async () => {
    expect(summary.disagreements.length).toBe(5);
    const corridors = summary.disagreements.map((d) => `${d.origin} ${d.destination}`);
    expect(new Set(corridors).size).toBe(5);
    for (const d of summary.disagreements) {
      expect(Number(d.smallest.value)).toBeGreaterThanOrEqual(fewestPersonsCompared);
      expect(d.ratio).toBeCloseTo(Number(d.largest.value) / Number(d.smallest.value), 12);
      expect(d.smallest.model || d.largest.model).toBe(false);
      const subject = { origin: d.origin!, destination: d.destination! };
      const { groups } = await findRivals(edition, subject, Number(d.timePeriod));
      const group = groups.find(({ fact }) => fact.concept === d.concept);
      expect(group?.spread).toMatchObject({ kind: "ratio", ratio: d.ratio });
    }
    const ratios = summary.disagreements.map((d) => d.ratio);
    expect(ratios).toEqual([...ratios].sort((a, b) => b - a));
    const lithuania = summary.disagreements.find((d) => d.origin === "LTU");
    expect(lithuania).toMatchObject({ destination: "IRL", ratio: 13_048 / 1725 });
  });

  it("counts what the manifest counts", () => {
    for (const entry of edition.sources) {
      const covered = summary.coverage.find((c) => c.source === entry.id);
      expect(covered).toMatchObject({ observations: entry.observations, missing: entry.missing });
      expect(covered!.firstYear).toBeLessThanOrEqual(covered!.lastYear);
    }
    const eurostat = summary.coverage.find((c) => c.source === "eurostat-flows-both-reports");
    expect(summary.coverage.filter((c) => c.areas > 20).length).toBeGreaterThan(4);
    expect(eurostat).toMatchObject({ areas: 27, firstYear: 2010, lastYear: 2016 });
  });

  it("reconciles the stored tables with every total of the publishers again", async () => {
    const totals = await recheckTotals(edition);
    const known = edition.sources.filter((entry) => findSource(entry.id));
    expect(totals.length).toBe(known.reduce((n, entry) => n + entry.totals.length, 0));
    expect(totals.length).toBeGreaterThan(0);
  });

  it("fails on a total that the tables do not give", async () => {
    const { totals, ...rest } = undesaIms2020Destination;
    const altered = { ...rest, totals: [{ ...totals[0]!, equals: 1 }] };
    await expect(
      recheckTotals(edition, (id) => (id === altered.id ? altered : undefined)),
    ).rejects.toSatisfy((e: unknown) => e instanceof SourceError && e.code === "total-mismatch");
  });
});
