import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type DuckDBAppender,
  type DuckDBConnection,
  type DuckDBDataChunk,
  DuckDBInstance,
  type DuckDBValue,
} from "@duckdb/node-api";

/** Numbers of a column side by side in memory. */
export type NumberArray = Float64Array | Int32Array | Uint32Array | Uint16Array | Int8Array;
export type NumberArrayKind =
  | Float64ArrayConstructor
  | Int32ArrayConstructor
  | Uint32ArrayConstructor
  | Uint16ArrayConstructor
  | Int8ArrayConstructor;

/** A row of a query result by column name. */
export type QueryRow = Record<string, DuckDBValue>;

/** A query failed: holds the statement, so that it can be pasted and tried. */
export class QueryError extends Error {
  override readonly name = "QueryError";
  readonly sql: string;

  constructor(sql: string, cause: unknown) {
    super(`query failed: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.sql = sql;
  }
}

/** An embedded database in memory that reads and writes Parquet; close it when done. */
export class Database {
  readonly #connection: DuckDBConnection;
  readonly #instance: DuckDBInstance;
  readonly #spill: string;
  readonly #streaming = new Set<DuckDBConnection>();

  private constructor(instance: DuckDBInstance, connection: DuckDBConnection, spill: string) {
    this.#instance = instance;
    this.#connection = connection;
    this.#spill = spill;
  }

  /**
   * Opens an empty database.
   *
   * @param memoryMegabytes largest memory that queries may take
   */
  static async open(memoryMegabytes = 400): Promise<Database> {
    // DuckDB spills to `.tmp` of the working directory under fixed names: two processes there crash.
    const spill = mkdtempSync(join(tmpdir(), "waymark-spill-"));
    const instance = await DuckDBInstance.create(":memory:", {
      temp_directory: spill,
      threads: "2",
      memory_limit: `${memoryMegabytes}MB`,
      autoinstall_known_extensions: "false",
      autoload_known_extensions: "false",
      preserve_insertion_order: "true",
    });
    return new Database(instance, await instance.connect(), spill);
  }

  /** Runs a statement for its effect. @throws QueryError */
  async run(sql: string): Promise<void> {
    try {
      await this.#connection.run(sql);
    } catch (cause) {
      throw new QueryError(sql, cause);
    }
  }

  /**
   * The rows of a query with `$name` parameters.
   *
   * @throws QueryError
   */
  async rows(sql: string, parameters: Record<string, DuckDBValue> = {}): Promise<QueryRow[]> {
    try {
      const reader = await this.#connection.runAndReadAll(sql, parameters);
      return reader.getRowObjects();
    } catch (cause) {
      throw new QueryError(sql, cause);
    }
  }

  /**
   * The result of a query with `$name` parameters, part by part, each with its columns. Any number may
   * be read at the same time: on one connection a second query would end the result of the first
   * without a word.
   *
   * @throws QueryError
   */
  chunks(
    sql: string,
    parameters: Record<string, DuckDBValue> = {},
  ): AsyncGenerator<DuckDBDataChunk> {
    return this.#stream(sql, parameters, (chunk) => chunk);
  }

  /** The rows of a query, part by part, as {@link chunks} gives them. @throws QueryError */
  rowParts(
    sql: string,
    parameters: Record<string, DuckDBValue> = {},
  ): AsyncGenerator<readonly QueryRow[]> {
    return this.#stream(sql, parameters, (chunk, names) => chunk.getRowObjects(names));
  }

  /** Adds rows to a table, faster than statements. */
  appender(table: string): Promise<DuckDBAppender> {
    return this.#connection.createAppender(table);
  }

  /** Makes every query that runs now fail soon. */
  interrupt(): void {
    this.#connection.interrupt();
    for (const connection of this.#streaming) connection.interrupt();
  }

  /**
   * The columns of a query, whole, as {@link chunks} gives them.
   *
   * @param each what becomes of a value
   * @throws QueryError
   */
  async columns<Each>(
    sql: string,
    parameters: Record<string, DuckDBValue>,
    each: (value: DuckDBValue) => Each,
  ): Promise<Each[][]> {
    let columns: Each[][] = [];
    const begin = (names: readonly string[]) => {
      columns = names.map(() => []);
    };
    for await (const chunk of this.#stream(sql, parameters, (part) => part, begin)) {
      for (const [at, values] of chunk.getColumns().entries()) {
        for (const value of values) columns[at]!.push(each(value));
      }
    }
    return columns;
  }

  /**
   * The columns of a query of numbers, whole, each packed in an array of its kind; no value may be NULL.
   *
   * @param kinds the array of each column, wide enough for its numbers
   * @throws QueryError
   */
  async numbers(
    sql: string,
    parameters: Record<string, DuckDBValue>,
    kinds: readonly NumberArrayKind[],
  ): Promise<NumberArray[]> {
    const parts: NumberArray[][] = kinds.map(() => []);
    for await (const chunk of this.chunks(sql, parameters)) {
      for (const [at, kind] of kinds.entries()) parts[at]!.push(packed(chunk, at, kind));
    }
    return parts.map((part, at) => joined(part, kinds[at]!));
  }

  async *#stream<Part>(
    sql: string,
    parameters: Record<string, DuckDBValue>,
    partOf: (chunk: DuckDBDataChunk, names: readonly string[]) => Part,
    begin: (names: readonly string[]) => void = () => {},
  ): AsyncGenerator<Part> {
    const connection = await this.#instance.connect();
    this.#streaming.add(connection);
    try {
      const result = await connection.stream(sql, parameters);
      const names = result.deduplicatedColumnNames();
      begin(names);
      for (;;) {
        const chunk = await result.fetchChunk();
        if (!chunk || chunk.rowCount === 0) return;
        yield partOf(chunk, names);
      }
    } catch (cause) {
      throw new QueryError(sql, cause);
    } finally {
      this.#streaming.delete(connection);
      connection.closeSync();
    }
  }

  close(): void {
    this.#connection.closeSync();
    this.#instance.closeSync();
    rmSync(this.#spill, { recursive: true, force: true });
  }
}

/** A text as a literal of SQL. */
export function sqlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function packed(chunk: DuckDBDataChunk, column: number, kind: NumberArrayKind): NumberArray {
  const vector = chunk.getColumnVector(column);
  const values = new kind(vector.itemCount);
  for (let row = 0; row < values.length; row++) values[row] = vector.getItem(row) as number;
  return values;
}

function joined(parts: readonly NumberArray[], kind: NumberArrayKind): NumberArray {
  const all = new kind(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
