import { DOUBLE, DuckDBDataChunk, INTEGER, VARCHAR } from "@duckdb/node-api";
import type { Dimensions, ObservedCell, Source } from "../sources/index.ts";
import type { LeftOutReason, ObservationSink } from "../sources/reading/index.ts";
import { isMissing, measure } from "../vocabulary/index.ts";
import { type Database, sqlText } from "./database.ts";
import { EditionError } from "./edition-error.ts";
import { observationColumns } from "./schema.ts";

const chunkRows = 2048;

/** Stands for NULL among the numbers of words. */
const noWord = -1;

/** Columns that hold words: they travel as numbers of a word list and become text at the end. */
const wordColumns = [
  "MEASURE",
  "REF_AREA",
  "COUNTERPART_AREA",
  "SEX",
  "AGE",
  "TIME_PERIOD",
  "BASIS",
  "METHOD",
  "CATEGORY",
  "UNIT_MEASURE",
  "OBS_STATUS",
  "NOTE",
  "CELL_TEXT",
  "FILE",
  "SHEET",
] as const;
const numberColumns = ["UNIT_MULT", "ROW_NUMBER", "COLUMN_NUMBER", "SEQUENCE"] as const;

/**
 * Takes the observations of one source into the database as table `observations` with the columns
 * of the schema and SEQUENCE, their order in the files. Memory does not grow with the source
 * beyond the database's own table.
 */
export class Intake implements ObservationSink {
  readonly leftOutCells = new Map<LeftOutReason, number>();
  #rows = 0;
  #filled = 0;
  readonly #database: Database;
  readonly #source: Source;
  readonly #signal: AbortSignal | undefined;
  readonly #words = new Map<string, number>();
  readonly #wordBuffers = wordColumns.map(() => new Array<number>(chunkRows).fill(noWord));
  readonly #numberBuffers = numberColumns.map(() => new Array<number>(chunkRows).fill(0));
  readonly #values = new Array<number | null>(chunkRows).fill(null);
  readonly #appender: Awaited<ReturnType<Database["appender"]>>;

  private constructor(
    database: Database,
    source: Source,
    appender: Awaited<ReturnType<Database["appender"]>>,
    signal: AbortSignal | undefined,
  ) {
    this.#database = database;
    this.#source = source;
    this.#signal = signal;
    this.#appender = appender;
  }

  /**
   * Makes the empty tables for one source, dropping those of the source before.
   *
   * @param signal where it is aborted, the next rows are refused with EditionError `stopped`
   */
  static async begin(database: Database, source: Source, signal?: AbortSignal): Promise<Intake> {
    const columns = [...wordColumns, ...numberColumns].map((name) => `${name} INTEGER`);
    await database.run(`CREATE OR REPLACE TABLE intake (${columns.join(", ")}, OBS_VALUE DOUBLE)`);
    await database.run("CREATE OR REPLACE TABLE words (ID INTEGER, WORD VARCHAR)");
    return new Intake(database, source, await database.appender("intake"), signal);
  }

  /** Number of observations taken so far. */
  get rows(): number {
    return this.#rows;
  }

  accept(dimensions: Dimensions, cell: ObservedCell): void {
    this.#put(0, dimensions.measure);
    this.#put(1, dimensions.refArea);
    this.#put(2, dimensions.counterpartArea);
    this.#put(3, dimensions.sex ?? "_T");
    this.#put(4, dimensions.age ?? "_T");
    this.#put(5, dimensions.timePeriod);
    this.#put(6, dimensions.basis);
    this.#put(7, dimensions.method);
    this.#put(8, dimensions.category);
    this.#put(9, measure(dimensions.measure).unit);
    this.#put(10, cell.status);
    this.#put(11, dimensions.note);
    this.#put(12, cell.text);
    this.#put(13, cell.fileKey);
    this.#put(14, cell.sheet);
    const at = this.#filled;
    this.#numberBuffers[0]![at] = dimensions.unitMult ?? 0;
    this.#numberBuffers[1]![at] = cell.row;
    this.#numberBuffers[2]![at] = cell.column;
    this.#numberBuffers[3]![at] = this.#rows;
    this.#values[at] = isMissing(cell.value) ? null : cell.value;
    this.#rows += 1;
    this.#filled += 1;
    if (this.#filled === chunkRows) this.#flush();
  }

  leftOut(reason: LeftOutReason, cells: number): void {
    this.leftOutCells.set(reason, (this.leftOutCells.get(reason) ?? 0) + cells);
  }

  /** Writes what is buffered and turns the intake into table `observations`. */
  async finish(): Promise<void> {
    this.#flush();
    this.#appender.closeSync();
    await this.#storeWords();
    const joins: string[] = [];
    const selected = observationColumns.map((column) => {
      if (column.name === "SOURCE") return `${sqlText(this.#source.id)} AS SOURCE`;
      if (column.name === "VINTAGE") return `${sqlText(this.#source.vintage)} AS VINTAGE`;
      if (!(wordColumns as readonly string[]).includes(column.name)) {
        return `i.${column.name}::${column.type} AS ${column.name}`;
      }
      joins.push(`LEFT JOIN words w_${column.name} ON w_${column.name}.ID = i.${column.name}`);
      return `w_${column.name}.WORD AS ${column.name}`;
    });
    await this.#database.run(
      `CREATE OR REPLACE TABLE observations AS SELECT i.SEQUENCE, ${selected.join(", ")}
       FROM intake i ${joins.join(" ")}`,
    );
    await this.#database.run("DROP TABLE intake; DROP TABLE words");
  }

  /** Puts a word into the row at hand, as its number in the word list. */
  #put(column: number, text: string | null | undefined): void {
    let id = noWord;
    if (text !== null && text !== undefined) {
      const known = this.#words.get(text);
      id = known ?? this.#words.size;
      if (known === undefined) this.#words.set(text, id);
    }
    this.#wordBuffers[column]![this.#filled] = id;
  }

  #flush(): void {
    if (this.#signal?.aborted) throw new EditionError("stopped", {});
    const rows = this.#filled;
    if (rows === 0) return;
    const types = [...wordColumns, ...numberColumns].map(() => INTEGER);
    const chunk = DuckDBDataChunk.create([...types, DOUBLE], rows);
    const columns = [...this.#wordBuffers, ...this.#numberBuffers, this.#values];
    columns.forEach((values, i) => {
      chunk.setColumnValues(i, rows === chunkRows ? values : values.slice(0, rows));
    });
    this.#appender.appendDataChunk(chunk);
    this.#filled = 0;
  }

  async #storeWords(): Promise<void> {
    const appender = await this.#database.appender("words");
    const words = [...this.#words.keys()];
    for (let start = 0; start < words.length; start += chunkRows) {
      const part = words.slice(start, start + chunkRows);
      const chunk = DuckDBDataChunk.create([INTEGER, VARCHAR], part.length);
      chunk.setColumnValues(
        0,
        part.map((_, i) => start + i),
      );
      chunk.setColumnValues(1, part);
      appender.appendDataChunk(chunk);
    }
    appender.closeSync();
  }
}
