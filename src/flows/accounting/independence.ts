import { addProducts } from "./move-products.ts";
import type { MoveTables } from "./move-tables.ts";

/**
 * Step f without maximal stayers: `F_k(i,j) = A[k,i] C[k,j] / T_k`, stayers included (methods
 * 5.2): the maximum-entropy end of the scale.
 *
 * @param weight share of the estimate that this table carries, by birthplace
 */
export function addIndependence(
  moves: MoveTables,
  start: Float64Array,
  end: Float64Array,
  weight: (birthplace: number) => number = () => 1,
): void {
  const { n, stayers } = moves;
  const from = new Float64Array(n * n);
  for (let birthplace = 0; birthplace < n; birthplace++) {
    const own = birthplace * n;
    let total = 0;
    for (let at = own; at < own + n; at++) total += end[at]!;
    if (!(total > 0)) continue;
    const scale = weight(birthplace) / total;
    for (let at = own; at < own + n; at++) {
      stayers[at]! += start[at]! * end[at]! * scale;
      from[at] = start[at]! * scale;
    }
  }
  addProducts(moves, from, end);
}
