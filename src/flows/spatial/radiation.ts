import { requireVector } from "../arguments/require-vector.ts";
import { requireDistances } from "./distances.ts";

/**
 * Radiation model, `T_i P_i P_j / ((P_i + s_ij)(P_i + P_j + s_ij))`, with `s_ij` the population within `dist_ij` of `i`
 * without `i` and `j`; diagonal 0. In a finite system the result is divided by `1 − P_i/P`, so that the flows of an
 * origin add up to its movers `T_i` (where no two destinations are equally far).
 *
 * Simini, González, Maritan & Barabási 2012; Masucci et al. 2013 for the finite system.
 */
export function radiationFlows(
  movers: ArrayLike<number>,
  populations: ArrayLike<number>,
  distances: ArrayLike<number>,
): Float64Array {
  const areas = populations.length;
  requireVector(populations, "populations", areas, "positive");
  requireVector(movers, "movers", areas, "non-negative");
  requireDistances(distances, areas, "non-negative");
  const population = Array.from(populations).reduce((sum, p) => sum + p, 0);
  const flows = new Float64Array(areas * areas);
  for (let i = 0; i < areas; i++) {
    const here = populations[i]!;
    const finite = 1 - here / population;
    const within = populationWithin(i, populations, distances);
    for (let j = 0; j < areas; j++) {
      if (j === i) continue;
      const there = populations[j]!;
      const between = within[j]! - there;
      const share = (here * there) / ((here + between) * (here + there + between));
      flows[i * areas + j] = (movers[i]! * share) / finite;
    }
  }
  return flows;
}

/** For every other area, the population no farther from `i` than it, the area itself included and `i` not. */
function populationWithin(
  i: number,
  populations: ArrayLike<number>,
  distances: ArrayLike<number>,
): Float64Array {
  const areas = populations.length;
  const order = Array.from({ length: areas }, (_, j) => j).filter((j) => j !== i);
  const distance = (j: number) => distances[i * areas + j]!;
  order.sort((a, b) => distance(a) - distance(b) || a - b);
  const within = new Float64Array(areas);
  let sum = 0;
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && distance(order[to]!) === distance(order[from]!)) {
      sum += populations[order[to]!]!;
      to++;
    }
    for (; from < to; from++) within[order[from]!] = sum;
  }
  return within;
}
