import { expect, it } from "vitest";
import { demographicAccounting } from "../../../src/flows/accounting/demographic-accounting.ts";
import { prepareTables } from "../../../src/flows/accounting/prepare.ts";
import { stockDifferencing } from "../../../src/flows/differencing/stock-differencing.ts";
import { dennettRates } from "../../../src/flows/rates/dennett.ts";
import { describeShared } from "../../shared.ts";
import { benchPeriod, benchTable, largestDifference } from "../stock-case.ts";

const compat = "migest-2.0.5" as const;

describeShared("benchmark inputs against the reference package", () => {
  const folders = [
    ["N50-noisy", undefined],
    ["N200-noisy", undefined],
    ["UN2024_2005", [3, 38]],
  ] as const;
  it.each(folders)("%s", (folder, remainderAt) => {
    const period = benchPeriod(folder);
    const recorded = { compat, ...(remainderAt === undefined ? {} : { remainderAt }) };
    const reference = (name: string) => benchTable(`${folder}/migest_${name}`);
    const minimum = reference("demo-closed-min");
    const differs = (flows: Float64Array, expected: Float64Array) =>
      largestDifference(flows, expected);

    const compatible = demographicAccounting(period, recorded);
    expect(differs(compatible.flows, minimum)).toBeLessThan(1e-6);
    expect(compatible.diagnostics.largestMarginError).toBeGreaterThan(0);
    expect(differs(demographicAccounting(period, { compat }).flows, minimum)).toBeLessThan(10);
    expect(differs(demographicAccounting(period).flows, minimum)).toBeLessThan(1.5);
    expect(
      differs(
        demographicAccounting(period, { ...recorded, stayers: "independence" }).flows,
        reference("demo-closed-ind"),
      ),
    ).toBeLessThan(0.01);
    expect(
      differs(
        demographicAccounting(period, { closure: "open-dr" }).flows,
        reference("demo-opendr-min"),
      ),
    ).toBeLessThan(1e-6);
    expect(
      differs(stockDifferencing(period, { negatives: "reverse" }).flows, reference("diff-return")),
    ).toBe(0);
    expect(
      differs(dennettRates(period, 50_000_000).flows, reference("rates-dennett")),
    ).toBeLessThan(1e-6);
  });

  it("tables after births, deaths and equal totals, as published with the source", () => {
    const period = benchPeriod("UN2024_2005");
    const { start, end } = prepareTables(period);
    expect(largestDifference(start, benchTable("UN2024_2005/closed_start"))).toBeLessThan(1.5);
    expect(largestDifference(end, benchTable("UN2024_2005/closed_end"))).toBeLessThan(1.5);
  });
});
