import fc from "fast-check";
import { expect, test } from "vitest";
import { addProducts } from "../../../src/flows/accounting/move-products.ts";
import { moveTables } from "../../../src/flows/accounting/move-tables.ts";

/** Two tables with many empty cells and sizes far apart. */
const pairs = fc.integer({ min: 1, max: 9 }).chain((n) => {
  const cell = fc.oneof(
    fc.constant(0),
    fc.double({ min: 1e-3, max: 10, noNaN: true }),
    fc.double({ min: 1e8, max: 1e9, noNaN: true }),
  );
  const table = fc
    .array(cell, { minLength: n * n, maxLength: n * n })
    .map((cells) => Float64Array.from(cells));
  return fc.record({ n: fc.constant(n), x: table, y: table });
});

/** Relative, since every term is positive: nothing may be lost to cancellation. */
function expectEach(found: Float64Array, wanted: Float64Array): void {
  for (const [at, value] of wanted.entries())
    expect(Math.abs(found[at]! - value), `cell ${at}`).toBeLessThanOrEqual(1e-13 * value);
}

test("moves are the products by definition, and movers are the sums of the moves", () => {
  fc.assert(
    fc.property(pairs, ({ n, x, y }) => {
      const moves = moveTables(n, true);
      addProducts(moves, x, y);
      const wanted = moveTables(n, true);
      for (let k = 0; k < n; k++)
        for (let i = 0; i < n; i++)
          for (let j = 0; j < n; j++) {
            if (i === j) continue;
            const persons = x[k * n + i]! * y[k * n + j]!;
            const type = i === k ? wanted.outward : j === k ? wanted.returning : wanted.transit;
            type[i * n + j]! += persons;
            wanted.byBirthplace![(k * n + i) * n + j]! += persons;
            wanted.movedFrom[k * n + i]! += persons;
            wanted.movedTo[k * n + j]! += persons;
          }
      for (const name of ["outward", "returning", "transit", "movedFrom", "movedTo"] as const)
        expectEach(moves[name], wanted[name]);
      expectEach(moves.byBirthplace!, wanted.byBirthplace!);
    }),
    { numRuns: 60, seed: 1 },
  );
});
