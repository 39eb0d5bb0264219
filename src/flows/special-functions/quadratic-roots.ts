import { refusal } from "../arguments/refusal.ts";
import { requireNumber } from "../arguments/require-vector.ts";

/**
 * Real roots of `a x² + b x + c`, the larger first, without cancellation of `b` against the root of the discriminant.
 * `a = 0` and a negative discriminant are refused.
 */
export function quadraticRoots(a: number, b: number, c: number): readonly [number, number] {
  requireNumber(a, "a");
  requireNumber(b, "b");
  requireNumber(c, "c");
  const discriminant = b * b - 4 * a * c;
  if (a === 0 || discriminant < 0) {
    throw refusal({
      code: "degenerate",
      argument: a === 0 ? "a" : "c",
      expected: "a quadratic equation with real roots",
      found: `discriminant ${discriminant}, a = ${a}`,
    });
  }
  const q = -0.5 * (b + (b < 0 ? -1 : 1) * Math.sqrt(discriminant));
  const first = q / a;
  const second = q === 0 ? 0 : c / q;
  return first >= second ? [first, second] : [second, first];
}
