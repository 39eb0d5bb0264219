import type { DuckDBValue } from "@duckdb/node-api";
import type { Edition } from "../edition/index.ts";

/**
 * The columns of a query over an edition, each as a list; equal texts are one string in memory.
 *
 * @throws QueryError
 */
export function columnsOf(
  { database }: Edition,
  sql: string,
  parameters: Record<string, DuckDBValue> = {},
): Promise<readonly (readonly DuckDBValue[])[]> {
  const texts = new Map<string, string>();
  return database.columns(sql, parameters, (value) => {
    if (typeof value !== "string") return value;
    const known = texts.get(value);
    if (known === undefined) texts.set(value, value);
    return known ?? value;
  });
}
