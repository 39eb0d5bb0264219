import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FlowError } from "../../../src/flows/diagnostics/flow-error.ts";
import { fitByAlternating } from "../../../src/flows/fit/alternating.ts";
import { feasibility } from "../../../src/flows/fit/feasibility.ts";
import { InfeasibleTotals, rescale } from "../../../src/flows/fit/rescale.ts";
import { denseFromSparse, sparseFromDense } from "../../../src/flows/table/sparse-table.ts";
import { columnSums, rowSums } from "../../../src/flows/table/sums.ts";
import { describeShared } from "../../shared.ts";
import { goldenCase } from "../golden.ts";
import { largestDifference } from "../stock-case.ts";

interface TwoMargins {
  readonly row_tot: number[];
  readonly col_tot: number[];
  readonly m: number[][];
}

describeShared("golden cases of two margins", () => {
  it.each([
    ["ipf2/willekens1999", 1e-4],
    ["ipf2/3x3-with-zero", 1e-4],
    ["ipf2/willekens1999-tight", 1e-9],
  ])("%s", (id, tolerance) => {
    const { input, output } = goldenCase<TwoMargins, { mu: number[][] }>("ipf2", id);
    const { table } = rescale(
      Float64Array.from(input.m.flat()),
      Float64Array.from(input.row_tot),
      Float64Array.from(input.col_tot),
    );
    expect(largestDifference(table, output.mu.flat())).toBeLessThan(tolerance);
  });
});

/** A sparse table and another of the same support whose margins are the targets: always feasible. */
const feasibleFits = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .chain(([rows, columns]) => {
    const size = { minLength: rows * columns, maxLength: rows * columns };
    return fc
      .tuple(
        fc.array(fc.boolean(), size),
        fc.array(fc.integer({ min: 1, max: 1000 }), size),
        fc.array(fc.integer({ min: 1, max: 1000 }), size),
      )
      .map(([holds, cells, wanted]) => ({
        rows,
        columns,
        table: Float64Array.from(cells, (cell, at) => (holds[at] ? cell : 0)),
        target: Float64Array.from(wanted, (cell, at) => (holds[at] ? cell : 0)),
      }));
  });

/** Gale's condition, every set of rows tried. */
function possible(table: Float64Array, r: Float64Array, c: Float64Array): boolean {
  const n = r.length;
  for (let set = 1; set < 1 << n; set++) {
    let need = 0;
    let room = 0;
    for (let row = 0; row < n; row++) if (set & (1 << row)) need += r[row]!;
    for (let column = 0; column < c.length; column++) {
      for (let row = 0; row < n; row++) {
        if (set & (1 << row) && table[row * c.length + column]! > 0) {
          room += c[column]!;
          break;
        }
      }
    }
    if (need > room) return false;
  }
  return true;
}

describe("the row and column rescale", () => {
  const options = { numRuns: 300, seed: 1, endOnFailure: true };

  it("meets both margins and keeps the interaction of the table", () => {
    fc.assert(
      fc.property(feasibleFits, ({ rows, columns, table, target }) => {
        const r = rowSums(target, rows, columns);
        const c = columnSums(target, rows, columns);
        const fit = rescale(table, r, c);
        const largest = Math.max(1, ...r, ...c);
        expect(largestDifference(rowSums(fit.table, rows, columns), r)).toBeLessThan(
          1e-9 * largest,
        );
        expect(largestDifference(columnSums(fit.table, rows, columns), c)).toBeLessThan(
          1e-9 * largest,
        );
        for (let i = 1; i < rows; i++) {
          for (let j = 1; j < columns; j++) {
            const corner = [0, j, i * columns, i * columns + j];
            if (corner.some((at) => table[at]! === 0)) continue;
            const odds = (cells: Float64Array) =>
              (cells[corner[0]!]! * cells[corner[3]!]!) / (cells[corner[1]!]! * cells[corner[2]!]!);
            if (fit.forcedZeros === 0) expect(odds(fit.table) / odds(table)).toBeCloseTo(1, 6);
          }
        }
      }),
      options,
    );
  });

  it("agrees with alternating scaling", () => {
    fc.assert(
      fc.property(feasibleFits, ({ rows, columns, table, target }) => {
        const r = rowSums(target, rows, columns);
        const c = columnSums(target, rows, columns);
        const slow = fitByAlternating(
          sparseFromDense(table, rows, columns),
          r,
          c,
          { relativeRowError: 1e-12 },
          { passes: 5000 },
        );
        fc.pre(slow.converged);
        const cells = denseFromSparse({
          ...sparseFromDense(table, rows, columns),
          value: slow.cells,
        });
        expect(largestDifference(rescale(table, r, c).table, cells)).toBeLessThan(1e-6);
      }),
      options,
    );
  });

  it("says that no table exists exactly when some rows need more than they reach", () => {
    const totals = (n: number) =>
      fc.array(fc.integer({ min: 0, max: 6 }), { minLength: n, maxLength: n });
    const cases = fc
      .integer({ min: 1, max: 5 })
      .chain((n) =>
        fc.tuple(
          fc.array(fc.integer({ min: 0, max: 1 }), { minLength: n * n, maxLength: n * n }),
          totals(n),
          totals(n),
        ),
      );
    fc.assert(
      fc.property(cases, ([cells, rowTotals, columnTotals]) => {
        const n = rowTotals.length;
        const r = Float64Array.from(rowTotals);
        const c = Float64Array.from(columnTotals);
        const excess =
          r.reduce((sum, value) => sum + value, 0) - c.reduce((sum, value) => sum + value, 0);
        if (excess > 0) c[n - 1]! += excess;
        else r[n - 1]! -= excess;
        const table = Float64Array.from(cells);
        const verdict = feasibility(sparseFromDense(table, n, n), r, c);
        expect(verdict.feasible).toBe(possible(table, r, c));
        if (verdict.feasible) {
          const fit = rescale(table, r, c);
          expect(largestDifference(rowSums(fit.table, n), r)).toBeLessThan(1e-6);
        } else {
          expect(() => rescale(table, r, c)).toThrow(InfeasibleTotals);
          expect(verdict.shortage.named.length).toBeGreaterThan(0);
          expect(verdict.shortage.persons).toBeGreaterThan(0);
        }
      }),
      { ...options, numRuns: 1000 },
    );
  });

  it("removes cells that no table with these totals can fill", () => {
    // Row 0 must fill column 0 alone, so its cell in column 1 is empty in every solution.
    const fit = rescale(Float64Array.of(1, 1, 0, 1), Float64Array.of(5, 3), Float64Array.of(5, 3));
    expect([...fit.table]).toEqual([5, 0, 0, 3]);
    expect(fit.forcedZeros).toBe(1);
  });

  it("refuses totals that differ, and gives both", () => {
    const attempt = () =>
      rescale(Float64Array.of(1, 1, 1, 1), Float64Array.of(5, 3), Float64Array.of(5, 4));
    expect(attempt).toThrow(FlowError);
    expect(attempt).toThrow(/expected the total of the columns, 9, found 8/);
  });

  it("bridges many orders of magnitude", () => {
    const table = Float64Array.of(1e9, 1e-9, 1e-9, 1);
    const fit = rescale(table, Float64Array.of(1e9, 1e6), Float64Array.of(5e8, 5.01e8));
    expect(fit.largestRelativeError).toBeLessThanOrEqual(1e-9);
    expect(fit.table.every((cell) => cell > 0)).toBe(true);
  });
});
