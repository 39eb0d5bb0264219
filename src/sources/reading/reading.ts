import { isMissing, type ObservedValue, statusOfMissing } from "../../vocabulary/index.ts";
import type { DataFile } from "../contract/data-file.ts";
import type { Dimensions, ObservedCell } from "../contract/observation.ts";
import type { Source } from "../contract/source.ts";
import { SourceError } from "../contract/source-error.ts";
import { type CsvLayout, eachCsvRow } from "./csv-rows.ts";
import { parseNumeral } from "./numeral.ts";
import type { TableRow } from "./table-row.ts";
import { Workbook } from "./workbook-rows.ts";

/** Takes what a source reads, in the order of the files. */
export interface ObservationSink {
  accept(dimensions: Dimensions, cell: ObservedCell): void;
  /** Cells that hold no value of the source, by reason, so that nothing is dropped silently. */
  leftOut(reason: LeftOutReason, cells: number): void;
}

/**
 * Why a cell is not stored:
 * - `structurally-blank`: the layout has the column, the record has no such quantity;
 * - `repeated`: the same value stands in another cell that is stored;
 * - `derived`: the publisher or converter computed it from cells that are stored;
 * - `descriptive`: names, dates, notes and other text that describes the values.
 */
export type LeftOutReason = "structurally-blank" | "repeated" | "derived" | "descriptive";

/** What a source reads with: its files, their rows, and the place where values go. */
export class Reading {
  readonly #source: Source;
  readonly #files: ReadonlyMap<string, DataFile>;
  readonly #sink: ObservationSink;
  readonly #measures: ReadonlySet<string>;
  readonly #keyOfName: ReadonlyMap<string, string>;
  readonly #layouts = new Map<string, CsvLayout>();

  constructor(source: Source, files: ReadonlyMap<string, DataFile>, sink: ObservationSink) {
    this.#source = source;
    this.#files = files;
    this.#sink = sink;
    this.#measures = new Set(source.measures);
    this.#keyOfName = new Map([...files].map(([key, file]) => [file.name, key]));
  }

  /** The file of a key of the source. @throws SourceError `file-missing` */
  file(key: string): DataFile {
    const file = this.#files.get(key);
    if (file) return file;
    const spec = this.#source.files.find((f) => f.key === key);
    throw new SourceError("file-missing", { source: this.#source.id, file: spec?.path ?? key });
  }

  /** Walks the rows of a text table; see `eachCsvRow`. */
  csv(key: string, layout: CsvLayout, onRow: (row: TableRow) => void): Promise<void> {
    this.#layouts.set(key, layout);
    return eachCsvRow(this.file(key), layout, onRow);
  }

  /** How the text tables read so far are written, by file key. */
  get layouts(): ReadonlyMap<string, CsvLayout> {
    return this.#layouts;
  }

  /** Opens a workbook; see `Workbook.open`. */
  workbook(key: string): Promise<Workbook> {
    return Workbook.open(this.file(key));
  }

  /**
   * Stores the value of one cell with its dimensions.
   *
   * @param row the row in which the cell stands
   * @param column position of the cell, from 0
   * @param dimensions what the value is about
   * @param value the value; by default the number or common missing mark in the cell
   */
  observe(
    row: TableRow,
    column: number,
    dimensions: Dimensions,
    value: ObservedValue = row.value(column),
  ): void {
    if (!this.#measures.has(dimensions.measure)) {
      row.fail("model-violation", column, {
        expected: `a measure that ${this.#source.id} declares`,
        found: dimensions.measure,
      });
    }
    if (typeof value === "number" && !Number.isFinite(value)) {
      row.fail("model-violation", column, { expected: "a finite number", found: String(value) });
    }
    this.#sink.accept(dimensions, {
      value,
      status: isMissing(value) ? statusOfMissing(value) : (dimensions.status ?? "A"),
      text: textBesideNumber(row, column, value),
      fileKey: this.#keyOfName.get(row.file.name)!,
      sheet: row.sheet,
      row: row.number,
      column: column + 1,
    });
  }

  /** Counts cells that are not stored, with the reason. */
  leaveOut(reason: LeftOutReason, cells = 1): void {
    this.#sink.leftOut(reason, cells);
  }
}

function textBesideNumber(row: TableRow, column: number, value: ObservedValue): string | null {
  const cell = row.cells[column];
  if (typeof cell === "number") return cell === value ? null : String(cell);
  if (typeof value === "number" && typeof cell === "string" && parseNumeral(cell) === value) {
    return null;
  }
  return row.raw(column);
}
