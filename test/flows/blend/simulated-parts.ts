import { poissonDraw, type SeededGenerator } from "../../../src/flows/index.ts";
import { columnSums } from "../../../src/flows/table/sums.ts";

/** Distances between places drawn on the sphere, km, `n × n`; never below 300, places of one area included. */
export function drawnDistances(n: number, random: SeededGenerator): Float64Array {
  const place = Array.from({ length: n }, () => {
    const v = [random.normal(), random.normal(), random.normal()] as const;
    return v.map((x) => x / Math.hypot(...v));
  });
  return Float64Array.from({ length: n * n }, (_, at) => {
    const [from, to] = [place[Math.floor(at / n)]!, place[at % n]!];
    const cosine = from.reduce((sum, x, d) => sum + x * to[d]!, 0);
    return 300 + 6371 * Math.acos(Math.max(-1, Math.min(1, cosine)));
  });
}

/**
 * Moves whole persons born in `k` from `i` to `j`, Poisson around what is expected and no more than are there: changes
 * `stocks` (birthplace × residence) and `flows` (origin × destination).
 */
export function drawnMove(
  stocks: Float64Array,
  flows: Float64Array,
  n: number,
  random: SeededGenerator,
): (k: number, i: number, j: number, expected: number) => void {
  return (k, i, j, expected) => {
    const persons = Math.min(stocks[k * n + i]!, poissonDraw(random, expected));
    stocks[k * n + i]! -= persons;
    stocks[k * n + j]! += persons;
    flows[i * n + j]! += persons;
  };
}

/**
 * What a statistical office would say of a table: foreign-born cells with log errors of deviation `error`, in whole
 * persons, populations as they are; `common` is the share of the error's variance that lies in `draws`.
 */
export function saidTable(
  table: Float64Array,
  n: number,
  { error, common, draws }: { error: number; common: number; draws: Float64Array },
  random: SeededGenerator,
): Float64Array {
  const population = columnSums(table, n);
  const said = table.map((persons, at) => {
    if (at % (n + 1) === 0) return 0;
    const off = Math.sqrt(1 - common) * random.normal() + Math.sqrt(common) * draws[at]!;
    return Math.round(persons * Math.exp(error * off - error ** 2 / 2));
  });
  const foreign = columnSums(said, n);
  for (let i = 0; i < n; i++) said[i * n + i] = population[i]! - foreign[i]!;
  return said;
}
