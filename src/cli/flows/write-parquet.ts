import { rename } from "node:fs/promises";
import { DOUBLE, DuckDBDataChunk, INTEGER } from "@duckdb/node-api";
import { Database } from "../../edition/database.ts";
import type { FlowEstimate } from "../../flows/estimate.ts";

const chunkRows = 2048;

/**
 * Writes the corridors with a move as Parquet: `COUNTERPART_AREA` (origin), `REF_AREA`, `OBS_VALUE`, and bounds such as
 * `LOWER_80`, `UPPER_80` where the method states intervals.
 */
export async function writeParquet(
  { areas, flows, intervals = [] }: FlowEstimate,
  path: string,
): Promise<void> {
  const n = areas.length;
  const database = await Database.open();
  try {
    const bounds = intervals.flatMap(({ level, lower, upper }) => [
      { name: `LOWER_${Math.round(100 * level)}`, values: lower },
      { name: `UPPER_${Math.round(100 * level)}`, values: upper },
    ]);
    const numbers = [{ name: "OBS_VALUE", values: flows }, ...bounds];
    const declared = numbers.map(({ name }) => `${name} DOUBLE`).join(", ");
    await database.run(`CREATE TABLE flows (PLACE INTEGER, ${declared})`);
    const appender = await database.appender("flows");
    const places = [...flows.keys()].filter((at) => flows[at] !== 0);
    for (let from = 0; from < places.length; from += chunkRows) {
      const part = places.slice(from, from + chunkRows);
      const chunk = DuckDBDataChunk.create([INTEGER, ...numbers.map(() => DOUBLE)], part.length);
      chunk.setColumnValues(0, part);
      for (const [column, { values }] of numbers.entries())
        chunk.setColumnValues(
          column + 1,
          part.map((at) => values[at]!),
        );
      appender.appendDataChunk(chunk);
    }
    appender.closeSync();
    const text = (word: string) => `'${word.replaceAll("'", "''")}'`;
    const words = `[${areas.map(text).join(", ")}]`;
    await database.run("SET threads = 1");
    await database.run(
      `COPY (SELECT list_extract(${words}, 1 + PLACE // ${n}) AS COUNTERPART_AREA,
         list_extract(${words}, 1 + PLACE % ${n}) AS REF_AREA,
         ${numbers.map(({ name }) => name).join(", ")} FROM flows)
       TO ${text(`${path}.next`)} (FORMAT parquet, COMPRESSION zstd)`,
    );
  } finally {
    database.close();
  }
  await rename(`${path}.next`, path);
}
