import { gainsAndLosses } from "./gains-and-losses.ts";
import { addProducts } from "./move-products.ts";
import type { MoveTables } from "./move-tables.ts";

/**
 * Step f with a unit seed, in closed form: `F_k(i,j) = x_i y_j / T_k` (methods 5.1). With stayers
 * at their maximum losers and gainers are disjoint, so the table without a diagonal is the
 * independence table of the two margins.
 *
 * @param weight share of the estimate that this table carries, one value or one per birthplace
 */
export function addMinimum(
  moves: MoveTables,
  start: Float64Array,
  end: Float64Array,
  weight: (birthplace: number) => number = () => 1,
): void {
  const { n, stayers } = moves;
  const most = new Float64Array(n * n);
  const from = new Float64Array(n * n);
  const to = new Float64Array(n * n);
  for (let birthplace = 0; birthplace < n; birthplace++) {
    const own = birthplace * n;
    const change = gainsAndLosses(start, end, n, birthplace, most);
    const share = weight(birthplace);
    for (let at = own; at < own + n; at++) stayers[at]! += share * most[at]!;
    if (!(change.movers > 0)) continue;
    const scale = share / change.movers;
    for (const area of change.losers) from[own + area] = change.losses[area]! * scale;
    for (const area of change.gainers) to[own + area] = change.gains[area]!;
  }
  addProducts(moves, from, to);
}
