import type { MeasureId, ObservedValue } from "../../vocabulary/index.ts";
import type { PublishedCell } from "./published-cell.ts";
import {
  columnTests,
  endsTest,
  type Selection,
  type TestedColumn,
  testedColumns,
} from "./selection.ts";
import { WordColumn } from "./word-column.ts";

/** What is the same in all cells of a part. */
export interface PartConstants {
  readonly source: string;
  readonly measure: MeasureId;
  readonly model: boolean;
}

/** What a cell holds beside its constants, in the order of {@link testedColumns}. */
export interface CellRow {
  readonly id: string;
  readonly words: readonly (string | null)[];
  readonly value: ObservedValue;
}

/** Where an identifier ends that cells of one sheet share. */
const place = /[A-Z]*\d*$/;

/**
 * Cells that were read together, as columns of numbers: millions are kept, and few are ever asked for. A cell becomes
 * an object when a selection first takes it, and stays the same object.
 */
export class CellPart {
  readonly #constants: PartConstants;
  readonly #columns = new Map(testedColumns.map((column) => [column, new WordColumn()]));
  readonly #inOrder = [...this.#columns.values()];
  readonly #sheets = new WordColumn();
  readonly #places: string[] = [];
  readonly #values: ObservedValue[] = [];
  readonly #made: (PublishedCell | undefined)[] = [];

  constructor(constants: PartConstants) {
    this.#constants = constants;
  }

  /** Adds the next cell of the file. */
  add({ id, words, value }: CellRow): void {
    for (const [at, column] of this.#inOrder.entries()) column.push(words[at]!);
    const start = id.search(place);
    this.#sheets.push(id.slice(0, start));
    this.#places.push(id.slice(start));
    this.#values.push(value);
    this.#made.push(undefined);
  }

  /** The cells of a selection in the order of the file. */
  of(selection: Selection): readonly PublishedCell[] {
    const tests = Object.entries(columnTests(selection)).map(([name, test]) =>
      this.#columns.get(name as TestedColumn)!.rowTest(test),
    );
    const ends = endsTest(selection);
    const found: PublishedCell[] = [];
    const take = (row: number) => {
      for (const holds of tests) if (!holds(row)) return;
      const cell = this.#cell(row);
      if (!ends || ends(cell)) found.push(cell);
    };
    const rows = this.#candidates(selection);
    if (rows) for (const row of rows) take(row);
    else for (let row = 0; row < this.#values.length; row++) take(row);
    return found;
  }

  /** The rows of the one area at either end that a selection names; null for all. */
  #candidates(selection: Selection): Iterable<number> | null {
    for (const column of ["refArea", "counterpartArea"] as const) {
      const wanted = selection[column];
      if (wanted?.length === 1) return this.#columns.get(column)!.rowsOf(wanted[0]!);
    }
    return null;
  }

  #cell(row: number): PublishedCell {
    const known = this.#made[row];
    if (known) return known;
    const word = (column: TestedColumn) => this.#columns.get(column)!.word(row);
    const { source, measure, model } = this.#constants;
    const cell: PublishedCell = {
      id: `${this.#sheets.word(row)}${this.#places[row]!}`,
      source,
      measure,
      refArea: word("refArea")!,
      counterpartArea: word("counterpartArea"),
      sex: word("sex")!,
      age: word("age")!,
      timePeriod: word("timePeriod")!,
      basis: word("basis"),
      method: word("method"),
      category: word("category"),
      value: this.#values[row]!,
      model,
    };
    this.#made[row] = cell;
    return cell;
  }
}
