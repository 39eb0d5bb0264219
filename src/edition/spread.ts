import { isMissing } from "../vocabulary/index.ts";
import type { Value } from "./value.ts";

/**
 * How far the values of one fact lie apart.
 * - `ratio`: the largest over the smallest in absolute value, when all have one sign;
 * - `one-source-says-zero`, `signs-differ`: a ratio would mean nothing;
 * - `single`: fewer than two numbers.
 */
export type Spread =
  | { readonly kind: "ratio"; readonly ratio: number; readonly of: SpreadOf }
  | { readonly kind: "one-source-says-zero" | "signs-differ"; readonly of: SpreadOf }
  | { readonly kind: "single" };

/** Which values are compared: what sources publish as observed, or else the models. */
export type SpreadOf = "published" | "model";

/**
 * The spread of values of the same fact. Values of a model are compared only where nothing else is
 * published; missing values are not compared at all.
 */
export function spreadOf(values: readonly Value[]): Spread {
  const observed = values.filter((value) => !value.model);
  const of: SpreadOf = observed.length > 0 ? "published" : "model";
  const numbers = (of === "published" ? observed : values).flatMap(({ value }) =>
    isMissing(value) ? [] : [value],
  );
  if (numbers.length < 2) return { kind: "single" };
  if (numbers.some((n) => n === 0)) {
    return numbers.every((n) => n === 0)
      ? { kind: "ratio", ratio: 1, of }
      : { kind: "one-source-says-zero", of };
  }
  if (new Set(numbers.map(Math.sign)).size > 1) return { kind: "signs-differ", of };
  const sizes = numbers.map(Math.abs);
  return { kind: "ratio", ratio: Math.max(...sizes) / Math.min(...sizes), of };
}
