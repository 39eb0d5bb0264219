import { refusal } from "../arguments/refusal.ts";
import { requireNumber } from "../arguments/require-vector.ts";

/** Net migration by each of the three survival estimates, in the same layout. */
export interface NetByEstimate {
  readonly forward: Float64Array;
  readonly reverse: Float64Array;
  readonly average: Float64Array;
}

/** Rows of end age groups, first and last included, counted from 0. */
export type RowRange = readonly [first: number, last: number];

export interface ChildrenRule {
  /** Share of the interval that each born group was exposed to, youngest first. Default 0.25, 0.75. */
  readonly exposure?: readonly number[];
  /** Mothers' age rows of each born group at the end. Default 15–44 and 20–49: rows 3–8 and 4–9 of five-year groups. */
  readonly mothers?: readonly RowRange[];
  /** End population and net migration of women alone, in the layout of the input, where they are known. */
  readonly women?: { readonly populationEnd: ArrayLike<number>; readonly net: NetByEstimate };
}

interface Ages {
  readonly ageGroups: number;
  readonly bornInInterval: number;
  readonly populationEnd: ArrayLike<number>;
}

/**
 * Children born in the interval move with their mothers: `exposure · P1[born] / W(mothers' rows) · Σ M(mothers' rows)`,
 * for each of the three estimates. `W` and `M` are of women where known, else of the whole population.
 */
export function netMigrationOfChildren(
  ages: Ages,
  net: NetByEstimate,
  {
    exposure = [0.25, 0.75],
    mothers = [
      [3, 8],
      [4, 9],
    ],
    women,
  }: ChildrenRule,
): NetByEstimate {
  requireRule(ages, exposure, mothers);
  const mothersEnd = women?.populationEnd ?? ages.populationEnd;
  const source = women?.net ?? net;
  if (
    mothersEnd.length !== ages.populationEnd.length ||
    source.forward.length !== net.forward.length
  ) {
    throw refusal({
      code: "wrong-length",
      argument: "children.women",
      expected: "the layout of the whole population",
      found: `${mothersEnd.length} and ${source.forward.length} values`,
    });
  }
  const estimate = (values: Float64Array) =>
    childrenByEstimate(ages, mothersEnd, values, exposure, mothers);
  return {
    forward: estimate(source.forward),
    reverse: estimate(source.reverse),
    average: estimate(source.average),
  };
}

function childrenByEstimate(
  { ageGroups, bornInInterval, populationEnd }: Ages,
  mothersEnd: ArrayLike<number>,
  net: Float64Array,
  exposure: readonly number[],
  mothers: readonly RowRange[],
): Float64Array {
  const populations = populationEnd.length / ageGroups;
  const survivorGroups = ageGroups - bornInInterval;
  return Float64Array.from({ length: populations * bornInInterval }, (_, at) => {
    const population = Math.floor(at / bornInInterval);
    const born = at % bornInInterval;
    const [first, last] = mothers[born] as RowRange;
    let women = 0;
    let moved = 0;
    for (let row = first; row <= last; row++) {
      women += mothersEnd[population * ageGroups + row] as number;
      moved += net[population * survivorGroups + row - bornInInterval] as number;
    }
    if (!(women > 0)) {
      throw refusal({
        code: "degenerate",
        argument: "populationEnd",
        index: [population, first],
        expected: `somebody in the mothers' rows ${first} to ${last}`,
        found: women,
      });
    }
    const children = populationEnd[population * ageGroups + born] as number;
    return (((exposure[born] as number) * children) / women) * moved;
  });
}

function requireRule(
  { ageGroups, bornInInterval }: Ages,
  exposure: readonly number[],
  mothers: readonly RowRange[],
): void {
  if (exposure.length !== bornInInterval || mothers.length !== bornInInterval) {
    throw refusal({
      code: "wrong-length",
      argument: "children",
      expected: `an exposure and mothers' rows for each of the ${bornInInterval} born groups`,
      found: `${exposure.length} and ${mothers.length}`,
    });
  }
  exposure.forEach((share, i) => {
    requireNumber(share, "children.exposure", [i], "non-negative");
  });
  mothers.forEach(([first, last], i) => {
    if (!(first >= bornInInterval && first <= last && last < ageGroups)) {
      throw refusal({
        code: "out-of-range",
        argument: "children.mothers",
        index: [i],
        expected: `rows from ${bornInInterval} to ${ageGroups - 1}`,
        found: `${first} to ${last}`,
      });
    }
  });
}
