import type { DuckDBValue } from "@duckdb/node-api";
import { type Edition, QueryError } from "../edition/index.ts";

/**
 * The columns of a query over an edition, each as a list; equal texts are one string in memory.
 *
 * @throws QueryError
 */
export async function columnsOf(
  { database }: Edition,
  sql: string,
  parameters: Record<string, DuckDBValue> = {},
): Promise<readonly (readonly DuckDBValue[])[]> {
  const texts = new Map<string, string>();
  const one = (value: DuckDBValue): DuckDBValue => {
    if (typeof value !== "string") return value;
    const known = texts.get(value);
    if (known === undefined) texts.set(value, value);
    return known ?? value;
  };
  try {
    const result = await database.connection.stream(sql, parameters);
    const columns: DuckDBValue[][] = Array.from({ length: result.columnCount }, () => []);
    for (;;) {
      const chunk = await result.fetchChunk();
      if (!chunk || chunk.rowCount === 0) return columns;
      for (const [at, values] of chunk.getColumns().entries()) {
        const column = columns[at]!;
        for (const value of values) column.push(one(value));
      }
    }
  } catch (cause) {
    throw new QueryError(sql, cause);
  }
}
