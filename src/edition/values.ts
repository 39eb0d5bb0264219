import type { DuckDBValue } from "@duckdb/node-api";
import type { Edition } from "./edition.ts";
import { firstYearSql } from "./period.ts";
import { type Value, valueColumns, valueFromRow } from "./value.ts";

/** Which values are wanted. A dimension that is left out, or an empty list, does not restrict. */
export interface ValueFilter {
  /** Areas of REF_AREA, by code of the register. */
  readonly areas?: readonly string[];
  readonly counterparts?: readonly string[];
  readonly measures?: readonly string[];
  readonly sexes?: readonly string[];
  readonly ages?: readonly string[];
  readonly bases?: readonly string[];
  readonly methods?: readonly string[];
  readonly categories?: readonly string[];
  readonly sources?: readonly string[];
  /** First calendar year in which the period begins. */
  readonly fromYear?: number;
  /** Last calendar year in which the period begins. */
  readonly toYear?: number;
}

/** A part of the rows that a query gives. */
export interface ValueOptions {
  /** Largest number of values; default all of them. */
  readonly limit?: number;
}

const columnOf = {
  areas: "REF_AREA",
  counterparts: "COUNTERPART_AREA",
  measures: "MEASURE",
  sexes: "SEX",
  ages: "AGE",
  bases: "BASIS",
  methods: "METHOD",
  categories: "CATEGORY",
  sources: "SOURCE",
} as const;

/** Condition of SQL and its parameters for a filter. */
function conditionOf(filter: ValueFilter): {
  sql: string;
  parameters: Record<string, DuckDBValue>;
} {
  const conditions = ["true"];
  const parameters: Record<string, DuckDBValue> = {};
  for (const [name, column] of Object.entries(columnOf)) {
    const wanted = filter[name as keyof typeof columnOf] ?? [];
    if (wanted.length === 0) continue;
    const places = wanted.map((text, i) => {
      parameters[`${name}${i}`] = text;
      return `$${name}${i}`;
    });
    conditions.push(`${column} IN (${places.join(", ")})`);
  }
  const year = firstYearSql;
  if (filter.fromYear !== undefined) {
    parameters.fromYear = filter.fromYear;
    conditions.push(`${year} >= $fromYear`);
  }
  if (filter.toYear !== undefined) {
    parameters.toYear = filter.toYear;
    conditions.push(`${year} <= $toYear`);
  }
  return { sql: conditions.join(" AND "), parameters };
}

/** How many values of the edition pass a filter, missing ones included. */
export async function countValues(edition: Edition, filter: ValueFilter): Promise<number> {
  const { sql, parameters } = conditionOf(filter);
  const [row] = await edition.database.rows(
    `SELECT count(*) AS total FROM observations WHERE ${sql}`,
    parameters,
  );
  return Number(row?.total);
}

/**
 * The values that pass a filter, part by part, in the order of the edition: source by source, in
 * the order of the publisher's cells. Memory does not grow with their number.
 *
 * @throws QueryError
 */
export async function* streamValues(
  edition: Edition,
  filter: ValueFilter,
  { limit }: ValueOptions = {},
): AsyncGenerator<readonly Value[]> {
  const { sql, parameters } = conditionOf(filter);
  const most = limit === undefined ? "" : ` LIMIT ${Math.max(0, Math.trunc(limit))}`;
  const query = `SELECT ${valueColumns} FROM observations WHERE ${sql}${most}`;
  for await (const rows of edition.database.rowParts(query, parameters)) {
    yield rows.map(valueFromRow);
  }
}

/** The values that pass a filter, in the order of {@link streamValues}. */
export async function findValues(
  edition: Edition,
  filter: ValueFilter,
  options: ValueOptions = {},
): Promise<Value[]> {
  const all: Value[] = [];
  for await (const part of streamValues(edition, filter, options)) all.push(...part);
  return all;
}
