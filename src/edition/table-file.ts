import { createHash } from "node:crypto";
import { readFile, rename, stat } from "node:fs/promises";
import { join } from "node:path";
import { type Database, sqlText } from "./database.ts";
import { observationColumns } from "./schema.ts";

/** A written table: its name carries the beginning of its hash, so a name never changes its bytes. */
export interface TableFile {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
}

/**
 * Writes table `observations` as Parquet in the order of the publisher's files. The bytes depend on
 * the rows alone: one thread, fixed compression, fixed row groups.
 *
 * @param folder where the file goes
 * @param sourceId first part of its name
 */
export async function writeTable(
  database: Database,
  folder: string,
  sourceId: string,
): Promise<TableFile> {
  const draft = join(folder, `${sourceId}.draft`);
  const columns = observationColumns.map((column) => column.name).join(", ");
  await database.run("SET threads = 1");
  await database.run(
    `COPY (SELECT ${columns} FROM observations ORDER BY SEQUENCE) TO ${sqlText(draft)}
     (FORMAT parquet, PARQUET_VERSION v2, COMPRESSION zstd, COMPRESSION_LEVEL 12, ROW_GROUP_SIZE 262144)`,
  );
  await database.run("SET threads = 2");
  const sha256 = createHash("sha256")
    .update(await readFile(draft))
    .digest("hex");
  const file = `${sourceId}.${sha256.slice(0, 8)}.parquet`;
  await rename(draft, join(folder, file));
  return { file, sha256, bytes: (await stat(join(folder, file))).size };
}
