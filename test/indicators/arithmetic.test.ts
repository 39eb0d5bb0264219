import { describe, expect, it } from "vitest";
import { indicatorEntry } from "../../src/declaration/index.ts";
import {
  add,
  differenceOfShares,
  type Figure,
  isHigherCategory,
  personsText,
  policyCategory,
  relativeChange,
} from "../../src/indicators/index.ts";
import type { QuantityKind } from "../../src/vocabulary/index.ts";

type AnyUnit = Figure["unit"];

/** A figure with a constant behind it: the arithmetic looks at kind, unit, bases, method and value. */
function figure<Kind extends QuantityKind, Unit extends AnyUnit>(
  kind: Kind,
  unit: Unit,
  value: number,
  rest: Partial<Figure> = {},
): Figure<Kind, Unit> {
  return {
    id: `test/${kind}/${unit}/${value}`,
    indicator: "STOCK",
    statistic: "stock",
    subject: {},
    bases: [],
    value,
    interval: null,
    vintages: [],
    method: "published-value",
    model: false,
    caveats: [],
    trace: { kind: "constant", name: "x", value },
    official: null,
    ...rest,
    kind,
    unit,
  };
}

describe("kinds of quantity (T07)", () => {
  const stock = figure("stock", "persons", 100);
  const flow = figure("flow", "persons", 5);
  const events = figure("event", "events", 7);

  it("add up within a kind and keep the trace of both", () => {
    const sum = add(stock, figure("stock", "persons", 20));
    expect(sum.value).toBe(120);
    expect(sum.trace.inputs).toMatchObject({ a: { value: 100 }, b: { value: 20 } });
  });

  it("are never added to another kind or unit: the compiler and the function refuse", () => {
    // @ts-expect-error a stock and a flow
    expect(() => add(stock, flow)).toThrow(expect.objectContaining({ code: "kinds-differ" }));
    // @ts-expect-error persons and events
    expect(() => add(figure("event", "persons", 1), events)).toThrow(
      expect.objectContaining({ code: "units-differ" }),
    );
    const share = figure("share", "per-cent", 3);
    // @ts-expect-error shares are not added
    expect(() => add(share, share)).toThrow(expect.objectContaining({ code: "kind-not-additive" }));
  });

  it("carry the reason when a summand is missing", () => {
    const missing = figure("stock", "persons", 0, { value: { missing: "suppressed" } });
    expect(add(stock, missing).value).toEqual({ missing: "suppressed" });
  });
});

describe("bases (T08)", () => {
  it("are never mixed in a sum", () => {
    const byBirth = figure("stock", "persons", 1, { bases: ["BIRTH"] });
    const byCitizenship = figure("stock", "persons", 1, { bases: ["CITIZENSHIP"] });
    expect(() => add(byBirth, byCitizenship)).toThrow(
      expect.objectContaining({ code: "bases-differ" }),
    );
  });
});

describe("definitions of a price (T04)", () => {
  const price = (method: Figure["method"], value: number) =>
    figure("price", "per-cent", value, {
      indicator: "RPW-CORR",
      statistic: "mean-corridor-price",
      method,
    });

  it("are never compared with each other", () => {
    const all = price("mean-of-corridors", 7);
    const constant = price("mean-of-constant-corridors", 6.5);
    expect(() => differenceOfShares(all, constant)).toThrow(
      expect.objectContaining({ code: "methods-differ" }),
    );
    expect(() => relativeChange(all, constant)).toThrow(
      expect.objectContaining({ code: "methods-differ" }),
    );
    expect(differenceOfShares(all, price("mean-of-corridors", 8.8)).value).toBeCloseTo(-1.8, 10);
  });
});

describe("categories of 10.7.2 (T03)", () => {
  it("have an order and nothing else", () => {
    const category = figure("status", "code", 2);
    expect(() => relativeChange(category, category)).toThrow(
      expect.objectContaining({ code: "ordinal" }),
    );
    // @ts-expect-error a category is no additive kind
    expect(() => add(category, category)).toThrow(expect.objectContaining({ code: "ordinal" }));
    const [low, high] = [policyCategory(Array(30).fill(0)), policyCategory(Array(30).fill(1))];
    expect([low, high]).toEqual([{ ordinal: 1 }, { ordinal: 4 }]);
    expect("ordinal" in low && "ordinal" in high && isHigherCategory(high, low)).toBe(true);
    expect(policyCategory([...Array(12).fill(1), ...Array(18).fill(0)])).toEqual({ ordinal: 2 });
  });

  it("are missing for a country without a reply", () => {
    expect(policyCategory(null)).toEqual({ missing: "not-available" });
    expect(() => policyCategory([1, 0])).toThrow(RangeError);
  });
});

describe("shares (T10)", () => {
  it("differ in points; a quantity in persons has none", () => {
    const [later, earlier] = [figure("share", "per-cent", 3.7), figure("share", "per-cent", 2.9)];
    const change = differenceOfShares(later, earlier);
    expect(change.unit).toBe("percentage-points");
    expect(change.value).toBeCloseTo(0.8, 10);
    const persons = figure("stock", "persons", 5);
    // @ts-expect-error persons are not a share
    expect(() => differenceOfShares(persons, persons)).toThrow(
      expect.objectContaining({ code: "not-a-share" }),
    );
    expect(
      relativeChange(figure("stock", "persons", 110), figure("stock", "persons", 100)),
    ).toMatchObject({ value: 10, unit: "per-cent" });
  });
});

describe("detections (T12)", () => {
  it("are events, which a number of people does not take", () => {
    const crossings = figure("event", "events", 710_000);
    expect(personsText(figure("event", "persons", 710_000), "en")).toBe("710,000 persons");
    // @ts-expect-error crossings are not persons
    personsText(crossings, "en");
  });
});

describe("8.8.2 (T02)", () => {
  it("is better the lower it is", () => {
    expect(indicatorEntry("LABRIGHTS").direction).toBe("lower");
  });
});
