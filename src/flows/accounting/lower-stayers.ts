import { FlowError } from "../diagnostics/flow-error.ts";
import { fitBlock } from "./fit-block.ts";
import { addBlock, type MoveTables } from "./move-tables.ts";

/**
 * Step f with fewer stayers than the maximum: losses `A − z` and gains `C − z` overlap, moves from
 * an area to itself are excluded, and `F(i,j) = a_i b_j` is found by sweeps of cost `O(N)` for each
 * birthplace (methods 6). Supplied stayers above the maximum are refused.
 */
export function addLowerStayers(
  moves: MoveTables,
  start: Float64Array,
  end: Float64Array,
  lower: Float64Array,
  areas: readonly string[],
): void {
  const { n, stayers } = moves;
  const all = Int32Array.from({ length: n }, (_, area) => area);
  for (let birthplace = 0; birthplace < n; birthplace++) {
    const x = new Float64Array(n);
    const y = new Float64Array(n);
    for (let area = 0, at = birthplace * n; area < n; area++, at++) {
      const most = Math.min(start[at]!, end[at]!);
      if (lower[at]! > most * (1 + 1e-9))
        throw tooManyStayers(areas, birthplace, area, lower[at]!, most);
      const stay = Math.min(lower[at]!, most);
      stayers[at] = stay;
      x[area] = start[at]! - stay;
      y[area] = end[at]! - stay;
    }
    const persons = productWithoutDiagonal(x, y, areas, birthplace);
    if (persons !== undefined) addBlock(moves, birthplace, all, all, persons);
  }
}

/** The table with margins `x`, `y` and an empty diagonal closest to all ones; nothing if no one moves. */
function productWithoutDiagonal(
  x: Float64Array,
  y: Float64Array,
  areas: readonly string[],
  birthplace: number,
): Float64Array | undefined {
  const n = x.length;
  let total = 0;
  let arriving = 0;
  for (let area = 0; area < n; area++) {
    total += x[area]!;
    arriving += y[area]!;
  }
  if (!(total > 0 && arriving > 0)) return undefined;
  for (let area = 0; area < n; area++) y[area]! *= total / arriving;
  let hub = 0;
  for (let area = 1; area < n; area++) if (x[area]! + y[area]! > x[hub]! + y[hub]!) hub = area;
  const both = x[hub]! + y[hub]!;
  if (both > total * (1 + 1e-9)) throw noRoom(areas, birthplace, hub, both - total);
  if (both >= total * (1 - 1e-12)) return throughHub(x, y, hub);
  const factors = sweep(x, y);
  const persons = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      if (i !== j) persons[i * n + j] = factors === undefined ? 1 : factors.a[i]! * factors.b[j]!;
    }
  }
  if (factors !== undefined) return persons;
  const ends = Int32Array.from({ length: n }, (_, area) => area);
  return fitBlock(persons, x, y, {
    areas,
    birthplace,
    origins: ends,
    destinations: ends,
    code: "infeasible-stayers",
    argument: "stayers",
  });
}

/** When one area sends and receives as much as all move, every move starts or ends there. */
function throughHub(x: Float64Array, y: Float64Array, hub: number): Float64Array {
  const n = x.length;
  const persons = new Float64Array(n * n);
  for (let area = 0; area < n; area++) {
    if (area === hub) continue;
    persons[area * n + hub] = x[area]!;
    persons[hub * n + area] = y[area]!;
  }
  return persons;
}

function sweep(x: Float64Array, y: Float64Array): { a: Float64Array; b: Float64Array } | undefined {
  const n = x.length;
  const a = new Float64Array(n);
  const b = y.slice();
  for (let round = 0; round < 5000; round++) {
    divideByRest(x, b, a);
    const moved = divideByRest(y, a, b);
    if (!Number.isFinite(moved)) return undefined;
    if (moved <= 1e-13) return { a, b };
  }
  return undefined;
}

/** `out_i := margin_i / Σ_{j ≠ i} other_j`; returns the largest relative move of `out`. */
function divideByRest(margin: Float64Array, other: Float64Array, out: Float64Array): number {
  let total = 0;
  for (let area = 0; area < other.length; area++) total += other[area]!;
  let moved = 0;
  for (let area = 0; area < out.length; area++) {
    const next = margin[area]! > 0 ? margin[area]! / (total - other[area]!) : 0;
    if (next > 0) moved = Math.max(moved, Math.abs(next - out[area]!) / next);
    if (!Number.isFinite(next) || next < 0) return Number.POSITIVE_INFINITY;
    out[area] = next;
  }
  return moved;
}

function tooManyStayers(
  areas: readonly string[],
  birthplace: number,
  area: number,
  found: number,
  most: number,
): FlowError {
  return new FlowError({
    code: "infeasible-stayers",
    argument: "stayers",
    index: [birthplace, area],
    areas: [areas[birthplace]!, areas[area]!],
    expected: `at most ${most}, the smaller of the two stocks after births and deaths`,
    found: `${found}`,
    mend: "lower the stayers of this cell",
  });
}

function noRoom(
  areas: readonly string[],
  birthplace: number,
  area: number,
  excess: number,
): FlowError {
  return new FlowError({
    code: "infeasible-stayers",
    argument: "stayers",
    index: [birthplace, area],
    areas: [areas[birthplace]!, areas[area]!],
    expected: "movers out of and into this area not above all movers of the birthplace",
    found: `${excess} too many`,
    mend: `raise the stayers of this cell by at least ${excess}, or lower those of other areas`,
  });
}
