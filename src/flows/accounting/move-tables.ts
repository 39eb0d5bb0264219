/**
 * What the flow step writes, all `N × N`. The three types of move are disjoint and add up to the
 * origin × destination table: *outward* from the birthplace, *return* to it, *transit* between two
 * other areas.
 */
export interface MoveTables {
  readonly n: number;
  readonly outward: Float64Array;
  readonly returning: Float64Array;
  readonly transit: Float64Array;
  /** Persons by birthplace and residence who are there at both dates. */
  readonly stayers: Float64Array;
  /** Movers by birthplace and origin, by birthplace and destination: sums of what was written. */
  readonly movedFrom: Float64Array;
  readonly movedTo: Float64Array;
  /** Flow per birthplace, `N × N × N` (birthplace, origin, destination), when asked for. */
  readonly byBirthplace: Float64Array | undefined;
}

/** Empty tables for `n` areas. */
export function moveTables(n: number, withBirthplace: boolean): MoveTables {
  const table = () => new Float64Array(n * n);
  return {
    n,
    outward: table(),
    returning: table(),
    transit: table(),
    stayers: table(),
    movedFrom: table(),
    movedTo: table(),
    byBirthplace: withBirthplace ? new Float64Array(n * n * n) : undefined,
  };
}

/** Adds `scale · x_i · y_j` for every origin and destination that differ. `x`, `y` by area. */
export function addProduct(
  moves: MoveTables,
  birthplace: number,
  origins: Int32Array,
  x: Float64Array,
  destinations: Int32Array,
  y: Float64Array,
  scale: number,
): void {
  const { n, outward, returning, transit, movedFrom, movedTo } = moves;
  const own = birthplace * n;
  const others = destinations.filter((j) => j !== birthplace);
  const toOthers = new Float64Array(others.length);
  for (let d = 0; d < others.length; d++) toOthers[d] = y[others[d]!]!;
  const arrived = new Float64Array(others.length);
  const returns = others.length < destinations.length ? y[birthplace]! : 0;
  for (let o = 0; o < origins.length; o++) {
    const i = origins[o]!;
    const factor = x[i]! * scale;
    const into = i === birthplace ? outward : transit;
    const row = i * n;
    let moved = 0;
    for (let d = 0; d < others.length; d++) {
      const j = others[d]!;
      if (i === j) continue;
      const persons = factor * toOthers[d]!;
      moved += persons;
      arrived[d]! += persons;
      into[row + j]! += persons;
    }
    if (returns > 0 && i !== birthplace) {
      moved += factor * returns;
      movedTo[own + birthplace]! += factor * returns;
      returning[row + birthplace]! += factor * returns;
    }
    movedFrom[own + i]! += moved;
  }
  for (let d = 0; d < others.length; d++) movedTo[own + others[d]!]! += arrived[d]!;
  if (moves.byBirthplace !== undefined)
    addToCube(moves.byBirthplace, n, own, origins, x, destinations, y, scale);
}

function addToCube(
  cube: Float64Array,
  n: number,
  own: number,
  origins: Int32Array,
  x: Float64Array,
  destinations: Int32Array,
  y: Float64Array,
  scale: number,
): void {
  for (const i of origins)
    for (const j of destinations) if (i !== j) cube[(own + i) * n + j]! += x[i]! * scale * y[j]!;
}

/** Adds a block of flows, row-major over the listed origins and destinations; equal ones are skipped. */
export function addBlock(
  moves: MoveTables,
  birthplace: number,
  origins: ArrayLike<number>,
  destinations: ArrayLike<number>,
  persons: Float64Array,
): void {
  for (let o = 0; o < origins.length; o++) {
    for (let d = 0; d < destinations.length; d++) {
      addMove(
        moves,
        birthplace,
        origins[o]!,
        destinations[d]!,
        persons[o * destinations.length + d]!,
      );
    }
  }
}

/** Adds one flow; nothing if origin and destination are the same. */
export function addMove(
  moves: MoveTables,
  birthplace: number,
  i: number,
  j: number,
  persons: number,
): void {
  if (i === j || persons === 0) return;
  const { n } = moves;
  moves.movedFrom[birthplace * n + i]! += persons;
  moves.movedTo[birthplace * n + j]! += persons;
  const into =
    i === birthplace ? moves.outward : j === birthplace ? moves.returning : moves.transit;
  into[i * n + j]! += persons;
  if (moves.byBirthplace !== undefined)
    moves.byBirthplace[(birthplace * n + i) * n + j]! += persons;
}

/** The origin × destination table: the sum of the three types. */
export function originDestination({ n, outward, returning, transit }: MoveTables): Float64Array {
  const od = new Float64Array(n * n);
  for (let at = 0; at < od.length; at++) od[at] = outward[at]! + returning[at]! + transit[at]!;
  return od;
}
