import type { Edition } from "../../edition/index.ts";
import { type PublishedCell, readPublishedCells } from "./published-cell.ts";
import { cellTest, type Selection, yearsOf } from "./selection.ts";

/** From this number of years on, a source is read whole instead of year by year. */
const manyYears = 12;

/**
 * The cells of an opened edition, read once for each source, measure and year and kept, so that a
 * report asks for thousands of figures without thousands of queries.
 */
export class Cells {
  readonly edition: Edition;
  readonly #sources: ReadonlySet<string>;
  readonly #parts = new Map<string, Promise<readonly PublishedCell[]>>();

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
    const years = yearsOf(selection);
    const parts =
      years === null || years.length >= manyYears
        ? [await this.#part(selection, null)]
        : await Promise.all(years.map((year) => this.#part(selection, year)));
    const test = cellTest(selection);
    return parts.flatMap((part) => part.filter(test));
  }

  #part({ source, measure }: Selection, year: number | null): Promise<readonly PublishedCell[]> {
    const key = `${source} ${measure} ${year ?? "*"}`;
    let part = this.#parts.get(key);
    if (!part) {
      part = readPublishedCells(this.edition, source, measure, year);
      this.#parts.set(key, part);
    }
    return part;
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
