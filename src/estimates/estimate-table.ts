import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { DOUBLE, type DuckDBAppender, DuckDBDataChunk, INTEGER } from "@duckdb/node-api";
import type { Database } from "../edition/index.ts";
import { estimateColumns } from "./estimate-columns.ts";
import type { MethodEstimate } from "./method-estimate.ts";

/** Values are stored to a thousandth of a person; what is less is not stored. */
export const resolutionPersons = 0.001;

/** Bounds of intervals are stored to so many significant digits. */
export const boundsSignificantDigits = 4;

/** A written table of estimates. */
export interface EstimateFile {
  readonly file: string;
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** What is the same in every row of a table. */
export interface TableConstants {
  readonly areas: readonly string[];
  readonly timePeriod: string;
  readonly revision: string;
}

const chunkRows = 2048;
const numbers = ["OBS_VALUE", "LOWER_80", "UPPER_80", "LOWER_95", "UPPER_95"] as const;

/** The table of one period of one revision: takes estimates and writes them as Parquet. */
export class EstimateTable {
  readonly #database: Database;
  readonly #constants: TableConstants;
  /** Sex and method of every estimate taken. */
  readonly #runs: { readonly sex: string; readonly method: string }[] = [];
  /** Of every cell: (run · n + origin) · n + destination. */
  readonly #places: number[] = [];
  readonly #numberBuffers = numbers.map((): (number | null)[] => []);
  readonly #appender: DuckDBAppender;
  #rows = 0;

  private constructor(database: Database, constants: TableConstants, appender: DuckDBAppender) {
    this.#database = database;
    this.#constants = constants;
    this.#appender = appender;
  }

  static async begin(database: Database, constants: TableConstants): Promise<EstimateTable> {
    const columns = numbers.map((name) => `${name} DOUBLE`);
    await database.run(`CREATE OR REPLACE TABLE estimates (PLACE INTEGER, ${columns.join(", ")})`);
    const appender = await database.appender("estimates");
    return new EstimateTable(database, constants, appender);
  }

  /**
   * Adds the cells of one estimate; the diagonal and cells below the resolution are left out.
   *
   * @returns persons in the cells left out
   */
  add({ sex, method, flows, intervals }: MethodEstimate & { readonly refusal?: never }): number {
    const n = this.#constants.areas.length;
    const run = this.#runs.push({ sex, method }) - 1;
    const bounds = intervals
      ? [intervals.lower80, intervals.upper80, intervals.lower95, intervals.upper95]
      : null;
    let leftOut = 0;
    for (let at = 0; at < n * n; at++) {
      const value = rounded(flows[at]!);
      const upper = bounds ? rounded(bounds[3]![at]!) : 0;
      if (value === 0 && upper === 0) {
        leftOut += flows[at]!;
        continue;
      }
      this.#places.push(run * n * n + at);
      this.#numberBuffers[0]!.push(value);
      for (let b = 0; b < 4; b++) {
        this.#numberBuffers[b + 1]!.push(bounds ? bound(bounds[b]![at]!) : null);
      }
      this.#rows += 1;
      if (this.#places.length === chunkRows) this.#flush();
    }
    return leftOut;
  }

  /** Writes the table. Its bytes depend on the estimates alone: one thread, fixed compression. */
  async write(folder: string, file: string): Promise<EstimateFile> {
    this.#flush();
    this.#appender.closeSync();
    const path = join(folder, file);
    await this.#database.run("SET threads = 1");
    await this.#database.run(
      `COPY (${this.#select()}) TO ${literal(path)} (FORMAT parquet, PARQUET_VERSION v2,
       COMPRESSION zstd, COMPRESSION_LEVEL 6, ROW_GROUP_SIZE 122880)`,
    );
    await this.#database.run("SET threads = 2; DROP TABLE estimates");
    const sha256 = createHash("sha256")
      .update(await readFile(path))
      .digest("hex");
    return { file, rows: this.#rows, bytes: (await stat(path)).size, sha256 };
  }

  #select(): string {
    const { timePeriod, revision, areas } = this.#constants;
    const n = areas.length;
    const word = (words: readonly string[], position: string) =>
      `list_extract([${words.map(literal).join(", ")}], 1 + ${position})`;
    const run = `PLACE // ${n * n}`;
    const of: Record<string, string> = {
      REF_AREA: word(areas, `PLACE % ${n}`),
      COUNTERPART_AREA: word(areas, `(PLACE // ${n}) % ${n}`),
      SEX: word(
        this.#runs.map(({ sex }) => sex),
        run,
      ),
      TIME_PERIOD: literal(timePeriod),
      METHOD: word(
        this.#runs.map(({ method }) => method),
        run,
      ),
      MEASURE: "'FLOW_EST'",
      UNIT_MEASURE: "'PERSONS'",
      REVISION: literal(revision),
      LABEL: "'MODEL'",
    };
    const columns = estimateColumns.map(({ name }) => `${of[name] ?? name} AS ${name}`);
    return `SELECT ${columns.join(", ")} FROM estimates`;
  }

  #flush(): void {
    const rows = this.#places.length;
    if (rows === 0) return;
    const chunk = DuckDBDataChunk.create([INTEGER, ...numbers.map(() => DOUBLE)], rows);
    const buffers = [this.#places, ...this.#numberBuffers];
    for (const [at, values] of buffers.entries()) {
      chunk.setColumnValues(at, values);
      values.length = 0;
    }
    this.#appender.appendDataChunk(chunk);
  }
}

function rounded(persons: number): number {
  return Math.round(persons / resolutionPersons) / Math.round(1 / resolutionPersons);
}

function bound(persons: number): number {
  return Number(persons.toPrecision(boundsSignificantDigits));
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
