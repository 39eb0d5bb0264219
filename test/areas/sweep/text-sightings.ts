import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { shared } from "../../shared.ts";
import { type Sighting, sighting } from "./sighting.ts";
import type { TextFile } from "./text-files.ts";

/** Every distinct pair of cells that names an area in the given text files. */
export async function textSightings(files: readonly TextFile[]): Promise<Sighting[]> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const seen: Sighting[] = [];
  for (const file of files) seen.push(...(await sightingsOf(connection, file)));
  connection.closeSync();
  return seen;
}

async function sightingsOf(connection: DuckDBConnection, spec: TextFile): Promise<Sighting[]> {
  const options = [
    "all_varchar=true",
    "header=true",
    "strict_mode=false",
    `delim='${spec.separator ?? ","}'`,
    "quote='\"'",
    `skip=${spec.skip ?? 0}`,
    `encoding='${spec.encoding ?? "utf-8"}'`,
  ];
  const columns = [...new Set(spec.columns.flat().filter((column) => column !== null))];
  const quoted = columns.map((column) => `"${column}"`).join(", ");
  const where = spec.where === undefined ? "" : ` WHERE ${spec.where}`;
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE cells AS SELECT ${quoted}
     FROM read_csv('${shared(`data/${spec.file}`)}', ${options.join(", ")})${where}`,
  );
  const seen: Sighting[] = [];
  for (const [code, name] of spec.columns) {
    const cells = [code, name].map((column) => (column === null ? "NULL" : `"${column}"`));
    const result = await connection.runAndReadAll(
      `SELECT DISTINCT ${cells[0]}, ${cells[1]} FROM cells ORDER BY ALL`,
    );
    for (const [codeCell, nameCell] of result.getRows()) {
      for (const part of split(nameCell, spec.split)) {
        const place = [code, name].filter((column) => column !== null).join(", ");
        seen.push(...sighting(spec.file, place, spec.scheme, { code: codeCell, name: part }));
      }
    }
  }
  return seen;
}

function split(cell: unknown, separator: string | undefined): unknown[] {
  return typeof cell === "string" && separator !== undefined ? cell.split(separator) : [cell];
}
