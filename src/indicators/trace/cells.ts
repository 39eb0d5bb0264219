import type { Edition } from "../../edition/index.ts";
import type { CellPart } from "./cell-part.ts";
import type { PublishedCell } from "./published-cell.ts";
import { readCells } from "./read-cells.ts";
import { type Selection, yearsOf } from "./selection.ts";

/** From this number of years on, a measure is read whole: one query costs as much as a few years. */
const manyYears = 6;

/** Results of up to so many cells are kept as long as their selections. */
const keptForGood = 32;
/** Results of more cells that are kept at a time. */
const largeKept = 32;

/**
 * The cells of an opened edition, read once for each source, measure and year and kept, so that a
 * report asks for thousands of figures without thousands of queries.
 */
export class Cells {
  readonly edition: Edition;
  readonly #sources: ReadonlySet<string>;
  readonly #parts = new Map<string, Promise<CellPart>>();
  readonly #yearsRead = new Map<string, Set<number>>();
  readonly #large: Selection[] = [];
  readonly #found = new WeakMap<Selection, Promise<readonly PublishedCell[]>>();

  constructor(edition: Edition) {
    this.edition = edition;
    this.#sources = new Set(edition.sources.map((source) => source.id));
  }

  /** Whether the edition holds a source. */
  holds(source: string): boolean {
    return this.#sources.has(source);
  }

  /** The cells of a selection in the order of the publisher's file; none if the source is not loaded. */
  async of(selection: Selection): Promise<readonly PublishedCell[]> {
    if (!this.holds(selection.source)) return [];
    // A figure asks twice for the selection of its trace: for its value and for its cells.
    let found = this.#found.get(selection);
    if (!found) {
      found = this.#find(selection);
      this.#found.set(selection, found);
      if ((await found).length > keptForGood) this.#keepAWhile(selection);
    }
    return found;
  }

  /** Figures live long and hold their selections: of many cells only the latest results are kept. */
  #keepAWhile(selection: Selection): void {
    this.#large.push(selection);
    if (this.#large.length > largeKept) this.#found.delete(this.#large.shift()!);
  }

  async #find(selection: Selection): Promise<readonly PublishedCell[]> {
    const years = yearsOf(selection);
    const parts = this.#isWhole(selection, years)
      ? [await this.#part(selection, null)]
      : await Promise.all(years!.map((year) => this.#part(selection, year)));
    const [first, ...others] = parts.map((part) => part.of(selection));
    return others.length === 0 ? (first ?? []) : [first!, ...others].flat();
  }

  /** Whether all years of a measure are read at once: many are asked for, now or one after the other. */
  #isWhole({ source, measure }: Selection, years: readonly number[] | null): boolean {
    const key = `${source} ${measure}`;
    if (years === null || this.#parts.has(`${key} *`)) return true;
    const read = this.#yearsRead.get(key) ?? new Set();
    for (const year of years) read.add(year);
    this.#yearsRead.set(key, read);
    return read.size >= manyYears;
  }

  #part({ source, measure }: Selection, year: number | null): Promise<CellPart> {
    const key = `${source} ${measure} ${year ?? "*"}`;
    let part = this.#parts.get(key);
    if (!part) {
      if (year === null) this.#forgetYears(`${source} ${measure} `);
      part = readCells(this.edition, source, measure, year);
      this.#parts.set(key, part);
    }
    return part;
  }

  /** The whole of a measure is about to be read: its years need not be kept beside it. */
  #forgetYears(start: string): void {
    for (const key of this.#parts.keys()) if (key.startsWith(start)) this.#parts.delete(key);
  }
}

const opened = new WeakMap<Edition, Cells>();

/** The cells of an edition; the same object for the same opened edition. */
export function cellsOf(edition: Edition): Cells {
  let cells = opened.get(edition);
  if (!cells) {
    cells = new Cells(edition);
    opened.set(edition, cells);
  }
  return cells;
}
