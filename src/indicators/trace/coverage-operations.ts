import { type Constants, constant, numbers, type Tables, table } from "./table-input.ts";

/**
 * Number of areas of the table `countries` with at least one number in the table `observations`, at
 * its reference area, or at its counterpart where `byCounterpart` is 1.
 */
export function countriesObserved(tables: Tables, constants: Constants): number {
  const byCounterpart = constant(constants, "byCounterpart") === 1;
  const observed = new Set(
    numbers(table(tables, "observations")).map(({ cell }) =>
      byCounterpart ? cell.counterpartArea : cell.refArea,
    ),
  );
  return [...countriesOf(tables)].filter((area) => observed.has(area)).length;
}

/** Per cent of the areas of the table `countries` that have an observation. */
export function countriesCovered(tables: Tables, constants: Constants): number {
  return (100 * countriesObserved(tables, constants)) / countriesOf(tables).size;
}

function countriesOf(tables: Tables): ReadonlySet<string> {
  return new Set(table(tables, "countries").map((cell) => cell.refArea));
}
