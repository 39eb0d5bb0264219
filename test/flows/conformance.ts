import fc from "fast-check";
import { expect, it } from "vitest";
import type { FlowEstimate } from "../../src/flows/estimate.ts";
import type { StockPeriod } from "../../src/flows/input/stock-period.ts";
import { largestDifference, permutedPeriod, scaledPeriod } from "./stock-case.ts";
import { plausiblePeriods } from "./stock-periods.ts";
import { permutationOf, permuteTable } from "./tables.ts";

type Estimate = (
  period: StockPeriod,
  options: { readonly account: boolean; readonly types: boolean },
) => FlowEstimate;

/** What every method must do, whatever the input. `accounts`: whether it returns an account. */
export function conformsAsFlowMethod(
  estimate: Estimate,
  { accounts }: { accounts: boolean },
): void {
  const run = (period: StockPeriod) => estimate(period, { account: true, types: true });
  const total = (flows: Float64Array) => flows.reduce((sum, persons) => sum + persons, 0);
  const property = (check: (period: StockPeriod) => void) =>
    fc.assert(fc.property(plausiblePeriods, check), { numRuns: 60, seed: 7, endOnFailure: true });

  it("returns no negative flow, no missing one, and an empty diagonal", () => {
    property((period) => {
      const { flows, diagnostics } = run(period);
      const n = period.areas.length;
      flows.forEach((persons, at) => {
        expect(persons).toBeGreaterThanOrEqual(0);
        expect(Number.isFinite(persons)).toBe(true);
        if (at % (n + 1) === 0) expect(persons).toBe(0);
      });
      expect(diagnostics.negativeCells.length).toBe(0);
    });
  });

  it("keeps the margins it promises to 1e-9", () => {
    property((period) => {
      const { diagnostics } = run(period);
      expect(diagnostics.largestMarginError).toBeLessThanOrEqual(1e-9);
      if (accounts) expect(diagnostics.margins.length).toBeGreaterThan(2);
    });
  });

  it.each([1e-6, 1e-3, 1e3])("gives the same answer in units of %d", (factor) => {
    property((period) => {
      const plain = run(period).flows;
      const other = run(scaledPeriod(period, factor)).flows.map((persons) => persons / factor);
      expect(largestDifference(other, plain)).toBeLessThanOrEqual(1e-9 * (1 + total(plain)));
    });
  });

  it("does not depend on the order of the areas", () => {
    property((period) => {
      const order = permutationOf(period.areas.length, 11);
      const plain = run(period).flows;
      const permuted = run(permutedPeriod(period, order)).flows;
      expect(largestDifference(permuted, permuteTable(plain, order))).toBeLessThanOrEqual(
        1e-9 * (1 + total(plain)),
      );
    });
  });

  it("leaves its input alone and returns the same bytes twice", () => {
    property((period) => {
      const before = structuredClone(period);
      const first = run(period);
      expect(period).toEqual(before);
      expect(new Uint8Array(run(period).flows.buffer)).toEqual(new Uint8Array(first.flows.buffer));
    });
  });

  it.runIf(accounts)("splits its flows by type of move without rest", () => {
    property((period) => {
      const { flows, types } = run(period);
      const { outward, returning, transit } = types!;
      const sums = outward.map((persons, at) => persons + returning[at]! + transit[at]!);
      expect(largestDifference(sums, flows)).toBe(0);
    });
  });

  it.runIf(accounts)("gives an account whose sums are the stocks", () => {
    property((period) => {
      const { account } = run(period);
      const a = account!;
      const start = a.stayers.map(
        (persons, at) =>
          persons + a.movedFrom[at]! + a.deaths[at]! + a.leavers[at]! + a.adjustmentStart[at]!,
      );
      const end = a.stayers.map(
        (persons, at) =>
          persons + a.movedTo[at]! + a.births[at]! + a.entrants[at]! + a.adjustmentEnd[at]!,
      );
      expect(largestDifference(start, period.stockStart)).toBeLessThanOrEqual(1e-9 * 30_000);
      expect(largestDifference(end, period.stockEnd)).toBeLessThanOrEqual(1e-9 * 30_000);
    });
  });
}
