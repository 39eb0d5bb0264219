import { describe, expect, it } from "vitest";
import { flowsFromTables } from "../../../src/flows/accounting/demographic-accounting.ts";
import { type PreparedTables, prepareTables } from "../../../src/flows/accounting/prepare.ts";
import { FlowError } from "../../../src/flows/diagnostics/flow-error.ts";
import { fitWeight, fitWeights } from "../../../src/flows/pseudo-bayes/fit-weight.ts";
import { describeShared } from "../../shared.ts";
import { benchPeriod, benchTable } from "../stock-case.ts";

function corridorsOf(tables: PreparedTables, flows: Float64Array) {
  const { areas, n } = tables;
  return [...flows.keys()]
    .filter((at) => at % (n + 1) !== 0)
    .map((at) => ({
      origin: areas[Math.floor(at / n)]!,
      destination: areas[at % n]!,
      persons: flows[at]!,
    }));
}

describeShared("the pseudo-Bayes weight", () => {
  const tables = prepareTables(benchPeriod("N50-noisy"));

  it.each([0, 0.3, 0.87, 1])(
    "is found again when the reports are a mixture with weight %d",
    (weight) => {
      const reported = corridorsOf(
        tables,
        flowsFromTables(tables, { minimumWeight: weight }).flows,
      );
      const fit = fitWeight(tables, reported);
      expect(fit.minimumWeight).toBeCloseTo(weight, 6);
      expect(fit.squaredLogError).toBeLessThan(1e-9);
      expect(fit.corridors).toBe(50 * 49);
    },
  );

  it("is found again by birthplace where there are reports for all corridors", () => {
    const weights = Float64Array.from({ length: 50 }, (_, k) => (k % 2 === 0 ? 0.8 : 0.9));
    const reported = corridorsOf(tables, flowsFromTables(tables, { minimumWeight: weights }).flows);
    const fit = fitWeights(tables, reported, { spread: 2 });
    expect(fit.squaredLogError).toBeLessThan(fit.common.squaredLogError / 10);
    const right = weights.filter(
      (weight, k) => Math.abs(weight - fit.minimumWeight[k]!) < 0.05,
    ).length;
    expect(right).toBeGreaterThan(40);
  });

  it("is closer to the simulated truth than the published weight", () => {
    const truth = benchTable("N50-noisy/truth_od");
    const reported = corridorsOf(tables, truth);
    const fit = fitWeight(tables, reported);
    const published = corridorsOf(tables, flowsFromTables(tables, { minimumWeight: 0.87 }).flows);
    const error = published.reduce(
      (sum, { persons }, r) => sum + (Math.log1p(persons) - Math.log1p(reported[r]!.persons)) ** 2,
      0,
    );
    expect(fit.squaredLogError).toBeLessThanOrEqual(error);
    expect(fitWeights(tables, reported).squaredLogError).toBeLessThanOrEqual(fit.squaredLogError);
  });

  it("stays at the common weight where a birthplace has no reports", () => {
    const all = corridorsOf(tables, benchTable("N50-noisy/truth_od"));
    const fit = fitWeights(tables, all.slice(0, 1));
    const kept = fit.minimumWeight.filter(
      (weight) => Math.abs(weight - fit.common.minimumWeight) < 1e-3,
    ).length;
    expect(kept).toBeGreaterThan(0);
  });
});

describe("reports that cannot be used", () => {
  const none = new Float64Array(2);
  const stock = Float64Array.of(100, 10, 5, 90);
  const tables = prepareTables({
    areas: ["A", "B"],
    stockStart: stock,
    stockEnd: stock,
    births: none,
    deaths: none,
  });
  it.each([
    [[], "wrong-length"],
    [[{ origin: "A", destination: "X", persons: 1 }], "unknown-area"],
    [[{ origin: "A", destination: "A", persons: 1 }], "unknown-area"],
    [[{ origin: "A", destination: "B", persons: Number.NaN }], "missing-value"],
    [[{ origin: "A", destination: "B", persons: -1 }], "out-of-range"],
  ])("%o are refused", (reported, code) => {
    expect(() => fitWeight(tables, reported)).toThrow(FlowError);
    expect(() => fitWeight(tables, reported)).toThrow(
      expect.objectContaining({ code, argument: "reported" }),
    );
  });
});
