import { expect, it } from "vitest";
import { goldenSectionMinimum } from "../../../src/flows/special-functions/golden-section.ts";
import {
  incompleteGammaBetween,
  lowerIncompleteGamma,
} from "../../../src/flows/special-functions/incomplete-gamma.ts";
import { logGamma } from "../../../src/flows/special-functions/log-gamma.ts";
import { normalQuantile } from "../../../src/flows/special-functions/normal-quantile.ts";

const ratio = (actual: number, expected: number) => expect(actual / expected);

it("logGamma has the factorials and the half-integer value", () => {
  let factorial = 1;
  for (let n = 2; n <= 20; n++) {
    factorial *= n;
    ratio(Math.exp(logGamma(n + 1)), factorial).toBeCloseTo(1, 11);
  }
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 13);
});

it("incomplete gamma has its closed forms", () => {
  for (const x of [0.01, 0.7, 1.9, 2.5, 8, 40]) {
    ratio(lowerIncompleteGamma(1, x), -Math.expm1(-x)).toBeCloseTo(1, 13);
    ratio(lowerIncompleteGamma(2, x), 1 - (1 + x) * Math.exp(-x)).toBeCloseTo(1, 11);
    const between = incompleteGammaBetween(1, x, x + 1);
    ratio(between, Math.exp(-x) - Math.exp(-x - 1)).toBeCloseTo(1, 12);
  }
  // γ(1/2, x) = √π erf(√x); erf(1) = 0.842700792949714869… (Abramowitz & Stegun, table 7.1).
  ratio(lowerIncompleteGamma(0.5, 1), Math.sqrt(Math.PI) * 0.8427007929497149).toBeCloseTo(1, 13);
});

it("differences of incomplete gamma functions keep their digits for small shapes", () => {
  // For s → 0 the integral is E1(x0) − E1(x1); E1(0.5) and E1(1) from Abramowitz & Stegun, table 5.1.
  const expected = 0.559773594776 - 0.219383934396;
  expect(incompleteGammaBetween(1e-9, 0.5, 1)).toBeCloseTo(expected, 8);
  for (const s of [1e-6, 0.2, 1, 3]) {
    const parts =
      incompleteGammaBetween(s, 0.3, 1.4) +
      incompleteGammaBetween(s, 1.4, 5) +
      incompleteGammaBetween(s, 5, 60);
    ratio(incompleteGammaBetween(s, 0.3, 60), parts).toBeCloseTo(1, 12);
  }
  expect(incompleteGammaBetween(0.5, 1e-30, 1e30)).toBeCloseTo(Math.sqrt(Math.PI), 12);
});

it("normal quantiles are those of the tables", () => {
  expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 14);
  expect(normalQuantile(0.5)).toBe(0);
  expect(normalQuantile(1e-10)).toBeCloseTo(-6.361340902404056, 12);
  expect(normalQuantile(0.9)).toBeCloseTo(-normalQuantile(0.1), 15);
  expect(() => normalQuantile(1)).toThrow(/p/);
});

it("golden section finds the least value", () => {
  expect(goldenSectionMinimum((x) => (x - 0.3) ** 2, 0, 1)).toBeCloseTo(0.3, 7);
});
