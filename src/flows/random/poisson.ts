import { requireNumber } from "../arguments/require-vector.ts";
import { logGamma } from "../special-functions/log-gamma.ts";
import type { SeededGenerator } from "./seeded-generator.ts";

/** A Poisson count with the given mean: by inversion below 10, else by Hörmann's transformed rejection (1993). */
export function poissonDraw(generator: SeededGenerator, mean: number): number {
  requireNumber(mean, "mean", [], "non-negative");
  return mean < 10 ? byInversion(generator, mean) : byRejection(generator, mean);
}

function byInversion(generator: SeededGenerator, mean: number): number {
  let count = 0;
  let probability = Math.exp(-mean);
  let rest = generator.uniform();
  while (rest > probability && count < 200) {
    rest -= probability;
    count++;
    probability *= mean / count;
  }
  return count;
}

/** Algorithm PTRS of W. Hörmann, "The transformed rejection method for generating Poisson random variables". */
function byRejection(generator: SeededGenerator, mean: number): number {
  const b = 0.931 + 2.53 * Math.sqrt(mean);
  const a = -0.059 + 0.02483 * b;
  const inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
  const fast = 0.9277 - 3.6224 / (b - 2);
  const logMean = Math.log(mean);
  for (;;) {
    const u = generator.uniform() - 0.5;
    const v = generator.uniform();
    const us = 0.5 - Math.abs(u);
    const count = Math.floor(((2 * a) / us + b) * u + mean + 0.43);
    if (us >= 0.07 && v <= fast) return count;
    if (count < 0 || (us < 0.013 && v > us)) continue;
    const left = Math.log((v * inverseAlpha) / (a / (us * us) + b));
    if (left <= count * logMean - mean - logGamma(count + 1)) return count;
  }
}
