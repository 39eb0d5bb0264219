import fc from "fast-check";
import { expect, it } from "vitest";
import { marginGroups, multiplicativeComponents } from "../../../src/flows/margins/index.ts";
import { describeShared } from "../../shared.ts";
import { expectClose, goldenCase, type NamedMatrix } from "../golden.ts";
import { flowTables } from "../tables.ts";

describeShared("multiplicative components, golden case", () => {
  it("multi_comp/4x4", () => {
    const { input, output } = goldenCase<number[][], NamedMatrix>("other", "multi_comp/4x4");
    const { total, shares, ratios } = multiplicativeComponents(input.flat(), [4, 4]);
    const rows = output.data.slice(0, 4);
    expectClose(
      ratios,
      rows.flatMap((row) => row.slice(0, 4)),
      1e-8,
    );
    expectClose(
      shares[0] as Float64Array,
      rows.map((row) => row[4] as number),
      1e-8,
    );
    expectClose(shares[1] as Float64Array, (output.data[4] as number[]).slice(0, 4), 1e-8);
    expect(total).toBe(output.data[4]?.[4]);
  });
});

it("multiplies back to the table in three dimensions", () => {
  const shape = [2, 3, 4];
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0.1, max: 50, noNaN: true }), { minLength: 24, maxLength: 24 }),
      (table) => {
        const { total, shares, ratios } = multiplicativeComponents(table, shape);
        const groups = shape.map((_, d) => marginGroups(shape, [d]));
        const back = table.map((_, c) =>
          groups.reduce(
            (v, group, d) => v * (shares[d]?.[group[c] as number] as number),
            total * (ratios[c] as number),
          ),
        );
        expectClose(back, table, 1e-9);
      },
    ),
    { numRuns: 50 },
  );
});

it("gives ratio 1 to a quasi-independent table whose diagonal is structural", () => {
  const a = [1, 4, 2, 3];
  const b = [5, 1, 2, 2];
  const table = a.flatMap((x, i) => b.map((y, j) => (i === j ? 0 : x * y)));
  const { ratios } = multiplicativeComponents(table, [4, 4], { structuralDiagonal: true });
  ratios.forEach((ratio, c) => {
    expect(ratio).toBeCloseTo(c % 5 === 0 ? 0 : 1, 9);
  });
});

it("refuses an empty table and a structural diagonal of a table that is not square", () => {
  expect(() => multiplicativeComponents([0, 0, 0, 0], [2, 2])).toThrow(/table/);
  expect(() => multiplicativeComponents([1, 2], [1, 2], { structuralDiagonal: true })).toThrow(
    /shape/,
  );
  fc.assert(
    fc.property(flowTables({ least: 3, most: 5 }), ({ areas, table }) => {
      const { shares } = multiplicativeComponents(table, [areas, areas]);
      for (const share of shares) expect(share.reduce((s, v) => s + v, 0)).toBeCloseTo(1, 9);
    }),
    { numRuns: 20 },
  );
});
