import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Edition } from "../../src/edition/index.ts";
import {
  figureId,
  netMigrationRate,
  operationIds,
  stockShare,
} from "../../src/indicators/index.ts";
import { cellsOf } from "../../src/indicators/trace/cells.ts";
import { evaluate } from "../../src/indicators/trace/operations.ts";
import { median } from "../../src/indicators/trace/table-input.ts";
import { cell } from "../../src/indicators/trace/trace-of.ts";
import { describeShared } from "../shared.ts";
import { openEmbedded } from "./editions.ts";

const positive = fc.double({ min: 1e-3, max: 1e9, noNaN: true });

describe("formulas", () => {
  it("are missing where an input is, and name every source that is not loaded", () => {
    const absent = (source: string) => ({ missing: "not-loaded", sources: [source] }) as const;
    expect(evaluate("percentage", { part: { missing: "suppressed" }, whole: 2 })).toEqual({
      missing: "suppressed",
    });
    expect(evaluate("percentage", { part: absent("a"), whole: absent("b") })).toEqual({
      missing: "not-loaded",
      sources: ["a", "b"],
    });
  });

  it("have no value where they divide by zero", () => {
    expect(evaluate("ratio", { numerator: 1, denominator: 0 })).toEqual({ missing: "undefined" });
    const still = { migration: 5, births: 3, deaths: 8 };
    expect(evaluate("share-of-growth", still)).toEqual({ missing: "undefined" });
    expect(evaluate("largest-to-smallest", { a: 3, b: 0 })).toEqual({ missing: "undefined" });
    expect(evaluate("largest-to-smallest", { a: 3, b: -1 })).toEqual({ missing: "undefined" });
    expect(evaluate("largest-to-smallest", { a: 3 })).toEqual({ missing: "undefined" });
  });

  it("10.7.4 stays below 100,000 and below the ratio to population alone (T01)", () => {
    fc.assert(
      fc.property(positive, positive, (refugees, population) => {
        const rate = Number(evaluate("per-100000-with-refugees", { refugees, population }));
        expect(rate).toBeLessThan(100_000);
        expect(rate).toBeLessThan((100_000 * refugees) / population);
      }),
    );
  });

  it("give an annual rate that leads back to the later value", () => {
    fc.assert(
      fc.property(positive, positive, fc.integer({ min: 1, max: 30 }), (earlier, later, years) => {
        const rate = Number(evaluate("annual-rate", { earlier, later, years }));
        expect(earlier * Math.exp((rate / 100) * years)).toBeCloseTo(later, -Math.log10(later) + 6);
      }),
    );
  });

  it("refuse a query without their inputs", () => {
    for (const id of operationIds.filter((each) => each !== "sum")) {
      if (id === "largest-to-smallest") continue;
      expect(() => evaluate(id, {})).toThrow(RangeError);
    }
  });

  it("find the middle whatever the order", () => {
    fc.assert(
      fc.property(fc.array(positive, { minLength: 1, maxLength: 40 }), (values) => {
        const middle = median(values);
        expect(median([...values].reverse())).toBe(middle);
        const below = values.filter((each) => each < middle).length;
        const above = values.filter((each) => each > middle).length;
        expect(Math.max(below, above)).toBeLessThanOrEqual(values.length / 2);
      }),
    );
  });
});

describe("the identifier of a figure", () => {
  it("does not depend on the order of its subject", () => {
    const [a, b] = [
      figureId("STOCK", "stock", { area: "DEU", year: 2020 }),
      figureId("STOCK", "stock", { year: 2020, area: "DEU" }),
    ];
    expect(a).toBe(b);
    expect(a).toBe("STOCK/stock/area=DEU/year=2020");
  });
});

describeShared("cells", () => {
  let edition: Edition;
  beforeAll(async () => {
    edition = await openEmbedded();
  });
  afterAll(() => edition?.close());

  const pairs = {
    source: "undesa-ims-2020-bilateral-tidy",
    measure: "MIG_STOCK",
    timePeriod: ["2020"],
  } as const;

  it("found by one area are those of a walk over all, in the same order", async () => {
    const everything = await cellsOf(edition).of({ ...pairs, sex: ["_T", "F", "M"] });
    for (const wanted of [
      { refArea: ["DEU"], sex: ["_T"] },
      { counterpartArea: ["MEX"], sex: ["F"] },
      { refArea: ["USA"], counterpartArea: ["MEX", "IND"], sex: ["_T"] },
      { refArea: ["nowhere"], sex: ["_T"] },
    ]) {
      const found = await cellsOf(edition).of({ ...pairs, ...wanted });
      const walked = everything.filter((cell) =>
        Object.entries(wanted).every(([column, list]) =>
          list.includes(String(cell[column as keyof typeof wanted])),
        ),
      );
      expect(found).toEqual(walked);
    }
  });

  it("are totals of sex and age unless a breakdown is named", async () => {
    const found = await cellsOf(edition).of({ ...pairs, refArea: ["DEU"] });
    expect(found.every(({ sex, age }) => sex === "_T" && age === "_T")).toBe(true);
  });

  it("refuse to give one where there are more", async () => {
    await expect(cell(cellsOf(edition), { ...pairs, refArea: ["DEU"] })).rejects.toMatchObject({
      code: "cell-ambiguous",
    });
  });

  it("have the basis that the publisher states, 2020 (G14)", async () => {
    const totals = await cellsOf(edition).of({
      source: "undesa-ims-2020-destination",
      measure: "MIG_STOCK",
      timePeriod: ["2020"],
    });
    const count = (basis: string) => totals.filter((each) => each.basis === basis).length;
    const groups = totals.filter(({ refArea }) => /^\d+$/.test(refArea)).length;
    expect([count("BIRTH"), count("CITIZENSHIP"), count("IMPUTED")]).toEqual([180, 43, 6]);
    expect(count("BIRTH_OR_CITIZENSHIP") - groups).toBe(3);
  });

  it("give each revision its own population of the world in 2020 (G26, X14)", async () => {
    const of2020 = await stockShare(edition, { area: "001", year: 2020, revision: "2020" });
    const of2024 = await netMigrationRate(edition, { area: "001", year: 2020 });
    const whole = (trace: typeof of2020.trace) =>
      trace.kind === "operation" ? Number(trace.inputs.whole?.value) / 1e6 : Number.NaN;
    expect(whole(of2020.trace)).toBeCloseTo(7_794.8, 1);
    expect(Math.abs(whole(of2024.trace) - 7_887.1)).toBeLessThan(0.5);
  });
});
