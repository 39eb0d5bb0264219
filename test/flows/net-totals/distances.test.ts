import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  fitNetTotalsLeastAbsolute,
  fitNetTotalsLeastSquares,
} from "../../../src/flows/net-totals/index.ts";
import { describeShared } from "../../shared.ts";
import { expectClose, goldenCase } from "../golden.ts";
import { flowTables, netTotals, permutationOf, permuteTable } from "../tables.ts";

interface NetInput {
  net_tot: number[];
  m: number[][];
}

describeShared("the reference's defects with other distances", () => {
  it("T10 least absolute change: the prior enters, cells are not negative", () => {
    const { input } = goldenCase<NetInput, unknown>("net_matrix", "net_matrix_lp");
    const { output } = goldenCase<never, { objective: number }>("corrected", "corrected/net-l1");
    const { flows, absoluteChange } = fitNetTotalsLeastAbsolute(input.m.flat(), 4, input.net_tot);
    expect(absoluteChange).toBeCloseTo(output.objective, 9);
    expect(Math.min(...flows)).toBeGreaterThanOrEqual(0);
    expectClose(netTotals(flows, 4), input.net_tot, 1e-9);
  });

  it("T11 least squares: the distance to the prior is minimised", () => {
    const { input } = goldenCase<NetInput, unknown>("net_matrix", "net_matrix_optim");
    const { output } = goldenCase<never, { n: number[][]; objective: number }>(
      "corrected",
      "corrected/net-l2",
    );
    const { flows, sumOfSquares } = fitNetTotalsLeastSquares(input.m.flat(), 4, input.net_tot);
    expectClose(flows, output.n.flat(), 1e-9);
    expect(sumOfSquares).toBeCloseTo(output.objective, 8);
  });
});

const problems = flowTables({ least: 3, most: 6, sparse: true }).chain(({ areas, table }) =>
  fc
    .array(fc.integer({ min: -900000, max: 900000 }), {
      minLength: areas - 1,
      maxLength: areas - 1,
    })
    .map((raw) => {
      const last = -raw.reduce((s, v) => s + v, 0);
      return { areas, table, nets: [...raw, last].map((v) => v / 1024) };
    }),
);

describe("least squares", () => {
  it("satisfies the optimality conditions and the net totals", () => {
    fc.assert(
      fc.property(problems, ({ areas, table, nets }) => {
        const { flows } = fitNetTotalsLeastSquares(table, areas, nets);
        expectClose(netTotals(flows, areas), nets, 1e-7);
        const change = (i: number, j: number) =>
          (flows[i * areas + j] as number) - (table[i * areas + j] as number);
        const positive = (i: number, j: number) => (flows[i * areas + j] as number) > 1e-7;
        for (let i = 0; i < areas; i++) {
          for (let j = 0; j < areas; j++) {
            if (i === j) continue;
            expect(flows[i * areas + j]).toBeGreaterThanOrEqual(0);
            // One more person i → j and one fewer over any two-step detour must not bring the table closer.
            for (let k = 0; k < areas; k++) {
              if (k === i || k === j || !positive(i, k) || !positive(k, j)) continue;
              expect(change(i, j) - change(i, k) - change(k, j)).toBeGreaterThanOrEqual(-1e-6);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("does not depend on unit or order", () => {
    fc.assert(
      fc.property(
        problems,
        fc.constantFrom(1e-6, 1e3),
        fc.integer({ min: 0, max: 1e6 }),
        ({ areas, table, nets }, unit, shuffle) => {
          const { flows } = fitNetTotalsLeastSquares(table, areas, nets);
          const scaled = fitNetTotalsLeastSquares(
            table.map((m) => m * unit),
            areas,
            nets.map((n) => n * unit),
          ).flows;
          expectClose(
            scaled.map((y) => y / unit),
            flows,
            1e-6,
          );
          const order = permutationOf(areas, shuffle);
          const permuted = fitNetTotalsLeastSquares(
            permuteTable(table, order),
            areas,
            order.map((i) => nets[i] as number),
          ).flows;
          expectClose(permuted, permuteTable(flows, order), 1e-6);
        },
      ),
      { numRuns: 40 },
    );
  });
});

/** All choices of `size` of the numbers `0 … n − 1`. */
function* subsets(n: number, size: number, start = 0): Generator<number[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let i = start; i <= n - size; i++) {
    for (const rest of subsets(n, size - 1, i + 1)) yield [i, ...rest];
  }
}

/** Solution of a small linear system by elimination, or `undefined` where it is singular. */
function solve(matrix: number[][], b: number[]): number[] | undefined {
  const n = b.length;
  const a = matrix.map((row, i) => [...row, b[i] as number]);
  for (let k = 0; k < n; k++) {
    let pivot = k;
    for (let i = k; i < n; i++) {
      if (Math.abs(a[i]?.[k] as number) > Math.abs(a[pivot]?.[k] as number)) pivot = i;
    }
    const top = a[pivot] as number[];
    if (Math.abs(top[k] as number) < 1e-9) return undefined;
    [a[k], a[pivot]] = [top, a[k] as number[]];
    for (let i = 0; i < n; i++) {
      if (i === k) continue;
      const factor = (a[i]?.[k] as number) / (top[k] as number);
      a[i] = (a[i] as number[]).map((v, c) => v - factor * (top[c] as number));
    }
  }
  return a.map((row, i) => (row[n] as number) / (row[i] as number));
}

/**
 * Least absolute change by visiting the vertices of the linear programme: additions `p ≥ 0` and removals `q ≤ m` on the
 * permitted cells. At a vertex all but `areas − 1` of the variables are at a bound.
 */
function bruteForceLeastChange(
  prior: readonly number[],
  areas: number,
  nets: readonly number[],
  permitted: readonly number[],
): number {
  const cells = permitted.flatMap((open, c) => (open && c % (areas + 1) !== 0 ? [c] : []));
  const variables = cells.flatMap((c) => [
    { c, sign: 1, high: Number.POSITIVE_INFINITY },
    { c, sign: -1, high: prior[c] as number },
  ]);
  const column = ({ c, sign }: { c: number; sign: number }) =>
    Array.from({ length: areas - 1 }, (_, i) =>
      i === Math.floor(c / areas) ? -sign : i === c % areas ? sign : 0,
    );
  const start = netTotals(prior, areas);
  const need = nets.map((n, i) => n - (start[i] as number)).slice(0, areas - 1);
  const full = variables.filter((v) => Number.isFinite(v.high) && v.high > 0);
  let best = Number.POSITIVE_INFINITY;
  for (let mask = 0; mask < 2 ** full.length; mask++) {
    const atTop = new Set(full.filter((_, b) => mask & (2 ** b)));
    const rest = need.map((value, i) => {
      let left = value;
      for (const v of atTop) left -= v.high * (column(v)[i] as number);
      return left;
    });
    const cost = [...atTop].reduce((s, v) => s + v.high, 0);
    const free = variables.filter((v) => !atTop.has(v));
    for (const basis of subsets(free.length, areas - 1)) {
      const columns = basis.map((b) => column(free[b] as { c: number; sign: number }));
      const matrix = Array.from({ length: areas - 1 }, (_, i) =>
        columns.map((col) => col[i] as number),
      );
      const x = solve(matrix, rest);
      if (x === undefined) continue;
      const within = x.every(
        (v, b) => v >= -1e-9 && v <= (free[basis[b] as number]?.high as number) + 1e-9,
      );
      if (within) best = Math.min(best, cost + x.reduce((s, v) => s + Math.max(0, v), 0));
    }
  }
  return best;
}

describe("least absolute change", () => {
  it("equals the best vertex of the linear programme on three areas", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 9, maxLength: 9 }),
        fc.tuple(fc.integer({ min: -15, max: 15 }), fc.integer({ min: -15, max: 15 })),
        fc.integer({ min: 0, max: 8 }),
        (cells, [a, b], closed) => {
          const prior = cells.map((v, c) => (c % 4 === 0 || c === closed ? 0 : v));
          const permitted = cells.map((_, c) => (c === closed ? 0 : 1));
          const nets = [a, b, -a - b];
          const least = bruteForceLeastChange(prior, 3, nets, permitted);
          const { absoluteChange, flows } = fitNetTotalsLeastAbsolute(prior, 3, nets, permitted);
          expect(absoluteChange).toBeCloseTo(least, 7);
          expectClose(netTotals(flows, 3), nets, 1e-9);
          expect(flows[closed]).toBe(0);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("is half of the sum of absolute net changes where every cell is permitted", () => {
    fc.assert(
      fc.property(problems, ({ areas, table, nets }) => {
        const { absoluteChange, flows } = fitNetTotalsLeastAbsolute(table, areas, nets);
        const start = netTotals(table, areas);
        const half = nets.reduce((s, n, i) => s + Math.abs(n - (start[i] as number)), 0) / 2;
        expect(Math.abs(absoluteChange - half)).toBeLessThanOrEqual(1e-8 * Math.max(1, half));
        expectClose(netTotals(flows, areas), nets, 1e-7);
        expect(Math.min(...flows)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 60 },
    );
  });

  it("refuses nets that the permitted cells cannot produce, and a prior flow in a forbidden cell", () => {
    expect(() => fitNetTotalsLeastAbsolute([0, 0, 0, 0], 2, [1, -1], [0, 1, 0, 0])).toThrow(
      /nets.*infeasible/,
    );
    expect(() => fitNetTotalsLeastSquares([0, 0, 0, 0], 2, [1, -1], [0, 1, 0, 0])).toThrow(
      /nets.*infeasible/,
    );
    expect(() => fitNetTotalsLeastAbsolute([0, 3, 0, 0], 2, [1, -1], [0, 0, 1, 0])).toThrow(
      /prior\[0, 1\]/,
    );
  });
});
