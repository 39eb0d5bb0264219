import { refusal } from "../arguments/refusal.ts";
import { requireTable } from "../arguments/require-table.ts";
import { requireNumber, requireVector } from "../arguments/require-vector.ts";

export interface BySex {
  readonly female: Float64Array;
  readonly male: Float64Array;
}

/** Births by sex from the sex ratio at birth in boys per girl (commonly 1.05; it has no default because it differs). */
export function birthsBySex(births: ArrayLike<number>, boysPerGirl: number): BySex {
  requireVector(births, "births", births.length, "non-negative");
  requireNumber(boysPerGirl, "boysPerGirl", [], "positive");
  const female = Float64Array.from(births, (b) => b / (1 + boysPerGirl));
  return { female, male: female.map((f, i) => births[i]! - f) };
}

/**
 * Seed for splitting a flow table by sex, `2 × areas × areas` (female, male): in each corridor `i → j` the shares of the
 * growth of the stock born in `i` and living in `j`; where neither sex grows, the shares of the end stock; where there is
 * no stock, those of all migrants. Stocks are birthplace × residence.
 */
export function sexSeedFromStocks(start: BySex, end: BySex, areas: number): Float64Array {
  for (const [name, table] of [
    ["start.female", start.female],
    ["start.male", start.male],
    ["end.female", end.female],
    ["end.male", end.male],
  ] as const) {
    requireTable(table, name, areas, areas);
  }
  const cells = areas * areas;
  const off = (table: Float64Array) =>
    table.reduce((sum, v, c) => (c % (areas + 1) === 0 ? sum : sum + v), 0);
  const migrants = off(end.female) + off(end.male);
  if (!(migrants > 0)) {
    throw refusal({
      code: "degenerate",
      argument: "end",
      expected: "a migrant of either sex",
      found: 0,
    });
  }
  const overall = off(end.female) / migrants;
  const seed = new Float64Array(2 * cells);
  for (let c = 0; c < cells; c++) {
    const growthF = Math.max(0, end.female[c]! - start.female[c]!);
    const growthM = Math.max(0, end.male[c]! - start.male[c]!);
    const stock = end.female[c]! + end.male[c]!;
    const share =
      growthF + growthM > 0
        ? growthF / (growthF + growthM)
        : stock > 0
          ? end.female[c]! / stock
          : overall;
    seed[c] = share;
    seed[cells + c] = 1 - share;
  }
  return seed;
}

export interface PartsComparison {
  /** Sum of the parts less the whole, cell by cell. */
  readonly difference: Float64Array;
  readonly absoluteDifference: number;
  /** `absoluteDifference` over the sum of the whole. */
  readonly relativeDifference: number;
  /** Row-major position of the largest difference. */
  readonly largestAt: number;
}

/** How far estimates made for each sex (or age) are from the estimate made on totals. */
export function compareParts(
  parts: readonly ArrayLike<number>[],
  whole: ArrayLike<number>,
): PartsComparison {
  requireVector(whole, "whole", whole.length);
  parts.forEach((part, p) => {
    requireVector(part, `parts[${p}]`, whole.length);
  });
  const difference = Float64Array.from(whole, (value, c) =>
    parts.reduce((sum, part) => sum + part[c]!, -value),
  );
  const absoluteDifference = difference.reduce((sum, d) => sum + Math.abs(d), 0);
  const total = Float64Array.from(whole).reduce((sum, v) => sum + v, 0);
  return {
    difference,
    absoluteDifference,
    relativeDifference: total > 0 ? absoluteDifference / total : 0,
    largestAt: difference.reduce(
      (at, d, c) => (Math.abs(d) > Math.abs(difference[at]!) ? c : at),
      0,
    ),
  };
}
