import { checkLength, checkValues } from "../input/check-array.ts";

/**
 * A seed: relative likelihood of a move from origin (row) to destination (column), `N × N` for all
 * birthplaces alike or `N × N × N` with the birthplace first. Distance, gravity, last period's
 * flows. Only its pattern matters, not its level.
 */
export type Seed = Float64Array;

/** The seed table of each birthplace. */
export function checkSeed(
  seed: Seed,
  areas: readonly string[],
): (birthplace: number) => Float64Array {
  const n = areas.length;
  const cube = seed instanceof Float64Array && seed.length === n * n * n && n > 1;
  checkLength("seed", seed, cube ? n * n * n : n * n, cube ? "N × N × N" : "N × N");
  checkValues("seed", seed, (at) => {
    const cell = at % (n * n);
    const index = [Math.floor(cell / n), cell % n] as const;
    return { index, areas: index.map((area) => areas[area]!) };
  });
  return cube
    ? (birthplace) => seed.subarray(birthplace * n * n, (birthplace + 1) * n * n)
    : () => seed;
}
