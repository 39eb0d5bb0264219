import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  buildEdition,
  conceptOf,
  Edition,
  findRivals,
  findValue,
  rivalsOfValue,
} from "../../src/edition/index.ts";
import { coversYear } from "../../src/edition/period.ts";
import { abelCohenZellmann194 } from "../../src/sources/abel-cohen-zellmann-194.ts";
import { measure, measures } from "../../src/vocabulary/index.ts";
import { describeShared, shared } from "../shared.ts";
import { openRealEdition } from "./real-edition.ts";

describeShared("rivals", () => {
  let edition: Edition;
  beforeAll(async () => {
    edition = await openRealEdition();
  });
  afterAll(() => edition?.close());

  it("puts both revisions of MEX → USA 2010 side by side and says that one states no basis", async () => {
    const { groups } = await findRivals(edition, { origin: "MEX", destination: "USA" }, 2010);
    const stocks = groups.filter(({ fact }) => fact.concept === "MIG_STOCK");
    expect(stocks).toMatchObject([
      {
        fact: { basis: "BIRTH" },
        values: [
          { basis: "BIRTH", value: 12_168_662 },
          { basis: "NOT_STATED", value: 11_895_927 },
        ],
        basisTaken: true,
      },
    ]);
    expect(stocks[0]?.spread).toMatchObject({ kind: "ratio", ratio: 12_168_662 / 11_895_927 });
  });

  it("never mixes measures of two concepts, kinds, units or bases", async () => {
    for (const subject of [{ area: "MEX" }, { origin: "ITA", destination: "ESP" }]) {
      const { groups } = await findRivals(edition, subject, 2015, { breakdowns: true });
      expect(groups.length).toBeGreaterThan(2);
      for (const { fact, values } of groups) {
        for (const value of values) {
          const { kind, unit } = measure(value.measure);
          expect([conceptOf(value.measure), kind, unit]).toEqual([
            fact.concept,
            fact.kind,
            fact.unit,
          ]);
          const basis = value.basis === "NOT_STATED" ? fact.basis : value.basis;
          expect([basis, value.timePeriod, value.sex, value.age]).toEqual([
            fact.basis,
            fact.timePeriod,
            fact.sex,
            fact.age,
          ]);
        }
      }
    }
  });

  it("puts immigration and emigration of one corridor side by side", async () => {
    const { groups } = await findRivals(edition, { origin: "ITA", destination: "ESP" }, 2015);
    const flow = groups.find(({ fact }) => fact.concept === "REPORTED_FLOW")!;
    expect(flow.values.map((v) => [v.measure, v.refArea, v.value])).toEqual([
      ["EMIGRATION", "ITA", 5003],
      ["IMMIGRATION", "ESP", 17_350],
    ]);
    expect(flow.spread).toMatchObject({ kind: "ratio", of: "published" });
    expect(flow.spread.kind === "ratio" && flow.spread.ratio).toBeCloseTo(17_350 / 5003, 12);
  });

  it("reads remittances of a migration corridor from the destination back to the origin", async () => {
    const { groups } = await findRivals(edition, { origin: "MEX", destination: "USA" }, 2021);
    const money = groups.find(({ fact }) => fact.concept === "REMIT_BILATERAL")!;
    expect(money.values[0]).toMatchObject({ refArea: "MEX", counterpartArea: "USA", model: true });
  });

  it("names the nearest years where the year has no value", async () => {
    const corridor = { origin: "MEX", destination: "USA" };
    const stocks = await findRivals(edition, corridor, 2012, { measures: ["MIG_STOCK"] });
    expect([stocks.groups, stocks.nearestYears]).toEqual([[], [2010, 2015]]);
    expect((await findRivals(edition, corridor, 1900)).nearestYears.length).toBe(1);
  });

  it("takes a total without counterpart and a total over the world for one fact", async () => {
    const { groups } = await findRivals(edition, { area: "MEX" }, 2021);
    const received = groups.find(
      ({ fact }) => fact.concept === "REMIT_BILATERAL" && fact.origin === "MEX",
    );
    expect(received?.fact.destination).toBe("001");
  });

  it("finds a value among its own rivals", async () => {
    const { groups } = await findRivals(edition, { origin: "ITA", destination: "ESP" }, 2015);
    for (const group of groups) {
      const value = await findValue(edition, group.values[0]!.id);
      expect(await rivalsOfValue(edition, value)).toEqual(group);
    }
  });
});

describeShared("published estimates of models", () => {
  let edition: Edition;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "waymark-"));
    const registry = [abelCohenZellmann194];
    await buildEdition({ name: "models", from: shared("data"), root: folder, registry });
    edition = await Edition.open(join(folder, "models.user"));
  });
  afterAll(async () => {
    edition?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it("are listed and marked, for every year of their interval", async () => {
    for (const year of [2010, 2012, 2014]) {
      const { groups } = await findRivals(edition, { origin: "MEX", destination: "USA" }, year);
      expect(groups.map(({ fact }) => [fact.concept, fact.timePeriod])).toEqual([
        ["FLOW_EST", "2010/P5Y"],
      ]);
      expect(groups[0]!.values[0]).toMatchObject({ value: 1_815_127, model: true });
    }
  });
});

describe("periods", () => {
  it("cover their year, their parts and their intervals", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2100 }),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: -3, max: 25 }),
        (start, years, offset) => {
          const year = start + offset;
          expect(coversYear(`${start}`, year)).toBe(offset === 0);
          expect(coversYear(`${start}-Q2`, year)).toBe(offset === 0);
          expect(coversYear(`${start}/P${years}Y`, year)).toBe(offset >= 0 && offset < years);
        },
      ),
    );
  });
});

describe("concepts", () => {
  it("join only measures of one kind and unit", () => {
    for (const a of measures) {
      for (const b of measures) {
        if (conceptOf(a.id as never) !== conceptOf(b.id as never)) continue;
        expect([a.kind, a.unit]).toEqual([b.kind, b.unit]);
      }
    }
  });
});
