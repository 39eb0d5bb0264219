import {
  checkMargin,
  largestMarginError,
  type MarginCheck,
  stockScale,
} from "../diagnostics/margin.ts";
import type { Repair } from "../diagnostics/repair.ts";
import { type FlowEstimate, negativeCells } from "../estimate.ts";
import type { StockPeriod } from "../input/stock-period.ts";
import { columnSums, rowSums } from "../table/sums.ts";
import { account } from "./account.ts";
import { type FlowStepOptions, fillMoves } from "./flow-step.ts";
import { type MoveTables, moveTables, originDestination } from "./move-tables.ts";
import type { PreparationOptions } from "./options.ts";
import { type PreparedTables, prepareTables } from "./prepare.ts";
import { stayersFixLevel, stayersFollowSeed } from "./seed-effect.ts";

/** Options of demographic accounting: of the preparation, of the flow step, and what to return. */
export type AccountingOptions = PreparationOptions &
  FlowStepOptions & {
    /** Return outward, return and transit moves; default false. */
    readonly types?: boolean;
    /** Return the flow per birthplace, an array of `N³` values; default false. */
    readonly byBirthplace?: boolean;
    /** Return the account that adds up to the stocks; default false. */
    readonly account?: boolean;
  };

/**
 * Demographic accounting (Abel 2013; Abel & Sander 2014; Abel & Cohen 2019, 2022; methods 4–8):
 * flows by birthplace that lead from one stock table to the next, given births and deaths.
 *
 * Flows are transitions between two dates, in the unit of the stocks; infants born and people who
 * die in the period are not among them.
 *
 * @throws FlowError naming the argument, its place, the areas and the rule it breaks
 * @example
 * const { flows } = demographicAccounting({ areas, stockStart, stockEnd, births, deaths });
 */
export function demographicAccounting(
  period: StockPeriod,
  options: AccountingOptions = {},
): FlowEstimate {
  return flowsFromTables(prepareTables(period, options), options);
}

/** The flow step alone, on tables prepared once for several methods. */
export function flowsFromTables(
  tables: PreparedTables,
  options: AccountingOptions = {},
): FlowEstimate {
  const { moves, ignored } = movesFromTables(tables, options);
  const flows = originDestination(moves);
  const { outward, returning, transit } = moves;
  if (moves.byBirthplace !== undefined) writeStayers(moves, moves.byBirthplace);
  const repairs: Repair[] = [...tables.repairs, ...ignored];
  const margins = [...tables.margins, ...flowMargins(tables, moves, flows)];
  return {
    areas: tables.areas,
    flows,
    types: options.types === true ? { outward, returning, transit } : undefined,
    byBirthplace: moves.byBirthplace,
    account: options.account === true ? account(tables, moves) : undefined,
    diagnostics: {
      repairs,
      margins,
      largestMarginError: largestMarginError(margins),
      worldDiscrepancy: tables.options.closure === "open-dr" ? undefined : tables.worldDiscrepancy,
      rescaleSteps: tables.options.closure === "open-dr" ? undefined : tables.rescaleSteps,
      seedEffect: options.stayers === "independence" ? stayersFollowSeed : stayersFixLevel,
      negativeCells: negativeCells(flows),
      negativeStayers: negativeCells(moves.stayers),
      compat: tables.options.compat,
    },
  };
}

/** The moves of the flow step, without the account and the checks of what it promises. */
export function movesFromTables(
  tables: PreparedTables,
  options: FlowStepOptions & Pick<AccountingOptions, "byBirthplace"> = {},
): { readonly moves: MoveTables; readonly ignored: readonly Repair[] } {
  const moves = moveTables(tables.n, options.byBirthplace === true);
  return { moves, ignored: fillMoves(moves, tables, options) };
}

function writeStayers({ n, stayers }: MoveTables, cube: Float64Array): void {
  for (let at = 0; at < n * n; at++) cube[at * n + (at % n)] = stayers[at]!;
}

function flowMargins(
  tables: PreparedTables,
  moves: MoveTables,
  flows: Float64Array,
): MarginCheck[] {
  const { n, start, end } = tables;
  const from = new Float64Array(n * n);
  const to = new Float64Array(n * n);
  for (let at = 0; at < n * n; at++) {
    from[at] = moves.stayers[at]! + moves.movedFrom[at]!;
    to[at] = moves.stayers[at]! + moves.movedTo[at]!;
  }
  const populationStart = columnSums(start, n);
  const populationEnd = columnSums(end, n);
  const net = columnSums(flows, n);
  const out = rowSums(flows, n);
  const wanted = new Float64Array(n);
  const population = new Float64Array(n);
  for (let area = 0; area < n; area++) {
    net[area]! -= out[area]!;
    wanted[area] = populationEnd[area]! - populationStart[area]!;
    population[area] = Math.max(populationStart[area]!, populationEnd[area]!);
  }
  return [
    checkMargin("flow-origin", from, start, stockScale(start, n)),
    checkMargin("flow-destination", to, end, stockScale(end, n)),
    checkMargin("net-migration", net, wanted, population),
  ];
}
