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

/** Number of areas of the table `countries`, whatever their cells hold. */
export function areasListed(tables: Tables): number {
  return countriesOf(tables).size;
}

/**
 * Number of areas of the table `countries` that have a number in one of the other tables, at its
 * reference area or, in a table whose name begins with `counterpart`, at the other end.
 */
export function areasWithAny(tables: Tables): number {
  const found = observedIn(tables);
  return [...countriesOf(tables)].filter((area) => found.some((areas) => areas.has(area))).length;
}

/** Number of areas of the table `countries` that have a number in every other table. */
export function areasWithAll(tables: Tables): number {
  const found = observedIn(tables);
  return [...countriesOf(tables)].filter((area) => found.every((areas) => areas.has(area))).length;
}

function observedIn(tables: Tables): readonly ReadonlySet<string | null>[] {
  return Object.entries(tables)
    .filter(([name]) => name !== "countries")
    .map(
      ([name, cells]) =>
        new Set(
          numbers(cells).map(({ cell }) =>
            name.startsWith("counterpart") ? cell.counterpartArea : cell.refArea,
          ),
        ),
    );
}

function countriesOf(tables: Tables): ReadonlySet<string> {
  return new Set(table(tables, "countries").map((cell) => cell.refArea));
}
