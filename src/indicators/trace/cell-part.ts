import { type NumberArray, valueId } from "../../edition/index.ts";
import type { MeasureId } from "../../vocabulary/index.ts";
import { observedValue, type PublishedCell } from "./published-cell.ts";
import { columnTests, endsTest, type Selection, type TestedColumn } from "./selection.ts";
import type { WordColumn } from "./word-column.ts";

/** What is the same in all cells of a part. */
export interface PartConstants {
  readonly source: string;
  readonly measure: MeasureId;
  readonly model: boolean;
}

/** What cells hold beside their constants: columns in the order of the publisher's file. */
export interface PartColumns {
  readonly tested: ReadonlyMap<TestedColumn, WordColumn>;
  readonly file: WordColumn;
  readonly sheet: WordColumn;
  /** From 1. */
  readonly row: NumberArray;
  /** From 1. */
  readonly column: NumberArray;
  /** Numbers as the cells state them; NaN where there is none. */
  readonly value: NumberArray;
  readonly unitMult: NumberArray;
  readonly status: WordColumn;
}

/** Columns of which rows are found by their word, the most telling first. */
const indexed = ["refArea", "counterpartArea", "category", "timePeriod"] as const;

/** So few rows are walked over rather than found by another column. */
const fewRows = 500;

/**
 * Cells that were read together, as columns of numbers: millions are kept, and few are ever asked for. A cell becomes
 * an object when a selection takes it.
 */
export class CellPart {
  readonly #constants: PartConstants;
  readonly #columns: PartColumns;

  constructor(constants: PartConstants, columns: PartColumns) {
    this.#constants = constants;
    this.#columns = columns;
  }

  /** The cells of a selection in the order of the file. */
  of(selection: Selection): readonly PublishedCell[] {
    const tests: ((row: number) => boolean)[] = [];
    for (const { column, test } of columnTests(selection)) {
      const holds = this.#columns.tested.get(column)!.rowTest(test);
      if (holds === false) return [];
      if (holds !== true) tests.push(holds);
    }
    const ends = endsTest(selection);
    const found: PublishedCell[] = [];
    const take = (row: number) => {
      for (const holds of tests) if (!holds(row)) return;
      const cell = this.#cell(row);
      if (!ends || ends(cell)) found.push(cell);
    };
    const rows = this.#candidates(selection);
    if (rows) for (let at = 0; at < rows.length; at++) take(rows[at]!);
    else for (let row = 0; row < this.#columns.value.length; row++) take(row);
    return found;
  }

  /** The fewest rows that hold the one word that a selection names of a column; null for all. */
  #candidates(selection: Selection): Uint32Array | null {
    let fewest: Uint32Array | null = null;
    for (const column of indexed) {
      const wanted = selection[column];
      if (wanted?.length !== 1) continue;
      if (fewest !== null && fewest.length <= fewRows) break;
      const rows = this.#columns.tested.get(column)!.rowsOf(wanted[0]!);
      if (fewest === null || rows.length < fewest.length) fewest = rows;
    }
    return fewest;
  }

  #cell(row: number): PublishedCell {
    const { tested, file, sheet, row: rows, column, value, unitMult, status } = this.#columns;
    const word = (name: TestedColumn) => tested.get(name)!.word(row);
    const { source, measure, model } = this.#constants;
    return {
      id: valueId({
        source,
        file: file.word(row)!,
        sheet: sheet.word(row),
        row: rows[row]!,
        column: column[row]!,
      }),
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
      value: observedValue(value[row]!, status.word(row)!, unitMult[row]!),
      model,
    };
  }
}
