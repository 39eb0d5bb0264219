import { expect, it } from "vitest";
import { poissonDraw, seededGenerator } from "../../../src/flows/random/index.ts";

function moments(draw: () => number, count: number) {
  const values = Array.from({ length: count }, draw);
  const mean = values.reduce((s, v) => s + v, 0) / count;
  const variance = values.reduce((s, v) => s + (v - mean) ** 2, 0) / (count - 1);
  return { mean, variance };
}

it("gives the same stream for the same seed and another for another", () => {
  const stream = (seed: number) => {
    const generator = seededGenerator(seed);
    return Array.from({ length: 20 }, () => generator.uniform());
  };
  expect(stream(12345)).toEqual(stream(12345));
  expect(stream(12345)).not.toEqual(stream(12346));
  expect(stream(1)).not.toEqual(stream(2 ** 32 + 1));
  expect(stream(0).every((u) => u >= 0 && u < 1)).toBe(true);
});

it("uniform, normal and Poisson draws have their moments", () => {
  const generator = seededGenerator(1);
  const uniform = moments(() => generator.uniform(), 100_000);
  expect(uniform.mean).toBeCloseTo(0.5, 2);
  expect(uniform.variance).toBeCloseTo(1 / 12, 2);
  const normal = moments(() => generator.normal(), 100_000);
  expect(Math.abs(normal.mean)).toBeLessThan(0.015);
  expect(Math.abs(normal.variance - 1)).toBeLessThan(0.02);
  for (const mean of [0.3, 4, 9.9, 10.1, 55, 1e4]) {
    const poisson = moments(() => poissonDraw(generator, mean), 40_000);
    expect(Math.abs(poisson.mean - mean)).toBeLessThan(4 * Math.sqrt(mean / 40_000));
    expect(Math.abs(poisson.variance / mean - 1)).toBeLessThan(0.04);
  }
  expect(poissonDraw(generator, 0)).toBe(0);
});

it("Poisson counts follow their distribution below and above the change of method", () => {
  for (const mean of [3, 14]) {
    const generator = seededGenerator(77);
    const counts = new Float64Array(80);
    const draws = 60_000;
    for (let d = 0; d < draws; d++) {
      const k = poissonDraw(generator, mean);
      counts[k] = counts[k]! + 1;
    }
    let probability = Math.exp(-mean);
    let chi = 0;
    let cells = 0;
    for (let k = 0; k < 40; k++) {
      const expected = draws * probability;
      if (expected > 20) {
        chi += (counts[k]! - expected) ** 2 / expected;
        cells++;
      }
      probability *= mean / (k + 1);
    }
    expect(chi).toBeLessThan(cells + 4 * Math.sqrt(2 * cells));
  }
});

it("refuses seeds that are not whole numbers from 0", () => {
  for (const seed of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(() => seededGenerator(seed)).toThrow(/seed/);
  }
});
