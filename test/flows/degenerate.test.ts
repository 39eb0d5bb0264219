import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FlowError } from "../../src/flows/diagnostics/flow-error.ts";
import { requestedRepairs } from "../../src/flows/diagnostics/repair.ts";
import type { FlowEstimate } from "../../src/flows/estimate.ts";
import type { StockPeriod } from "../../src/flows/input/stock-period.ts";
import { flowMethods } from "../../src/flows/methods.ts";
import { largestDifference } from "./stock-case.ts";
import { degeneratePeriods } from "./stock-periods.ts";

/** Refusals that no repair of ours can lift: there is nobody to balance, or no room for the births. */
const legitimate = ["no-natives-to-balance", "inconsistent-totals"];

/** Without repairs also what they would have lifted. Never that a fit did not converge. */
const refusals = [
  ...legitimate,
  "infeasible",
  "deaths-exceed-residents",
  "deaths-without-residents",
];

/** In such worlds a row may be a thousand-millionth of the world: its last digits are rounding. */
const tolerance = 1e-6;

function answer(run: () => FlowEstimate, refused: readonly string[]): FlowEstimate | undefined {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof FlowError)) throw error;
    const births = error.argument === "births";
    if (!births) expect(refused).toContain(error.code);
    return undefined;
  }
}

function isValid({ flows, account, diagnostics }: FlowEstimate, period: StockPeriod): void {
  const largest = period.stockStart.reduce((most, persons) => Math.max(most, persons), 1e-6);
  expect(flows.every((persons) => persons >= 0 && Number.isFinite(persons))).toBe(true);
  expect(diagnostics.largestMarginError).toBeLessThanOrEqual(tolerance);
  if (account === undefined) return;
  const { stayers, movedFrom, deaths, leavers, adjustmentStart } = account;
  const start = stayers.map(
    (persons, at) => persons + movedFrom[at]! + deaths[at]! + leavers[at]! + adjustmentStart[at]!,
  );
  expect(largestDifference(start, period.stockStart)).toBeLessThanOrEqual(1e-9 * largest);
}

describe.each(flowMethods.filter(({ id }) => !String(id).startsWith("waymark")))(
  "degenerate worlds: $id",
  ({ estimate }) => {
    it("answers validly or refuses with a reason", () => {
      fc.assert(
        fc.property(degeneratePeriods, (period) => {
          const result = answer(() => estimate(period, { account: true }), refusals);
          if (result !== undefined) isValid(result, period);
        }),
        { numRuns: 300, seed: 3, endOnFailure: true },
      );
    });

    it("with every repair allowed, answers whenever there are natives and room for the births", () => {
      fc.assert(
        fc.property(degeneratePeriods, (period) => {
          const result = answer(
            () => estimate(period, { account: true, repairs: requestedRepairs }),
            legitimate,
          );
          if (result !== undefined) isValid(result, period);
        }),
        { numRuns: 300, seed: 5, endOnFailure: true },
      );
    });
  },
);
