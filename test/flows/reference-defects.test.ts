import { describe, expect, it } from "vitest";
import { demographicAccounting } from "../../src/flows/accounting/demographic-accounting.ts";
import { FlowError } from "../../src/flows/diagnostics/flow-error.ts";
import { publishedMethods } from "../../src/flows/methods.ts";
import { describeShared } from "../shared.ts";
import { goldenCase, type NamedMatrix } from "./golden.ts";
import {
  benchPeriod,
  largestDifference,
  type StockInput,
  scaledPeriod,
  stockPeriod,
} from "./stock-case.ts";

/**
 * Behaviours of migest 2.0.5 that Waymark must not have. The first nine concern stocks; the other
 * five concern net totals and indices and are tested there. T1, T2, T3 and T8 compare with recorded
 * answers in accounting/corrected.test.ts; here is what must hold beyond those cases.
 */
const repairs = ["clamp-targets"] as const;
const folders = [
  "N50-noisy",
  "N200-noisy",
  "UN2024_1990",
  "UN2024_1995",
  "UN2024_2000",
  "UN2024_2005",
  "UN2024_2010",
  "UN2024_2015",
  "UN2024_2020",
];
const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);
const demo = (id: string) =>
  stockPeriod(goldenCase<StockInput, unknown>("ffs_demo", `ffs_demo/${id}`).input);

describeShared("what the reference package gets wrong", () => {
  it("T1 seed: a distance seed changes the flows and no margin", () => {
    const { input, args } = goldenCase<StockInput, unknown>(
      "ffs_demo",
      "ffs_demo/imr2018-distance-seed (e2)",
    ) as unknown as {
      input: StockInput;
      args: { seed: NamedMatrix };
    };
    const seed = Float64Array.from(args.seed.data.flat());
    const plain = demographicAccounting(stockPeriod(input));
    const seeded = demographicAccounting(stockPeriod(input), { seed });
    expect(largestDifference(seeded.flows, plain.flows)).toBeGreaterThan(0.1);
    expect(total(seeded.flows)).toBeCloseTo(total(plain.flows), 9);
    expect(seeded.diagnostics.largestMarginError).toBeLessThan(1e-9);
  });

  it("T2 no-foreign-born option: feasible, not zero, size reported", () => {
    const period = stockPeriod(
      goldenCase<StockInput, unknown>("corrected", "corrected/infeasible").input,
    );
    const { flows, diagnostics } = demographicAccounting(period, { repairs });
    expect(total(flows)).toBeGreaterThan(10);
    const clamp = diagnostics.repairs.find(({ repair }) => repair === "clamp-targets");
    expect(clamp!.persons).toBeGreaterThan(10);
    expect(clamp!.areas).toContain("C");
  });

  it("T3 outside: leavers and entrants are where they belong, and sums give the stocks", () => {
    const period = demo("abel2013-open-dr (e3)");
    const { account } = demographicAccounting(period, { closure: "open-dr", account: true });
    const a = account!;
    const start = a.stayers.map(
      (persons, at) => persons + a.movedFrom[at]! + a.deaths[at]! + a.leavers[at]!,
    );
    const end = a.stayers.map(
      (persons, at) => persons + a.movedTo[at]! + a.births[at]! + a.entrants[at]!,
    );
    expect(largestDifference(start, period.stockStart)).toBeLessThan(1e-9);
    expect(largestDifference(end, period.stockEnd)).toBeLessThan(1e-9);
  });

  it("T4 negative flows: none; the open closure exists only in compatibility mode and flags them", () => {
    const period = benchPeriod("UN2024_2015");
    for (const { estimate } of publishedMethods.filter(({ closure }) => closure !== undefined)) {
      expect(estimate(period, { repairs }).flows.every((persons) => persons >= 0)).toBe(true);
    }
    expect(() => demographicAccounting(period, { closure: "open" })).toThrow(
      "options.closure: unknown-option",
    );
    const open = demographicAccounting(period, { closure: "open", compat: "migest-2.0.5" });
    expect(open.diagnostics.negativeStayers.length).toBe(188);
    expect(demographicAccounting(period).diagnostics.negativeStayers.length).toBe(0);
  });

  it("T5 inconsistent totals: an error with both totals; with the balance, flows of the right order", () => {
    const period = benchPeriod("N50-noisy");
    const more = { ...period, births: period.births.map((births) => births * 1.01) };
    const attempt = () => demographicAccounting(more, { worldBalance: "none" });
    expect(attempt).toThrow(FlowError);
    expect(attempt).toThrow(/births, deaths: inconsistent-totals: expected [\d.]+ .* found [\d.]+/);
    const level = total(demographicAccounting(period).flows);
    const balanced = demographicAccounting(more);
    expect(total(balanced.flows) / level).toBeGreaterThan(0.5);
    expect(total(balanced.flows) / level).toBeLessThan(2);
    expect(balanced.diagnostics.worldDiscrepancy).toBeCloseTo(
      total(more.births) - total(period.births),
      0,
    );
    const nobody = demo("abel2013-rescale");
    nobody.deaths[3] = 5;
    for (let row = 0; row < 4; row++) nobody.stockStart[row * 4 + 3] = 0;
    expect(() => demographicAccounting(nobody)).toThrow(
      expect.objectContaining({ code: "deaths-without-residents", areas: ["D"], index: 3 }),
    );
    const mended = demographicAccounting(nobody, {
      repairs: ["deaths-without-residents", ...repairs],
    });
    expect(mended.diagnostics.repairs).toContainEqual({
      repair: "deaths-without-residents",
      areas: ["D"],
      persons: 5,
    });
  });

  it.each(folders)("T6 units and T7 stopping: %s", (folder) => {
    const period = benchPeriod(folder);
    const { flows, diagnostics } = demographicAccounting(period);
    expect(diagnostics.largestMarginError).toBeLessThanOrEqual(1e-9);
    expect(diagnostics.margins.map(({ margin }) => margin)).toEqual([
      "birthplace-total-start",
      "population-start",
      "birthplace-total-end",
      "population-end",
      "flow-origin",
      "flow-destination",
      "net-migration",
    ]);
    for (const factor of [1e-6, 1e-3, 1e3]) {
      const scaled = demographicAccounting(scaledPeriod(period, factor)).flows;
      expect(
        largestDifference(
          scaled.map((persons) => persons / factor),
          flows,
        ),
      ).toBeLessThan(1e-5);
    }
  });

  it("T8 infeasible: refused before iterating, the areas named; both repairs give valid accounts", () => {
    const period = stockPeriod(
      goldenCase<StockInput, unknown>("corrected", "corrected/infeasible").input,
    );
    expect(() => demographicAccounting(period)).toThrow(
      expect.objectContaining({ code: "infeasible", areas: ["C"] }),
    );
    expect(() => demographicAccounting(period, { compat: "migest-2.0.5" })).toThrow(
      expect.objectContaining({ code: "infeasible", areas: ["C"] }),
    );
    const clamped = demographicAccounting(period, { repairs: ["clamp-targets"] });
    expect(clamped.diagnostics.largestMarginError).toBeLessThan(1e-9);
    const released = demographicAccounting(period, { repairs: ["release"], account: true });
    expect(released.diagnostics.largestMarginError).toBeLessThan(1e-9);
    expect(total(released.account!.leavers)).toBeGreaterThan(100);
  });

  it("T9 random remainder: the same bytes for any random state, the remainder on the largest", () => {
    const period = demo("too-many-births");
    const options = { compat: "migest-2.0.5" } as const;
    const first = demographicAccounting(period, options);
    for (let draw = 0; draw < 3; draw++) Math.random();
    const second = demographicAccounting(period, options);
    expect(new Uint8Array(second.flows.buffer)).toEqual(new Uint8Array(first.flows.buffer));
    const moved = demographicAccounting(period, { ...options, remainderAt: [0, undefined] });
    expect(largestDifference(moved.flows, first.flows)).toBeGreaterThan(0.01);
    const largest = demographicAccounting(period, { ...options, remainderAt: [3, undefined] });
    expect(largest.flows).toEqual(first.flows);
  });
});

describe("a missing value", () => {
  it("is refused by its cell, never read as zero", () => {
    const stockStart = Float64Array.of(10, Number.NaN, 1, 10);
    const none = new Float64Array(2);
    const period = {
      areas: ["A", "B"],
      stockStart,
      stockEnd: Float64Array.of(10, 1, 1, 10),
      births: none,
      deaths: none,
    };
    for (const { estimate } of publishedMethods.slice(0, 7)) {
      expect(() => estimate(period)).toThrow(
        expect.objectContaining({
          code: "missing-value",
          argument: "stockStart",
          index: [0, 1],
          areas: ["A", "B"],
        }),
      );
    }
  });
});
