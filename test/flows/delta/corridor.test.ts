import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { demographicAccounting } from "../../../src/flows/accounting/demographic-accounting.ts";
import { corridorError } from "../../../src/flows/delta/corridor-error.ts";
import {
  type CorridorOptions,
  corridorGradient,
} from "../../../src/flows/delta/corridor-gradient.ts";
import { FlowError } from "../../../src/flows/diagnostics/flow-error.ts";
import { rescaleDerivative, rescaleGradient } from "../../../src/flows/fit/derivative.ts";
import { rescale } from "../../../src/flows/fit/rescale.ts";
import type { StockPeriod } from "../../../src/flows/input/stock-period.ts";
import { columnSums, rowSums } from "../../../src/flows/table/sums.ts";
import { describeShared } from "../../shared.ts";
import { benchPeriod, largestDifference } from "../stock-case.ts";
import { plausiblePeriods } from "../stock-periods.ts";

describe("derivatives of the rescale", () => {
  const table = Float64Array.of(50, 3, 2, 4, 60, 0, 1, 5, 70);
  const row = Float64Array.of(58, 62, 75);
  const column = Float64Array.of(57, 66, 72);
  const { table: fitted } = rescale(table, row, column);
  const change = {
    logCells: Float64Array.of(0.2, -0.5, 0.3, 0.1, -0.2, 0, 0.4, 0.1, -0.3),
    rowTotals: Float64Array.of(1, -0.4, 0.6),
    columnTotals: Float64Array.of(0.5, 0.9, -0.2),
  };

  it("agrees with a finite difference", () => {
    const step = 1e-5;
    const moved = (sign: number) =>
      rescale(
        table.map((cell, at) => cell * Math.exp(sign * step * change.logCells[at]!)),
        row.map((total, at) => total + sign * step * change.rowTotals[at]!),
        column.map((total, at) => total + sign * step * change.columnTotals[at]!),
      ).table;
    const [up, down] = [moved(1), moved(-1)];
    const numeric = up.map((cell, at) => (cell - down[at]!) / (2 * step));
    const exact = rescaleDerivative(fitted, 3, 3, change);
    expect(largestDifference(exact, numeric)).toBeLessThan(1e-6);
    expect(largestDifference(rowSums(exact, 3), change.rowTotals)).toBeLessThan(1e-9);
    expect(largestDifference(columnSums(exact, 3), change.columnTotals)).toBeLessThan(1e-9);
  });

  it("reads the same backwards", () => {
    const weights = Float64Array.of(1, -2, 3, 0.5, 0.1, 0, -1, 4, 2);
    const forward = rescaleDerivative(fitted, 3, 3, change).reduce(
      (sum, value, at) => sum + value * weights[at]!,
      0,
    );
    const back = rescaleGradient(fitted, 3, 3, weights);
    const dot = (a: Float64Array, b: Float64Array) =>
      a.reduce((sum, value, at) => sum + value * b[at]!, 0);
    const backward =
      dot(back.logCells, change.logCells) +
      dot(back.rowTotals, change.rowTotals) +
      dot(back.columnTotals, change.columnTotals);
    expect(backward).toBeCloseTo(forward, 9);
  });
});

/** The flow of a corridor for a period with some relative change of its stocks. */
function flowOf(period: StockPeriod, at: number, options: CorridorOptions): number {
  const { minimumWeight = 1, ...rest } = options;
  return demographicAccounting(period, { ...rest, minimumWeight }).flows[at]!;
}

const variants: readonly CorridorOptions[] = [
  {},
  { minimumWeight: 0.87 },
  { minimumWeight: 0 },
  { closure: "open-dr" },
  { closure: "open-dr", minimumWeight: 0.5, birthsBy: "proportion" },
];

describe.each(variants.map((one) => [JSON.stringify(one), one] as const))(
  "the gradient of a corridor %s",
  (_name, options) => {
    it("agrees with a finite difference in every stock cell", () => {
      let compared = 0;
      fc.assert(
        fc.property(plausiblePeriods, (period) => {
          const n = period.areas.length;
          let gradient: ReturnType<typeof corridorGradient>;
          try {
            gradient = corridorGradient(period, "area 0", "area 1", options);
          } catch (error) {
            expect(error).toMatchObject({ code: "infeasible" });
            return;
          }
          expect(gradient.flow).toBeCloseTo(flowOf(period, 1, options), 6);
          for (const table of ["stockStart", "stockEnd"] as const) {
            for (let at = 0; at < n * n; at++) {
              const cell = period[table][at]!;
              if (cell === 0) continue;
              const step = 1e-4;
              const moved = (sign: number) => {
                const cells = period[table].slice();
                cells[at]! += sign * step;
                return flowOf({ ...period, [table]: cells }, 1, options);
              };
              const [up, here, down] = [moved(1), gradient.flow, moved(-1)];
              // A cell at a kink has two slopes; nothing is claimed there.
              if (Math.abs(up - 2 * here + down) > 1e-6) continue;
              const exact = gradient.gradient[table === "stockStart" ? "start" : "end"][at]!;
              compared++;
              expect(Math.abs(exact - (up - down) / (2 * step))).toBeLessThan(1e-4);
            }
          }
        }),
        { numRuns: 15, seed: 6, endOnFailure: true },
      );
      expect(compared).toBeGreaterThan(150);
    });
  },
);

describe("the standard error of a corridor", () => {
  const world: StockPeriod = {
    areas: ["A", "B", "C"],
    stockStart: Float64Array.of(20_000, 900, 400, 500, 25_000, 300, 300, 800, 30_000),
    stockEnd: Float64Array.of(20_300, 1500, 700, 300, 25_200, 600, 200, 400, 30_900),
    births: Float64Array.of(1000, 900, 1200),
    deaths: Float64Array.of(500, 600, 700),
  };

  it("is in proportion to the error of the stocks", () => {
    const at = (relativeError: number) =>
      corridorError(world, "A", "B", { relativeError }).standardError;
    expect(at(0.1)).toBeGreaterThan(0);
    expect(at(0.2) / at(0.1)).toBeCloseTo(2, 9);
    expect(at(0)).toBe(0);
    const each = corridorError(world, "A", "B", { relativeError: new Float64Array(9).fill(0.1) });
    expect(each.standardError).toBeCloseTo(at(0.1), 9);
  });

  it("falls when the errors of the two dates go together", () => {
    const at = (correlation: number) =>
      corridorError(world, "A", "B", { relativeError: 0.05, correlation }).standardError;
    expect(at(0.9)).toBeLessThan(at(0));
  });

  it("says what share of the flow hangs on changes that may be noise", () => {
    expect(corridorError(world, "A", "B", { relativeError: 1e-4 }).nearKink).toBe(0);
    expect(corridorError(world, "A", "B", { relativeError: 5 }).nearKink).toBeCloseTo(1, 9);
  });

  it("refuses what is no error, no correlation or no area", () => {
    expect(() => corridorError(world, "A", "B", { relativeError: -1 })).toThrow("relativeError");
    expect(() => corridorError(world, "A", "B", { relativeError: 1, correlation: 2 })).toThrow(
      "correlation",
    );
    expect(() => corridorError(world, "A", "X", { relativeError: 1 })).toThrow("destination");
    expect(() => corridorGradient(world, "A", "B", { worldBalance: "after" })).toThrow(FlowError);
  });
});

describeShared("the standard error against a simulation", () => {
  it("N50-noisy: within a fifth of the spread of 400 draws with small errors", () => {
    const period = benchPeriod("N50-noisy");
    const n = period.areas.length;
    const { flows } = demographicAccounting(period);
    const largest = flows.indexOf(flows.reduce((most, persons) => Math.max(most, persons), 0));
    const [i, j] = [Math.floor(largest / n), largest % n];
    const sigma = 0.001;
    const { standardError } = corridorError(period, period.areas[i]!, period.areas[j]!, {
      relativeError: sigma,
      correlation: 0.5,
    });
    let state = 12345;
    const uniform = () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return (state + 0.5) / 2 ** 32;
    };
    const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
    const draws = Array.from({ length: 400 }, () => {
      const noisy = {
        ...period,
        stockStart: period.stockStart.slice(),
        stockEnd: period.stockEnd.slice(),
      };
      for (let at = 0; at < n * n; at++) {
        if (at % (n + 1) === 0) continue;
        const native = (at % n) * (n + 1);
        const common = Math.SQRT1_2 * normal();
        for (const table of ["stockStart", "stockEnd"] as const) {
          const change = period[table][at]! * sigma * (common + Math.SQRT1_2 * normal());
          noisy[table][at]! += change;
          noisy[table][native]! -= change;
        }
      }
      return demographicAccounting(noisy).flows[largest]!;
    });
    const mean = draws.reduce((sum, value) => sum + value, 0) / draws.length;
    const spread = Math.sqrt(
      draws.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (draws.length - 1),
    );
    expect(standardError / spread).toBeGreaterThan(0.8);
    expect(standardError / spread).toBeLessThan(1.25);
  });
});
