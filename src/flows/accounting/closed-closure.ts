import { checkMargin } from "../diagnostics/margin.ts";
import { clampTargets, targetBounds, unclampable } from "../fit/clamp-targets.ts";
import type { Shortage } from "../fit/feasibility.ts";
import { InfeasibleTotals, rescale } from "../fit/rescale.ts";
import { columnSums, rowSums, sum } from "../table/sums.ts";
import { fitRule } from "./fit-rule.ts";
import { closeByLeaving } from "./open-closure.ts";
import { refuse, report, type WorkingTables } from "./working-tables.ts";
import { balanceAfter } from "./world-balance.ts";

/**
 * Step d, closed: both tables are fitted to common birthplace totals, halfway between their own,
 * and keep their residence totals, hence end populations and net migration. Infeasible totals are
 * refused before any iteration unless `clamp-targets` or `release` may be used.
 */
export function closeByRescaling(tables: WorkingTables): void {
  const released = new Set<number>();
  let clamped = false;
  for (;;) {
    const shortage = fitOnce(tables, released, clamped);
    if (shortage === undefined) return;
    if (!clamped && allows(tables, "clamp-targets")) {
      clamped = true;
    } else if (
      (allows(tables, "release") || clamped) &&
      shortage.rows.some((row) => !released.has(row))
    ) {
      releaseRows(tables, shortage.rows, released);
    } else {
      throw infeasible(tables, shortage);
    }
  }
}

function allows(tables: WorkingTables, repair: "clamp-targets" | "release"): boolean {
  return tables.options.repairs?.includes(repair) ?? false;
}

interface Margins {
  readonly targets: Float64Array;
  readonly startColumns: Float64Array;
  readonly endColumns: Float64Array;
  readonly start: Float64Array;
  readonly end: Float64Array;
}

/** Fits both tables, or says why that cannot be. Released rows are left as they are. */
function fitOnce(
  tables: WorkingTables,
  released: ReadonlySet<number>,
  clamped: boolean,
): Shortage | undefined {
  const margins = marginsOf(tables, released);
  const plain = margins.targets.slice();
  if (clamped) {
    const rows = clampInPlace(tables.n, margins);
    if (rows.length > 0) {
      const persons = Math.abs(sum(margins.targets) - sum(plain));
      return { side: "rows", named: rows, rows, persons };
    }
  }
  try {
    const rule = fitRule(tables.options);
    const start = rescale(margins.start, margins.targets, margins.startColumns, rule);
    const end = rescale(margins.end, margins.targets, margins.endColumns, rule);
    finish(tables, released, margins, start.table, end.table);
    tables.rescaleSteps = [start.steps, end.steps];
  } catch (cause) {
    if (cause instanceof InfeasibleTotals) return cause.shortage;
    throw cause;
  }
  if (clamped) reportClamp(tables, plain, margins.targets);
  return undefined;
}

function marginsOf({ n, start, end }: WorkingTables, released: ReadonlySet<number>): Margins {
  const without = (cells: Float64Array) => {
    if (released.size === 0) return cells;
    const rest = cells.slice();
    for (const row of released) rest.fill(0, row * n, row * n + n);
    return rest;
  };
  const rest = { start: without(start), end: without(end) };
  const targets = rowSums(rest.start, n);
  const after = rowSums(rest.end, n);
  for (let row = 0; row < n; row++) targets[row] = (targets[row]! + after[row]!) / 2;
  return {
    ...rest,
    targets,
    startColumns: columnSums(rest.start, n),
    endColumns: columnSums(rest.end, n),
  };
}

/** Clamps the targets; returns the rows that stand in the way if that cannot keep the total. */
function clampInPlace(n: number, margins: Margins): number[] {
  const bounds = targetBounds(
    [
      { cells: margins.start, columnTotals: margins.startColumns },
      { cells: margins.end, columnTotals: margins.endColumns },
    ],
    n,
  );
  const clamped = clampTargets(margins.targets, bounds);
  const rows = unclampable(margins.targets, clamped, bounds);
  margins.targets.set(clamped);
  return rows;
}

function finish(
  tables: WorkingTables,
  released: ReadonlySet<number>,
  { targets, startColumns, endColumns }: Margins,
  start: Float64Array,
  end: Float64Array,
): void {
  const { n } = tables;
  tables.margins.push(
    checkMargin("birthplace-total-start", rowSums(start, n), targets),
    checkMargin("population-start", columnSums(start, n), startColumns),
    checkMargin("birthplace-total-end", rowSums(end, n), targets),
    checkMargin("population-end", columnSums(end, n), endColumns),
  );
  for (const row of released) {
    start.set(tables.start.subarray(row * n, row * n + n), row * n);
    end.set(tables.end.subarray(row * n, row * n + n), row * n);
  }
  tables.start = start;
  tables.end = end;
}

function reportClamp(tables: WorkingTables, plain: Float64Array, targets: Float64Array): void {
  const moved = plain.map((target, row) => Math.abs(targets[row]! - target));
  const areas = [...moved.keys()].filter((row) => moved[row]! > 1e-9 * plain[row]!);
  if (areas.length > 0) report(tables, "clamp-targets", sum(moved), areas);
}

/** Closes birthplaces by the open-dr rule; natives of the others take up what the world then misses. */
function releaseRows(tables: WorkingTables, rows: readonly number[], released: Set<number>): void {
  const fresh = new Set(rows.filter((row) => !released.has(row)));
  const before = sum(tables.leavers) + sum(tables.entrants);
  closeByLeaving(tables, (row) => fresh.has(row));
  for (const row of fresh) released.add(row);
  report(tables, "release", sum(tables.leavers) + sum(tables.entrants) - before, [...fresh]);
  if (released.size < tables.n) balanceAfter(tables, (row) => !released.has(row));
}

function infeasible(tables: WorkingTables, { side, named, persons }: Shortage) {
  const expected =
    side === "rows"
      ? "birthplaces whose target fits into the residences where they appear"
      : "residences whose population fits into the birthplaces that live there";
  return refuse(tables, "infeasible", "stockStart, stockEnd", named, {
    expected,
    found: `${persons} persons too many`,
    mend: "correct stocks, births or deaths of these areas, or ask for the repair clamp-targets or release",
  });
}
