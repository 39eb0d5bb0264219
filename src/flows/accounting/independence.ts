import { addProduct, type MoveTables } from "./move-tables.ts";

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
  for (let birthplace = 0; birthplace < n; birthplace++) {
    const own = birthplace * n;
    const from = start.subarray(own, own + n);
    const to = end.subarray(own, own + n);
    let total = 0;
    for (let area = 0; area < n; area++) total += to[area]!;
    if (!(total > 0)) continue;
    const scale = weight(birthplace) / total;
    for (let area = 0; area < n; area++) stayers[own + area]! += from[area]! * to[area]! * scale;
    addProduct(moves, birthplace, nonZero(from), from, nonZero(to), to, scale);
  }
}

function nonZero(values: Float64Array): Int32Array {
  const found = new Int32Array(values.length);
  let count = 0;
  for (let at = 0; at < values.length; at++) if (values[at] !== 0) found[count++] = at;
  return found.subarray(0, count);
}
