import { fitBlock } from "./fit-block.ts";
import { addBlock, type MoveTables } from "./move-tables.ts";

/**
 * Independence with a seed: the seed, diagonal included, is fitted to the start stock by origin
 * and the end stock by destination of each birthplace. A seed with a zero diagonal leaves no
 * stayers.
 */
export function addSeededIndependence(
  moves: MoveTables,
  start: Float64Array,
  end: Float64Array,
  seed: (birthplace: number) => Float64Array,
  areas: readonly string[],
): void {
  const { n, stayers } = moves;
  const all = Int32Array.from({ length: n }, (_, area) => area);
  for (let birthplace = 0; birthplace < n; birthplace++) {
    const own = birthplace * n;
    const from = start.subarray(own, own + n);
    const to = sameTotal(end.subarray(own, own + n), from);
    const persons = fitBlock(seed(birthplace), from, to, {
      areas,
      birthplace,
      origins: all,
      destinations: all,
      code: "infeasible-seed",
      argument: "seed",
    });
    for (let area = 0; area < n; area++) stayers[own + area] = persons[area * n + area]!;
    addBlock(moves, birthplace, all, all, persons);
  }
}

/** The two rows differ by the rounding of the rescale; a fit needs one total. */
function sameTotal(row: Float64Array, like: Float64Array): Float64Array {
  let total = 0;
  let wanted = 0;
  for (let at = 0; at < row.length; at++) {
    total += row[at]!;
    wanted += like[at]!;
  }
  return total > 0 ? row.map((persons) => persons * (wanted / total)) : row;
}
