import { DOUBLE, DuckDBDataChunk, INTEGER, VARCHAR } from "@duckdb/node-api";
import type { Observation, Source } from "../sources/index.ts";
import type { LeftOutReason, ObservationSink } from "../sources/reading/index.ts";
import { isMissing, measure } from "../vocabulary/index.ts";
import { type Database, sqlText } from "./database.ts";
import { observationColumns } from "./schema.ts";

const chunkRows = 2048;

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
  readonly #words = new Map<string, number>();
  readonly #wordBuffers = wordColumns.map(() => new Array<number | null>(chunkRows).fill(null));
  readonly #numberBuffers = numberColumns.map(() => new Array<number>(chunkRows).fill(0));
  readonly #values = new Array<number | null>(chunkRows).fill(null);
  readonly #appender: Awaited<ReturnType<Database["connection"]["createAppender"]>>;

  private constructor(
    database: Database,
    source: Source,
    appender: Awaited<ReturnType<Database["connection"]["createAppender"]>>,
  ) {
    this.#database = database;
    this.#source = source;
    this.#appender = appender;
  }

  /** Makes the empty tables for one source, dropping those of the source before. */
  static async begin(database: Database, source: Source): Promise<Intake> {
    const columns = [...wordColumns, ...numberColumns].map((name) => `${name} INTEGER`);
    await database.run(`CREATE OR REPLACE TABLE intake (${columns.join(", ")}, OBS_VALUE DOUBLE)`);
    await database.run("CREATE OR REPLACE TABLE words (ID INTEGER, WORD VARCHAR)");
    return new Intake(database, source, await database.connection.createAppender("intake"));
  }

  /** Number of observations taken so far. */
  get rows(): number {
    return this.#rows;
  }

  accept(o: Observation): void {
    const at = this.#filled;
    const words = [
      o.measure,
      o.refArea,
      o.counterpartArea,
      o.sex ?? "_T",
      o.age ?? "_T",
      o.timePeriod,
      o.basis,
      o.method,
      o.category,
      measure(o.measure).unit,
      o.status ?? "A",
      o.note,
      o.text,
      o.fileKey,
      o.sheet,
    ];
    for (let i = 0; i < words.length; i++) this.#wordBuffers[i]![at] = this.#word(words[i]);
    this.#numberBuffers[0]![at] = o.unitMult ?? 0;
    this.#numberBuffers[1]![at] = o.row;
    this.#numberBuffers[2]![at] = o.column;
    this.#numberBuffers[3]![at] = this.#rows;
    this.#values[at] = isMissing(o.value) ? null : o.value;
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

  #word(text: string | null | undefined): number | null {
    if (text === null || text === undefined) return null;
    let id = this.#words.get(text);
    if (id === undefined) {
      id = this.#words.size;
      this.#words.set(text, id);
    }
    return id;
  }

  #flush(): void {
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
    const appender = await this.#database.connection.createAppender("words");
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
