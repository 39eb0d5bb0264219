import { refusal } from "../arguments/refusal.ts";
import { requireCount } from "../arguments/require-count.ts";
import { requireTable } from "../arguments/require-table.ts";
import { fitFixedDiagonal } from "./fixed-diagonal.ts";
import { marginGroups } from "./margin-groups.ts";

export interface MultiplicativeComponents {
  /** Sum of all cells. */
  readonly total: number;
  /** For every dimension, the share of each of its entries in the total (sums to 1). */
  readonly shares: readonly Float64Array[];
  /** Observed over expected, cell by cell; `NaN` never: 0 where the expected value is 0. */
  readonly ratios: Float64Array;
}

export interface ComponentOptions {
  /** Cells from an area to itself do not exist: expected values come from the quasi-independence fit. Square tables. */
  readonly structuralDiagonal?: boolean;
}

/**
 * `m = total · ∏ shares · ratio` for a table with any number of dimensions (`shape`, last varying fastest): how much
 * each origin, destination, age … weighs, and how far each cell departs from independence.
 *
 * Rogers, Willekens, Little & Raymer 2002, *Describing migration spatial structure*.
 */
export function multiplicativeComponents(
  table: ArrayLike<number>,
  shape: readonly number[],
  { structuralDiagonal = false }: ComponentOptions = {},
): MultiplicativeComponents {
  shape.forEach((length, d) => {
    requireCount(length, `shape[${d}]`);
  });
  requireTable(
    table,
    "table",
    shape[0] ?? 1,
    shape.slice(1).reduce((a, b) => a * b, 1),
  );
  const cells = structuralDiagonal ? withoutDiagonal(table, shape) : Float64Array.from(table);
  const total = cells.reduce((sum, value) => sum + value, 0);
  if (total === 0) {
    throw refusal({
      code: "degenerate",
      argument: "table",
      expected: "at least one positive cell",
      found: 0,
    });
  }
  const groups = shape.map((_, d) => marginGroups(shape, [d]));
  const shares = groups.map((group, d) => {
    const share = new Float64Array(shape[d] as number);
    cells.forEach((value, c) => {
      const g = group[c] as number;
      share[g] = (share[g] as number) + value / total;
    });
    return share;
  });
  const expected = structuralDiagonal
    ? quasiIndependence(shares[0] as Float64Array, shares[1] as Float64Array, total)
    : cells.map((_, c) =>
        groups.reduce((e, group, d) => e * (shares[d]?.[group[c] as number] as number), total),
      );
  const ratios = cells.map((value, c) => {
    const e = expected[c] as number;
    return e > 0 ? value / e : 0;
  });
  return { total, shares, ratios };
}

function withoutDiagonal(table: ArrayLike<number>, shape: readonly number[]): Float64Array {
  const areas = shape[0] as number;
  if (shape.length !== 2 || shape[1] !== areas) {
    throw refusal({
      code: "wrong-length",
      argument: "shape",
      expected: "square where the diagonal is structural",
      found: shape.join(" × "),
    });
  }
  return Float64Array.from(table, (value, c) => (c % (areas + 1) === 0 ? 0 : value));
}

function quasiIndependence(
  origins: Float64Array,
  destinations: Float64Array,
  total: number,
): Float64Array {
  const areas = origins.length;
  return fitFixedDiagonal(new Float64Array(areas * areas).fill(1), areas, {
    rows: origins.map((share) => share * total),
    columns: destinations.map((share) => share * total),
  }).table;
}
