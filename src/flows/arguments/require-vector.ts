import { refusal } from "./refusal.ts";

/** What the entries of a vector or table may be, beyond being finite numbers. */
export type Sign = "any" | "non-negative" | "positive";

/** Refuses a vector of another length than `length`, or with an entry that is not finite or breaks `sign`. */
export function requireVector(
  values: ArrayLike<number>,
  argument: string,
  length: number,
  sign: Sign = "any",
): void {
  if (values.length !== length) {
    throw refusal({
      code: "wrong-length",
      argument,
      expected: `${length} entries`,
      found: `${values.length} entries`,
    });
  }
  for (let i = 0; i < length; i++) requireNumber(values[i] as number, argument, [i], sign);
}

/** Refuses one number that is not finite or breaks `sign`. */
export function requireNumber(
  value: number,
  argument: string,
  index: readonly number[] = [],
  sign: Sign = "any",
): void {
  if (!Number.isFinite(value)) {
    throw refusal({
      code: Number.isNaN(value) ? "missing-value" : "not-finite",
      argument,
      index,
      expected: "a finite number",
      found: value,
    });
  }
  if (sign === "non-negative" && value < 0) {
    throw refusal({
      code: "negative-value",
      argument,
      index,
      expected: "a number not below 0",
      found: value,
    });
  }
  if (sign === "positive" && value <= 0) {
    throw refusal({
      code: "out-of-range",
      argument,
      index,
      expected: "a positive number",
      found: value,
    });
  }
}
