import type { MeasureId } from "../../vocabulary/index.ts";
import type { PublishedCell } from "./published-cell.ts";

/**
 * Which published cells enter a figure: a query that can be read, stored and run again. Everything
 * left out does not restrict, but SEX and AGE, which are the totals unless they are named: a
 * breakdown is never added to its own total.
 */
export interface Selection {
  readonly source: string;
  readonly measure: MeasureId;
  readonly timePeriod?: readonly string[];
  /** Calendar years in which the period begins, for cells dated by day or quarter. */
  readonly years?: readonly number[];
  /** Latest period, as exact as the source dates its cells. */
  readonly notAfter?: string;
  readonly refArea?: readonly string[];
  readonly counterpartArea?: readonly (string | null)[];
  /** Both ends together: a cell enters if one of these rectangles holds it. */
  readonly rectangles?: readonly Rectangle[];
  /** True: no cell of an area with itself. */
  readonly corridorsOnly?: boolean;
  readonly sex?: readonly string[];
  readonly age?: readonly string[];
  readonly basis?: readonly (string | null)[];
  readonly method?: readonly (string | null)[];
  readonly category?: readonly (string | null)[];
  /** Beginning of the category, where it joins several words. */
  readonly categoryStart?: string;
}

/** Reference areas and counterparts of a block of corridors. */
export interface Rectangle {
  readonly refArea: readonly string[];
  readonly counterpartArea: readonly string[];
}

/** The years that a selection names, or null if it is open in time. */
export function yearsOf({ timePeriod, years }: Selection): readonly number[] | null {
  if (timePeriod) return [...new Set(timePeriod.map((period) => Number(period.slice(0, 4))))];
  return years ?? null;
}

const sets = new WeakMap<readonly unknown[], ReadonlySet<unknown>>();

/** The same set for the same list: the list of all areas stands in thousands of selections. */
function setOf<T>(list: readonly T[]): ReadonlySet<T> {
  let set = sets.get(list) as ReadonlySet<T> | undefined;
  if (!set) {
    set = new Set(list);
    sets.set(list, set);
  }
  return set;
}

/** A test of cells of the selection's source and measure. */
export function cellTest(selection: Selection): (cell: PublishedCell) => boolean {
  const among = <T>(list: readonly T[] | undefined) => {
    if (!list) return () => true;
    const [only] = list;
    if (list.length === 1) return (found: T) => found === only;
    const set = setOf(list);
    return (found: T) => set.has(found);
  };
  const period = among(selection.timePeriod);
  const year = among(selection.years);
  const [refArea, counterpart] = [among(selection.refArea), among(selection.counterpartArea)];
  const [sex, age] = [among(selection.sex ?? ["_T"]), among(selection.age ?? ["_T"])];
  const [basis, method] = [among(selection.basis), among(selection.method)];
  const category = among(selection.category);
  const rectangles = selection.rectangles?.map((each) => ({
    refArea: setOf(each.refArea),
    counterpart: setOf(each.counterpartArea),
  }));
  const { notAfter, categoryStart, corridorsOnly } = selection;
  return (cell) =>
    period(cell.timePeriod) &&
    year(Number(cell.timePeriod.slice(0, 4))) &&
    (notAfter === undefined || cell.timePeriod <= notAfter) &&
    refArea(cell.refArea) &&
    counterpart(cell.counterpartArea) &&
    sex(cell.sex) &&
    age(cell.age) &&
    basis(cell.basis) &&
    method(cell.method) &&
    category(cell.category) &&
    (categoryStart === undefined || (cell.category ?? "").startsWith(categoryStart)) &&
    (!corridorsOnly || cell.refArea !== cell.counterpartArea) &&
    (!rectangles ||
      rectangles.some(
        (each) =>
          each.refArea.has(cell.refArea) &&
          cell.counterpartArea !== null &&
          each.counterpart.has(cell.counterpartArea),
      ));
}

/** The selection that holds one known cell and no other. */
export function selectionOfCell(cell: PublishedCell): Selection {
  return {
    source: cell.source,
    measure: cell.measure,
    timePeriod: [cell.timePeriod],
    refArea: [cell.refArea],
    counterpartArea: [cell.counterpartArea],
    sex: [cell.sex],
    age: [cell.age],
    basis: [cell.basis],
    method: [cell.method],
    category: [cell.category],
  };
}
