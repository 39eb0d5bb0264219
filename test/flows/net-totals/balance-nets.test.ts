import fc from "fast-check";
import { expect, it } from "vitest";
import { balanceNets, roundToTotal } from "../../../src/flows/net-totals/index.ts";
import { describeShared } from "../../shared.ts";
import { expectRelativelyClose, goldenCase } from "../golden.ts";

describeShared("zero-sum net totals, golden case", () => {
  it("rescale_net/no-switches", () => {
    const { input, output } = goldenCase<number[], number[]>("other", "rescale_net/no-switches");
    expectRelativelyClose(balanceNets(input), output, 1e-9);
  });
});

const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), {
  minLength: 2,
  maxLength: 30,
});

it("adds up to zero and changes no sign", () => {
  fc.assert(
    fc.property(values, (raw) => {
      const nets = [...raw, 17, -4];
      const balanced = balanceNets(nets);
      expect(Math.abs(balanced.reduce((s, v) => s + v, 0))).toBeLessThan(1e-6);
      balanced.forEach((v, i) => {
        expect(Math.sign(v) * Math.sign(nets[i] as number)).toBeGreaterThanOrEqual(0);
      });
      const mean = balanceNets(nets, { method: "subtract-mean" });
      expect(Math.abs(mean.reduce((s, v) => s + v, 0))).toBeLessThan(1e-6);
    }),
  );
});

it("applies weights before balancing and refuses gains without losses", () => {
  expect([...balanceNets([10, -10], { weights: [1, 3] })]).toEqual([20, -20]);
  expect(() => balanceNets([1, 2])).toThrow(/gains only/);
  expect(() => balanceNets([1, -2], { weights: [1, -1] })).toThrow(/weights\[1\]/);
});

it("rounds to whole numbers with the largest remainders, first of equals first", () => {
  expect([...roundToTotal([0.5, 0.5, 0.5, -1.5], 0)]).toEqual([1, 1, 0, -2]);
  fc.assert(
    fc.property(values, (nets) => {
      const rounded = roundToTotal(nets);
      rounded.forEach((v, i) => {
        expect(Number.isInteger(v)).toBe(true);
        expect(Math.abs(v - (nets[i] as number))).toBeLessThanOrEqual(1);
      });
      const sum = nets.reduce((s, v) => s + v, 0);
      expect(rounded.reduce((s, v) => s + v, 0) - Math.round(sum)).toBe(0);
    }),
  );
  expect(() => roundToTotal([1.2, 3.4], 9)).toThrow(/total/);
});
