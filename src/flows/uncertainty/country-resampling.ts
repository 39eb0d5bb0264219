import { requireCount } from "../arguments/require-count.ts";
import { seededGenerator } from "../random/seeded-generator.ts";

/** Mean of a statistic over resampled countries, and its 95 % range. */
export interface ResampledStatistic {
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * How sure a mean over corridors is when corridors share countries: whole countries are drawn with replacement and a
 * corridor counts as often as the product of the draws of its two ends (the pigeonhole bootstrap, Owen 2007).
 *
 * @param values one number per corridor, for example 1 where its interval covers and 0 where not
 */
export function resampleCountries(
  values: ArrayLike<number>,
  origin: ArrayLike<number>,
  destination: ArrayLike<number>,
  { draws = 1000, seed = 1 }: { readonly draws?: number; readonly seed?: number } = {},
): ResampledStatistic {
  requireCount(draws, "draws", 20);
  const random = seededGenerator(seed);
  const countries = [...new Set([...Array.from(origin), ...Array.from(destination)])].sort(
    (a, b) => a - b,
  );
  const place = new Map(countries.map((c, at) => [c, at]));
  const from = Int32Array.from(Array.from(origin), (c) => place.get(c)!);
  const to = Int32Array.from(Array.from(destination), (c) => place.get(c)!);
  const means: number[] = [];
  for (let draw = 0; draw < draws; draw++) {
    const times = new Int32Array(countries.length);
    for (let c = 0; c < countries.length; c++)
      times[Math.floor(random.uniform() * countries.length)]! += 1;
    let sum = 0;
    let weight = 0;
    for (let r = 0; r < values.length; r++) {
      const w = times[from[r]!]! * times[to[r]!]!;
      sum += w * values[r]!;
      weight += w;
    }
    if (weight > 0) means.push(sum / weight);
  }
  means.sort((a, b) => a - b);
  let total = 0;
  for (let r = 0; r < values.length; r++) total += values[r]!;
  const at = (p: number) => means[Math.min(means.length - 1, Math.floor(p * means.length))]!;
  return { estimate: total / values.length, lower: at(0.025), upper: at(0.975) };
}
