import { refusal } from "./refusal.ts";

/** Refuses anything but a whole number of at least `least`. */
export function requireCount(value: number, argument: string, least = 1): void {
  if (!Number.isSafeInteger(value) || value < least) {
    throw refusal({
      code: "out-of-range",
      argument,
      expected: `a whole number of at least ${least}`,
      found: String(value),
    });
  }
}

/** Refuses a number outside the open interval `(low, high)`. */
export function requireBetween(value: number, argument: string, low: number, high: number): void {
  if (!(value > low && value < high)) {
    throw refusal({
      code: "out-of-range",
      argument,
      expected: `a number between ${low} and ${high}`,
      found: String(value),
    });
  }
}
