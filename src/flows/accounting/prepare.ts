import { FlowError } from "../diagnostics/flow-error.ts";
import { checkMargin } from "../diagnostics/margin.ts";
import { checkTable } from "../input/check-array.ts";
import { checkStockPeriod, type StockPeriod } from "../input/stock-period.ts";
import { rowSums, sum } from "../table/sums.ts";
import { takeBirths } from "./births.ts";
import { closeByRescaling } from "./closed-closure.ts";
import { limitDeaths, takeDeaths } from "./deaths.ts";
import { repairNegativeNatives } from "./negative-natives.ts";
import { closeByLeaving, closeByOtherShares } from "./open-closure.ts";
import { checkPreparationOptions, type PreparationOptions } from "./options.ts";
import { type WorkingTables, workingTables } from "./working-tables.ts";
import { balanceAfter, balanceWorld } from "./world-balance.ts";

/** The tables after steps a–d, ready for the flow step. Do not change them. */
export type PreparedTables = Readonly<WorkingTables>;

/**
 * Steps a–d of demographic accounting (Abel 2013; Abel & Cohen 2019; methods 4): negative natives,
 * world balance, deaths and births, equal birthplace totals. One preparation serves every flow step
 * with the same closure.
 *
 * @throws FlowError naming the argument, its place and the rule it breaks
 */
export function prepareTables(
  period: StockPeriod,
  options: PreparationOptions = {},
): PreparedTables {
  checkStockPeriod(period);
  checkPreparationOptions(options);
  if (options.reclassified !== undefined) checkReclassified(period, options.reclassified);
  const tables = workingTables(period, options);
  const closure = options.closure ?? "closed";
  repairNegativeNatives(tables);
  limitDeaths(tables);
  if (closure === "closed") balanceWorld(tables);
  takeDeaths(tables);
  takeBirths(tables);
  if (closure === "closed" && balancesAfterEvents(tables)) balanceAfter(tables);
  tables.survivorsStart = tables.start.slice();
  tables.survivorsEnd = tables.end.slice();
  if (closure === "closed") {
    requireEqualTotals(tables);
    closeByRescaling(tables);
  } else {
    if (closure === "open") closeByOtherShares(tables);
    else closeByLeaving(tables);
    const startRows = rowSums(tables.start, tables.n);
    tables.margins.push(
      checkMargin("birthplace-total-end", rowSums(tables.end, tables.n), startRows),
    );
  }
  return tables;
}

/** By option, and where a repair changed the number of deaths after the world was balanced. */
function balancesAfterEvents({ options, repairs }: WorkingTables): boolean {
  const capped = repairs.some(
    ({ repair }) => repair === "excess-deaths" || repair === "deaths-without-residents",
  );
  return options.worldBalance === "after" || (capped && options.worldBalance !== "none");
}

function requireEqualTotals({ start, end }: WorkingTables): void {
  const before = sum(start);
  const after = sum(end);
  if (Math.abs(before - after) <= 1e-9 * Math.max(before, after)) return;
  throw new FlowError({
    code: "inconsistent-totals",
    argument: "births, deaths",
    expected: `${before} survivors of the start stock`,
    found: `${after} in the end stock born before the period`,
    mend: 'births − deaths must explain the growth of the world: correct them or use worldBalance: "before"',
  });
}

function checkReclassified({ areas, stockEnd }: StockPeriod, reclassified: Float64Array): void {
  checkTable("options.reclassified", reclassified.map(Math.abs), areas);
  for (let at = 0; at < reclassified.length; at++) {
    const onDiagonal = at % (areas.length + 1) === 0;
    if (onDiagonal || reclassified[at]! <= stockEnd[at]!) continue;
    const index = [Math.floor(at / areas.length), at % areas.length] as const;
    throw new FlowError({
      code: "negative-value",
      argument: "options.reclassified",
      index,
      areas: index.map((area) => areas[area]!),
      expected: `at most the ${stockEnd[at]} persons of the end stock`,
      found: `${reclassified[at]}`,
      mend: "no more people can have been reclassified into a cell than it holds",
    });
  }
}
