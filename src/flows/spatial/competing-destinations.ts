import { requireTable } from "../arguments/require-table.ts";
import { requireNumber, requireVector } from "../arguments/require-vector.ts";
import { requireDistances } from "./distances.ts";

/** Accessibility of every area to the others, `C_j = Σ_k P_k / dist_jk`. Fotheringham 1983. */
export function accessibility(
  populations: ArrayLike<number>,
  distances: ArrayLike<number>,
): Float64Array {
  const areas = populations.length;
  requireVector(populations, "populations", areas, "non-negative");
  requireDistances(distances, areas, "positive");
  return Float64Array.from({ length: areas }, (_, j) => {
    let sum = 0;
    for (let k = 0; k < areas; k++) if (k !== j) sum += populations[k]! / distances[j * areas + k]!;
    return sum;
  });
}

/**
 * A table multiplied by `C_j^δ`: `δ < 0` where destinations near one another compete, `δ > 0` where they draw together.
 * Fit the result to totals again (`fitTwoMargins`) where they must hold.
 */
export function withCompetingDestinations(
  table: ArrayLike<number>,
  accessibilities: ArrayLike<number>,
  delta: number,
): Float64Array {
  const areas = accessibilities.length;
  requireVector(accessibilities, "accessibilities", areas, "positive");
  requireTable(table, "table", areas, areas);
  requireNumber(delta, "delta");
  return Float64Array.from(table, (m, c) => m * accessibilities[c % areas]! ** delta);
}
