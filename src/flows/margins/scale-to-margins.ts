import { refusal } from "../arguments/refusal.ts";
import { requireCount } from "../arguments/require-count.ts";
import { requireTable } from "../arguments/require-table.ts";
import { requireVector } from "../arguments/require-vector.ts";
import type { FlowError } from "../diagnostics/flow-error.ts";

/** A set of totals that a table must meet: cell `c` counts towards `totals[group[c]]`; −1 means towards none. */
export interface Margin {
  /** Name of the argument that holds the totals, for error messages. */
  readonly name: string;
  readonly group: Int32Array;
  readonly totals: ArrayLike<number>;
}

export interface ScalingOptions {
  /** Largest relative error of any total at which scaling stops. Default 1e-12. */
  readonly tolerance?: number;
  /** Sweeps over all margins before the input is refused. Default 100,000. */
  readonly maximumSweeps?: number;
}

export interface MarginFit {
  /** The fitted table, in the layout of the seed. */
  readonly table: Float64Array;
  readonly iterations: number;
  /** Largest `|sum − total| / total` over all margins with a positive total. */
  readonly largestRelativeError: number;
}

/** Error at which a fit that rounding keeps above the tolerance is still accepted. */
const ACCEPTED_ERROR = 1e-9;

/**
 * The table `seed · ∏ factors`, one factor per group of every margin, that meets all totals: the table closest to the
 * seed in the sense of Kullback–Leibler (Deming & Stephan 1940; Willekens 1999). Alternating scaling, stopped by the
 * relative error of the totals, never by cell movement, so that the unit of the data does not matter.
 *
 * Refused: negative or missing cells or totals, a positive total over cells that are all 0, margins over the same
 * cells with different sums, totals that no table with the seed's zeros can meet.
 */
export function scaleToMargins(
  seed: ArrayLike<number>,
  margins: readonly Margin[],
  { tolerance = 1e-12, maximumSweeps = 100_000 }: ScalingOptions = {},
): MarginFit {
  requireTable(seed, "seed", 1, seed.length);
  requireCount(maximumSweeps, "maximumSweeps");
  const table = Float64Array.from(seed);
  const sums = margins.map(({ totals }) => new Float64Array(totals.length));
  margins.forEach((margin, m) => {
    checkMargin(margin, table, sums[m] as Float64Array);
  });
  checkGrandTotals(margins);
  let best = Number.POSITIVE_INFINITY;
  let stalled = 0;
  for (let sweeps = 0; ; sweeps++) {
    const error = largestError(table, margins, sums);
    stalled = error < best ? 0 : stalled + 1;
    best = Math.min(best, error);
    if (error <= tolerance || (error <= ACCEPTED_ERROR && stalled > 20)) {
      return { table, iterations: sweeps, largestRelativeError: error };
    }
    if (sweeps >= maximumSweeps) throw notConverged(table, margins, sums);
    margins.forEach((margin, m) => {
      scale(table, margin, sums[m] as Float64Array);
    });
  }
}

function checkMargin(margin: Margin, table: Float64Array, sums: Float64Array): void {
  requireVector(margin.totals, margin.name, margin.totals.length, "non-negative");
  addUp(table, margin.group, sums);
  for (let g = 0; g < sums.length; g++) {
    const total = margin.totals[g] as number;
    if (total > 0 && sums[g] === 0) {
      throw refusal({
        code: "infeasible",
        argument: margin.name,
        index: [g],
        expected: "0 where the seed is 0 in every cell of that total",
        found: total,
      });
    }
  }
}

/** Margins that cover the same cells must have the same sum. */
function checkGrandTotals(margins: readonly Margin[]): void {
  const whole = margins.filter(({ group }) => group.every((g) => g >= 0));
  const first = whole[0];
  for (const margin of whole.slice(1)) {
    const a = total(first?.totals ?? []);
    const b = total(margin.totals);
    if (Math.abs(a - b) > ACCEPTED_ERROR * Math.max(a, b)) {
      throw refusal({
        code: "inconsistent-totals",
        argument: margin.name,
        expected: `the same sum as ${first?.name}, ${a}`,
        found: b,
      });
    }
  }
}

function total(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] as number;
  return sum;
}

function addUp(table: Float64Array, group: Int32Array, sums: Float64Array): void {
  sums.fill(0);
  for (let c = 0; c < table.length; c++) {
    const g = group[c] as number;
    if (g >= 0) sums[g] = (sums[g] as number) + (table[c] as number);
  }
}

function scale(table: Float64Array, { group, totals }: Margin, sums: Float64Array): void {
  addUp(table, group, sums);
  for (let g = 0; g < sums.length; g++) {
    const sum = sums[g] as number;
    sums[g] = sum > 0 ? (totals[g] as number) / sum : 0;
  }
  for (let c = 0; c < table.length; c++) {
    const g = group[c] as number;
    if (g >= 0) table[c] = (table[c] as number) * (sums[g] as number);
  }
}

function largestError(
  table: Float64Array,
  margins: readonly Margin[],
  sums: readonly Float64Array[],
): number {
  let largest = 0;
  margins.forEach(({ group, totals }, m) => {
    const sum = sums[m] as Float64Array;
    addUp(table, group, sum);
    for (let g = 0; g < sum.length; g++) {
      largest = Math.max(largest, relativeError(sum[g] as number, totals[g] as number));
    }
  });
  return largest;
}

function relativeError(sum: number, target: number): number {
  if (target > 0) return Math.abs(sum - target) / target;
  return sum > 0 ? 1 : 0;
}

function notConverged(
  table: Float64Array,
  margins: readonly Margin[],
  sums: readonly Float64Array[],
): FlowError {
  let worst = { name: "seed", index: 0, error: 0 };
  margins.forEach(({ name, group, totals }, m) => {
    const sum = sums[m] as Float64Array;
    addUp(table, group, sum);
    for (let g = 0; g < sum.length; g++) {
      const error = relativeError(sum[g] as number, totals[g] as number);
      if (error > worst.error) worst = { name, index: g, error };
    }
  });
  return refusal({
    code: "not-converged",
    argument: worst.name,
    index: [worst.index],
    expected: "a total that a table with the zeros of the seed can meet",
    found: `a relative error of ${worst.error} that does not vanish`,
  });
}
