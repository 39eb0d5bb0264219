import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DuckDBConnection, DuckDBInstance, type DuckDBValue } from "@duckdb/node-api";

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
  readonly connection: DuckDBConnection;
  readonly #instance: DuckDBInstance;
  readonly #spill: string;

  private constructor(instance: DuckDBInstance, connection: DuckDBConnection, spill: string) {
    this.#instance = instance;
    this.connection = connection;
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
      await this.connection.run(sql);
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
      const reader = await this.connection.runAndReadAll(sql, parameters);
      return reader.getRowObjects();
    } catch (cause) {
      throw new QueryError(sql, cause);
    }
  }

  close(): void {
    this.connection.closeSync();
    this.#instance.closeSync();
    rmSync(this.#spill, { recursive: true, force: true });
  }
}

/** A text as a literal of SQL. */
export function sqlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
