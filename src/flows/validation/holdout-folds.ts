import { requireCount } from "../arguments/require-count.ts";
import { seededGenerator } from "../random/seeded-generator.ts";

/**
 * Whole countries in folds of nearly equal size, from a seed. `strata` (one number per area) are dealt out one after
 * another, so that every fold has its share of each.
 */
export function countryFolds(
  areas: number,
  folds: number,
  seed: number,
  strata: ArrayLike<number> = new Uint8Array(areas),
): Int32Array {
  requireCount(areas, "areas", folds);
  requireCount(folds, "folds", 2);
  const random = seededGenerator(seed);
  const order = Array.from({ length: areas }, (_, area) => ({ area, at: random.uniform() })).sort(
    (a, b) => strata[a.area]! - strata[b.area]! || a.at - b.at,
  );
  const fold = new Int32Array(areas);
  order.forEach(({ area }, place) => {
    fold[area] = place % folds;
  });
  return fold;
}

/** One round of a protocol: which corridors may be learnt from, and which are tested. */
export interface HoldOut {
  /** The folds that are left out: one, or two of a pair (twice the same for pairs inside one fold). */
  readonly out: readonly number[];
  readonly learns: (origin: number, destination: number) => boolean;
  readonly tests: (origin: number, destination: number) => boolean;
}

/**
 * Protocol (b): corridors that touch a fold are tested by a model that has seen none of them, so at least one end is
 * unseen. A corridor between two folds is tested twice.
 */
export function oneEndUnseen(fold: ArrayLike<number>, folds: number): HoldOut[] {
  return Array.from({ length: folds }, (_, out) => ({
    out: [out],
    tests: (i: number, j: number) => fold[i] === out || fold[j] === out,
    learns: (i: number, j: number) => fold[i] !== out && fold[j] !== out,
  }));
}

/** Protocol (b2): corridors between two folds (or inside one) are tested by a model that has seen neither end. */
export function bothEndsUnseen(fold: ArrayLike<number>, folds: number): HoldOut[] {
  const rounds: HoldOut[] = [];
  for (let a = 0; a < folds; a++)
    for (let b = a; b < folds; b++) {
      const inside = (area: number) => fold[area] === a || fold[area] === b;
      rounds.push({
        out: [a, b],
        tests: (i, j) => (fold[i] === a && fold[j] === b) || (fold[i] === b && fold[j] === a),
        learns: (i, j) => !inside(i) && !inside(j),
      });
    }
  return rounds;
}
