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

/** Columns of a cell that a selection restricts each by itself. */
export const testedColumns = [
  "timePeriod",
  "refArea",
  "counterpartArea",
  "sex",
  "age",
  "basis",
  "method",
  "category",
] as const;
export type TestedColumn = (typeof testedColumns)[number];

/** A test of what a column holds; null stands for a cell that the publisher does not restrict. */
export type ColumnTest = (found: string | null) => boolean;

/** The tests of single columns; a column that the selection does not restrict has none. */
export function columnTests(
  selection: Selection,
): { readonly column: TestedColumn; readonly test: ColumnTest }[] {
  const given: { readonly column: TestedColumn; readonly test: ColumnTest }[] = [];
  const add = (column: TestedColumn, test: ColumnTest | undefined) => {
    if (test) given.push({ column, test });
  };
  add("timePeriod", periodTest(selection));
  add("refArea", among(selection.refArea));
  add("counterpartArea", among(selection.counterpartArea));
  add("sex", among(selection.sex ?? totalOnly));
  add("age", among(selection.age ?? totalOnly));
  add("basis", among(selection.basis));
  add("method", among(selection.method));
  add("category", categoryTest(selection, among(selection.category)));
  return given;
}

const totalOnly = ["_T"];

function among(list: readonly (string | null)[] | undefined): ColumnTest | undefined {
  if (!list) return undefined;
  const [only] = list;
  if (list.length === 1) return (found) => found === only;
  const set = setOf(list);
  return (found) => set.has(found);
}

function periodTest({ timePeriod, years, notAfter }: Selection): ColumnTest | undefined {
  if (!timePeriod && !years && notAfter === undefined) return undefined;
  const periods = timePeriod && setOf(timePeriod);
  const beginnings = years && setOf(years);
  return (found) => {
    const period = found ?? "";
    return (
      (!periods || periods.has(period)) &&
      (!beginnings || beginnings.has(Number(period.slice(0, 4)))) &&
      (notAfter === undefined || period <= notAfter)
    );
  };
}

function categoryTest(
  { categoryStart }: Selection,
  among: ColumnTest | undefined,
): ColumnTest | undefined {
  if (categoryStart === undefined) return among;
  return (found) => (!among || among(found)) && (found ?? "").startsWith(categoryStart);
}

/** A test of the ends of a cell together, or null if the selection does not look at both. */
export function endsTest({
  corridorsOnly,
  rectangles,
}: Selection): ((cell: PublishedCell) => boolean) | null {
  if (!corridorsOnly && !rectangles) return null;
  const blocks = rectangles?.map((each) => ({
    refArea: setOf(each.refArea),
    counterpart: setOf(each.counterpartArea),
  }));
  return ({ refArea, counterpartArea }) =>
    (!corridorsOnly || refArea !== counterpartArea) &&
    (!blocks ||
      blocks.some(
        (each) =>
          each.refArea.has(refArea) &&
          counterpartArea !== null &&
          each.counterpart.has(counterpartArea),
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
