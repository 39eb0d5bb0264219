import { rowSums } from "../table/sums.ts";
import type { WorkingTables } from "./working-tables.ts";

/**
 * Step d, open-dr: a birthplace that shrinks loses people to the outside in proportion to where
 * they live at the start, one that grows gains them in proportion to where they live at the end.
 * Never negative. `only` restricts it to some birthplaces (repair `release`).
 */
export function closeByLeaving(
  tables: WorkingTables,
  only: (row: number) => boolean = () => true,
): void {
  const { n, start, end, leavers, entrants } = tables;
  const before = rowSums(start, n);
  const after = rowSums(end, n);
  for (let row = 0; row < n; row++) {
    if (!only(row)) continue;
    const excess = before[row]! - after[row]!;
    if (excess > 0)
      moveOut(start, leavers, row * n, n, after[row]! / before[row]!, excess / before[row]!);
    if (excess < 0)
      moveOut(end, entrants, row * n, n, before[row]! / after[row]!, -excess / after[row]!);
  }
}

function moveOut(
  cells: Float64Array,
  outside: Float64Array,
  from: number,
  n: number,
  kept: number,
  moved: number,
): void {
  for (let at = from; at < from + n; at++) {
    outside[at]! += cells[at]! * moved;
    cells[at]! *= kept;
  }
}

/**
 * The reference's `open` closure (compatibility mode only): leavers by the end table's shares,
 * entrants by the start table's. Cells can become negative.
 */
export function closeByOtherShares(tables: WorkingTables): void {
  const { n, start, end, leavers, entrants } = tables;
  const before = rowSums(start, n);
  const after = rowSums(end, n);
  for (let row = 0; row < n; row++) {
    const excess = before[row]! - after[row]!;
    for (let at = row * n; at < row * n + n; at++) {
      const out = excess > 0 && after[row]! > 0 ? end[at]! * (excess / after[row]!) : 0;
      const into = excess < 0 && before[row]! > 0 ? start[at]! * (-excess / before[row]!) : 0;
      leavers[at] = out;
      entrants[at] = into;
      start[at]! -= out;
      end[at]! -= into;
    }
  }
}
