import { refusal } from "../arguments/refusal.ts";
import { requireNumber, requireVector } from "../arguments/require-vector.ts";

/**
 * Whole numbers that add up to `total` (default: the rounded sum): every value is rounded down, then the missing units
 * go to the largest remainders, the first of equals first. No random draw. `total` must be a whole number that
 * rounding can reach: the sum of the values rounded down, or up to one unit per value more.
 */
export function roundToTotal(values: ArrayLike<number>, total?: number): Float64Array {
  requireVector(values, "values", values.length);
  const rounded = Float64Array.from(values, (v) => Math.floor(v));
  const sum = Float64Array.from(values).reduce((s, v) => s + v, 0);
  const target = total ?? Math.round(sum);
  requireNumber(target, "total");
  const floor = rounded.reduce((s, v) => s + v, 0);
  const missing = target - floor;
  if (!Number.isInteger(target) || missing < 0 || missing > values.length) {
    throw refusal({
      code: "out-of-range",
      argument: "total",
      expected: `a whole number from ${floor} to ${floor + values.length}`,
      found: target,
    });
  }
  const order = Array.from(rounded.keys());
  const remainder = (i: number) => (values[i] as number) - (rounded[i] as number);
  order.sort((a, b) => remainder(b) - remainder(a) || a - b);
  for (const i of order.slice(0, missing)) rounded[i] = (rounded[i] as number) + 1;
  return rounded;
}
