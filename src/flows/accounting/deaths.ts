import { InfeasibleTotals, rescale } from "../fit/rescale.ts";
import { columnSums, rowSums } from "../table/sums.ts";
import { fitRule } from "./fit-rule.ts";
import { refuse, report, type WorkingTables } from "./working-tables.ts";

/**
 * Step c, deaths. By default in proportion to the residents of each area, whatever their
 * birthplace; by `accounting` so that every birthplace's change is explained.
 */
export function takeDeaths(tables: WorkingTables): void {
  const { n, start, deathsByArea } = tables;
  const populations = columnSums(start, n);
  limitDeaths(tables, populations);
  if (tables.options.deathsBy === "accounting") {
    tables.deaths = accountedDeaths(tables);
  } else {
    for (let row = 0, at = 0; row < n; row++) {
      for (let area = 0; area < n; area++, at++) {
        const population = populations[area]!;
        tables.deaths[at] = population > 0 ? start[at]! * (deathsByArea[area]! / population) : 0;
      }
    }
  }
  for (let at = 0; at < start.length; at++)
    start[at] = Math.max(start[at]! - tables.deaths[at]!, 0);
}

/** Refuses deaths of people who are not there, or caps them by a repair that was asked for. */
export function limitDeaths(
  tables: WorkingTables,
  populations: Float64Array = columnSums(tables.start, tables.n),
): void {
  const { deathsByArea } = tables;
  const empty: number[] = [];
  const excess: number[] = [];
  deathsByArea.forEach((deaths, area) => {
    if (deaths > populations[area]!) (populations[area] === 0 ? empty : excess).push(area);
  });
  cap(tables, "deaths-without-residents", "deaths-without-residents", empty, populations);
  cap(tables, "excess-deaths", "deaths-exceed-residents", excess, populations);
}

function cap(
  tables: WorkingTables,
  repair: "excess-deaths" | "deaths-without-residents",
  code: "deaths-exceed-residents" | "deaths-without-residents",
  areas: readonly number[],
  populations: Float64Array,
): void {
  const [first] = areas;
  if (first === undefined) return;
  if (!tables.options.repairs?.includes(repair)) {
    throw refuse(tables, code, "deaths", areas, {
      expected: `at most the ${populations[first]} residents at the start`,
      found: `${tables.deathsByArea[first]}`,
      mend: `correct the deaths or the stocks, or ask for the repair ${repair}`,
    });
  }
  let persons = 0;
  for (const area of areas) {
    persons += tables.deathsByArea[area]! - populations[area]!;
    tables.deathsByArea[area] = populations[area]!;
  }
  report(tables, repair, persons, areas);
}

/** Deaths fitted to birthplace totals `A_k· + b_k − C_k·` and residence totals `d_i`. */
function accountedDeaths(tables: WorkingTables): Float64Array {
  const { n, start, end, deathsByArea, birthsByArea } = tables;
  const rows = rowSums(start, n);
  const endRows = rowSums(end, n);
  const scale = rows.slice();
  for (let row = 0; row < n; row++) rows[row]! += birthsByArea[row]! - endRows[row]!;
  const negative = [...rows.keys()].filter((row) => rows[row]! < -1e-12 * scale[row]!);
  if (negative.length > 0) throw noDeaths(tables, negative, `${rows[negative[0]!]} deaths`);
  for (let row = 0; row < n; row++) rows[row] = Math.max(rows[row]!, 0);
  try {
    const { table } = rescale(start, rows, deathsByArea, fitRule(tables.options));
    const over = table.findIndex((deaths, at) => deaths > start[at]! * (1 + 1e-12));
    if (over < 0) return table;
    throw refuse(tables, "deaths-exceed-cell", "deaths", [Math.floor(over / n), over % n], {
      expected: `at most the ${start[over]} people of this birthplace and residence`,
      found: `${table[over]} deaths`,
      mend: 'use deathsBy: "proportion"',
    });
  } catch (cause) {
    if (cause instanceof InfeasibleTotals)
      throw noDeaths(tables, cause.shortage.named, cause.message);
    throw cause;
  }
}

function noDeaths(tables: WorkingTables, areas: readonly number[], found: string) {
  return refuse(tables, "infeasible", "deaths", areas, {
    expected: "deaths by birthplace, start + births − end, not below 0 and possible",
    found,
    mend: 'these birthplaces gain more than their births: use deathsBy: "proportion"',
  });
}
