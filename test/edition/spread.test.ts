import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Value } from "../../src/edition/index.ts";
import { spreadOf } from "../../src/edition/spread.ts";

const values = (numbers: readonly (number | null)[], model = false): Value[] =>
  numbers.map(
    (n) =>
      ({ value: n === null ? { missing: "not-available" } : n, model }) satisfies Pick<
        Value,
        "value" | "model"
      > as Value,
  );

describe("the spread of rival values", () => {
  it("is the largest over the smallest, whatever their order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 2 }), (numbers) => {
        const ratio = Math.max(...numbers) / Math.min(...numbers);
        const spread = { kind: "ratio", ratio, of: "published" };
        expect(spreadOf(values(numbers))).toEqual(spread);
        expect(spreadOf(values([...numbers].reverse()))).toEqual(spread);
      }),
    );
  });

  it("is undefined when one source says zero, and says so", () => {
    expect(spreadOf(values([0, 5]))).toEqual({ kind: "one-source-says-zero", of: "published" });
  });

  it("is undefined across signs", () => {
    expect(spreadOf(values([-4, 5]))).toEqual({ kind: "signs-differ", of: "published" });
    expect(spreadOf(values([-4, -8]))).toMatchObject({ kind: "ratio", ratio: 2 });
  });

  it("leaves out missing values and, beside published ones, values of models", () => {
    expect(spreadOf(values([null, 7]))).toEqual({ kind: "single" });
    expect(spreadOf([...values([10, 20]), ...values([1], true)])).toMatchObject({ ratio: 2 });
    expect(spreadOf(values([1, 3], true))).toEqual({ kind: "ratio", ratio: 3, of: "model" });
  });
});
