import fc from "fast-check";
import { expect, it } from "vitest";
import { quadraticRoots } from "../../../src/flows/special-functions/quadratic-roots.ts";
import { describeShared } from "../../shared.ts";
import { goldenCase } from "../golden.ts";

describeShared("quadratic equation, golden case", () => {
  it("quadratic_eqn", () => {
    const { input, output } = goldenCase<[number, number, number], number[]>(
      "other",
      "quadratic_eqn",
    );
    expect([...quadraticRoots(...input)]).toEqual(output);
  });
});

it("finds the roots that made the equation, small ones beside large ones too", () => {
  const root = fc.oneof(
    fc.double({ min: -10, max: 10, noNaN: true }),
    fc.double({ min: 1e6, max: 1e9, noNaN: true }),
  );
  fc.assert(
    fc.property(root, root, (r, s) => {
      fc.pre(Math.abs(r - s) > 1e-3 * Math.max(Math.abs(r), Math.abs(s)));
      fc.pre(Math.min(Math.abs(r), Math.abs(s)) > 1e-3);
      const [high, low] = quadraticRoots(1, -(r + s), r * s);
      expect(Math.abs(high / Math.max(r, s) - 1)).toBeLessThan(1e-6);
      expect(Math.abs(low / Math.min(r, s) - 1)).toBeLessThan(1e-6);
    }),
  );
});

it("refuses equations without real roots", () => {
  expect(() => quadraticRoots(1, 0, 1)).toThrow(/real roots/);
  expect(() => quadraticRoots(0, 1, 1)).toThrow(/real roots/);
});
