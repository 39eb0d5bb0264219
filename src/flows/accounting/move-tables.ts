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
  /** Movers by birthplace and origin, by birthplace and destination. */
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
