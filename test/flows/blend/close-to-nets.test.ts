import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closeToNets } from "../../../src/flows/blend/close-to-nets.ts";
import { fitNetTotals, netOf } from "../../../src/flows/index.ts";
import { largestDifference } from "../stock-case.ts";
import { permutationOf, permuteTable } from "../tables.ts";

interface Case {
  readonly n: number;
  readonly prior: Float64Array;
  readonly variance: Float64Array;
  readonly nets: Float64Array;
}

/** Priors over six orders of magnitude; nets up to a third of all who move, adding up to 0. */
const cases: fc.Arbitrary<Case> = fc.integer({ min: 2, max: 8 }).chain((n) => {
  const cells = { minLength: n * n, maxLength: n * n };
  const log = fc.double({ min: 0, max: 14, noNaN: true });
  return fc
    .tuple(
      fc.array(log, cells),
      fc.array(fc.double({ min: 0.1, max: 3, noNaN: true }), cells),
      fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: n, maxLength: n }),
    )
    .map(([logs, variances, shares]) => {
      const own = (at: number) => at % (n + 1) === 0;
      const prior = Float64Array.from(logs, (value, at) => (own(at) ? 0 : Math.exp(value)));
      const variance = Float64Array.from(variances, (value, at) => (own(at) ? 0 : value));
      const mean = shares.reduce((sum, value) => sum + value, 0) / n;
      const moved = prior.reduce((sum, value) => sum + value, 0) / (3 * n);
      return { n, prior, variance, nets: Float64Array.from(shares, (v) => (v - mean) * moved) };
    });
});

const property = (check: (found: Case) => void) =>
  fc.assert(fc.property(cases, check), { numRuns: 80, seed: 13, endOnFailure: true });

const turnover = (flows: Float64Array) => flows.reduce((sum, value) => sum + value, 0);

describe("the closest table with given nets", () => {
  it("has them to 1e-9 and every corridor above 0", () => {
    property(({ n, prior, variance, nets }) => {
      const { flows, largestRelativeError } = closeToNets(prior, nets, variance);
      expect(largestRelativeError).toBeLessThanOrEqual(1e-9);
      expect(largestDifference(netOf(flows, n), nets)).toBeLessThanOrEqual(1e-8 * turnover(flows));
      flows.forEach((value, at) => {
        expect(value > 0).toBe(at % (n + 1) !== 0);
      });
    });
  });

  it("does not depend on the unit or on the order of the areas", () => {
    property(({ n, prior, variance, nets }) => {
      const { flows } = closeToNets(prior, nets, variance);
      const thousandth = (values: Float64Array) => values.map((value) => value / 1000);
      const scaled = closeToNets(thousandth(prior), thousandth(nets), variance).flows;
      const tolerance = 1e-7 * turnover(flows);
      expect(
        largestDifference(
          scaled.map((v) => v * 1000),
          flows,
        ),
      ).toBeLessThan(tolerance);
      const order = permutationOf(n, 5);
      const turned = closeToNets(
        permuteTable(prior, order),
        Float64Array.from(order, (at) => nets[at]!),
        permuteTable(variance, order),
      ).flows;
      expect(largestDifference(turned, permuteTable(flows, order))).toBeLessThan(tolerance);
    });
  });

  it("is the closest by Kullback and Leibler where all corridors are known equally well", () => {
    property(({ n, prior, nets }) => {
      const equal = prior.map((value) => (value === 0 ? 0 : 1));
      const { flows } = closeToNets(prior, nets, equal);
      const { flows: fitted } = fitNetTotals(prior, n, { nets });
      expect(largestDifference(flows, fitted)).toBeLessThan(1e-6 * turnover(flows));
    });
  });

  it("leaves a table alone that has the nets already", () => {
    property(({ n, prior, variance }) => {
      const own = netOf(prior, n);
      // Rounding may be all there is of them.
      own[0]! -= own.reduce((sum, value) => sum + value, 0);
      const nets = own.some((value) => Math.abs(value) > 1e-9) ? own : new Float64Array(n);
      const { flows } = closeToNets(prior, nets, variance);
      expect(largestDifference(flows, prior)).toBeLessThan(1e-9 * turnover(prior));
    });
  });
});
