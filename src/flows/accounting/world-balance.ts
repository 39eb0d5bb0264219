import { roundNatives } from "../compat/round-natives.ts";
import { FlowError } from "../diagnostics/flow-error.ts";
import { diagonalSum, sum } from "../table/sums.ts";
import { report, type WorkingTables } from "./working-tables.ts";

/**
 * Step b. `D = Σ(births − deaths) − (ΣC − ΣA)`; natives of the start lose one half of it, natives
 * of the end gain the other, in proportion, so that births and deaths explain the world's growth.
 * Not rounded, except in compatibility mode.
 */
export function balanceWorld(tables: WorkingTables): void {
  const { n, start, end } = tables;
  const natural = sum(tables.birthsByArea) - sum(tables.deathsByArea);
  const discrepancy = natural - (sum(end) - sum(start));
  tables.worldDiscrepancy = discrepancy;
  if (tables.options.worldBalance === "none" || tables.options.worldBalance === "after") return;
  // Less than the rounding of the sums is no discrepancy; scaling by it would only add noise.
  if (Math.abs(discrepancy) <= 1e-15 * (sum(end) + sum(start))) return;
  const factors = [
    nativeFactor(tables, start, -discrepancy / 2),
    nativeFactor(tables, end, discrepancy / 2),
  ] as const;
  if (tables.options.compat === undefined) {
    scaleNatives(start, n, factors[0]);
    scaleNatives(end, n, factors[1]);
  } else {
    const [startAt, endAt] = tables.options.remainderAt ?? [];
    const half = Math.abs(discrepancy) % 2;
    roundNatives(start, n, factors[0], startAt);
    roundNatives(end, n, factors[1], endAt, half > 0 && half <= 0.5);
  }
  tables.balanceFactors = factors;
  report(tables, "world-balance", discrepancy);
}

/**
 * Step b, variant "after": once births and deaths are out, natives absorb what the two tables
 * still differ by. Never rounded. `only` restricts it to some birthplaces.
 */
export function balanceAfter(
  tables: WorkingTables,
  only: (area: number) => boolean = () => true,
): void {
  const { n, start, end } = tables;
  const difference = rowsTotal(end, n, only) - rowsTotal(start, n, only);
  if (difference === 0) return;
  scaleNatives(start, n, nativeFactor(tables, start, difference / 2, only), only);
  scaleNatives(end, n, nativeFactor(tables, end, -difference / 2, only), only);
  report(tables, "world-balance", difference);
}

function rowsTotal(cells: Float64Array, n: number, only: (area: number) => boolean): number {
  let total = 0;
  for (let row = 0; row < n; row++) {
    if (only(row)) total += sum(cells.subarray(row * n, row * n + n));
  }
  return total;
}

function nativeFactor(
  tables: WorkingTables,
  cells: Float64Array,
  gain: number,
  only?: (area: number) => boolean,
): number {
  let natives = 0;
  if (only === undefined) natives = diagonalSum(cells, tables.n);
  else for (let at = 0; at < tables.n; at++) if (only(at)) natives += cells[at * tables.n + at]!;
  if (gain === 0) return 1;
  const factor = 1 + gain / natives;
  if (natives > 0 && factor >= 0) return factor;
  throw new FlowError({
    code: "no-natives-to-balance",
    argument: cells === tables.start ? "stockStart" : "stockEnd",
    expected: `at least ${-gain} native born to balance the world total`,
    found: `${natives}`,
    mend: "births − deaths and the growth of the stocks differ by more than this: check both",
  });
}

function scaleNatives(
  cells: Float64Array,
  n: number,
  factor: number,
  only: (area: number) => boolean = () => true,
): void {
  for (let area = 0; area < n; area++) if (only(area)) cells[area * n + area]! *= factor;
}
