import fc from "fast-check";
import { expect, it } from "vitest";
import { FlowError } from "../../../src/flows/diagnostics/flow-error.ts";
import { fitTwoMargins } from "../../../src/flows/margins/index.ts";
import { describeShared } from "../../shared.ts";
import { expectClose, goldenCase } from "../golden.ts";
import { columnSums, permutationOf, permuteTable, rowSums } from "../tables.ts";

interface Margins {
  row_tot: number[];
  col_tot: number[];
  m: number[][];
}

describeShared("two margins, golden cases", () => {
  it.each([
    ["ipf2/willekens1999", 1e-5],
    ["ipf2/3x3-with-zero", 1e-5],
    ["ipf2/willekens1999-tight", 1e-9],
  ])("%s", (id, tolerance) => {
    const { input, output } = goldenCase<Margins, { mu: number[][] }>("ipf2", id);
    const { table } = fitTwoMargins(input.m.flat(), input.m.length, input.m.length, {
      rows: input.row_tot,
      columns: input.col_tot,
    });
    expectClose(table, output.mu.flat(), tolerance);
  });

  it("cm2/4x4", () => {
    const { input, output } = goldenCase<Margins, number[][]>("cm_and_block", "cm2/4x4");
    const fit = fitTwoMargins(input.m.flat(), 4, 4, {
      rows: input.row_tot,
      columns: input.col_tot,
    });
    expectClose(fit.table, output.flat(), 1e-9);
    expect(fit.largestRelativeError).toBeLessThanOrEqual(1e-12);
  });
});

const positiveTables = fc.integer({ min: 2, max: 6 }).chain((n) =>
  fc.record({
    n: fc.constant(n),
    seed: fc.array(fc.double({ min: 0.1, max: 100, noNaN: true }), {
      minLength: n * n,
      maxLength: n * n,
    }),
    target: fc.array(fc.double({ min: 0.1, max: 100, noNaN: true }), {
      minLength: n * n,
      maxLength: n * n,
    }),
  }),
);

it("meets both margins and keeps the cross-product ratios of the seed", () => {
  fc.assert(
    fc.property(positiveTables, ({ n, seed, target }) => {
      const rows = rowSums(target, n);
      const columns = columnSums(target, n);
      const { table } = fitTwoMargins(seed, n, n, { rows, columns });
      rowSums(table, n).forEach((r, i) => {
        expect(r / (rows[i] as number)).toBeCloseTo(1, 9);
      });
      columnSums(table, n).forEach((c, j) => {
        expect(c / (columns[j] as number)).toBeCloseTo(1, 9);
      });
      const ratio = (m: ArrayLike<number>) =>
        ((m[0] as number) * (m[n + 1] as number)) / ((m[1] as number) * (m[n] as number));
      expect(ratio(table) / ratio(seed)).toBeCloseTo(1, 7);
    }),
    { numRuns: 60 },
  );
});

it("does not depend on the unit or on the order of the areas", () => {
  fc.assert(
    fc.property(
      positiveTables,
      fc.constantFrom(1e-6, 1e-3, 1e3),
      fc.integer({ min: 0, max: 1e6 }),
      ({ n, seed, target }, unit, shuffle) => {
        const rows = rowSums(target, n);
        const columns = columnSums(target, n);
        const { table } = fitTwoMargins(seed, n, n, { rows, columns });
        const scaled = fitTwoMargins(seed, n, n, {
          rows: rows.map((r) => r * unit),
          columns: columns.map((c) => c * unit),
        }).table;
        expectClose(
          scaled.map((v) => v / unit),
          table,
          1e-7,
        );
        const order = permutationOf(n, shuffle);
        const permuted = fitTwoMargins(permuteTable(seed, order), n, n, {
          rows: order.map((i) => rows[i] as number),
          columns: order.map((i) => columns[i] as number),
        }).table;
        expectClose(permuted, permuteTable(table, order), 1e-7);
      },
    ),
    { numRuns: 60 },
  );
});

it("scales one margin alone", () => {
  const { table } = fitTwoMargins([1, 3, 2, 2], 2, 2, { rows: [8, 10] });
  expectClose(table, [2, 6, 5, 5], 1e-12);
});

it("sets cells to 0 that are 0 in every admissible table, where no finite factor exists", () => {
  const { table, largestRelativeError } = fitTwoMargins([1, 1, 0, 1], 2, 2, {
    rows: [5, 3],
    columns: [5, 3],
  });
  expectClose(table, [5, 0, 0, 3], 1e-9);
  expect(largestRelativeError).toBeLessThanOrEqual(1e-12);
});

function refusal(run: () => unknown): FlowError {
  try {
    run();
  } catch (error) {
    if (error instanceof FlowError) return error;
    throw error;
  }
  throw new Error("was not refused");
}

it("refuses what it cannot meet, with the argument and the place", () => {
  const attempt = (seed: number[], rows: number[], columns: number[]) => () =>
    fitTwoMargins(seed, 2, 2, { rows, columns });
  expect(refusal(attempt([1, 1, 1, Number.NaN], [1, 1], [1, 1]))).toMatchObject({
    code: "missing-value",
    argument: "seed",
    index: [1, 1],
  });
  expect(refusal(attempt([1, -1, 1, 1], [1, 1], [1, 1]))).toMatchObject({
    code: "negative-value",
    argument: "seed",
    index: [0, 1],
  });
  expect(refusal(attempt([1, 1, 1, 1], [1, 1, 1], [1, 1]))).toMatchObject({
    code: "wrong-length",
    argument: "rows",
  });
  expect(refusal(attempt([1, 1, 1, 1], [1, 1], [1, 2]))).toMatchObject({
    code: "inconsistent-totals",
    argument: "columns",
    found: "3",
  });
  expect(refusal(attempt([0, 0, 1, 1], [1, 1], [1, 1]))).toMatchObject({
    code: "infeasible",
    argument: "rows",
    index: 0,
  });
  expect(refusal(attempt([1, 0, 1, 1], [5, 1], [3, 3]))).toMatchObject({
    code: "infeasible",
    argument: "rows",
    index: 0,
  });
});
