import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Edition } from "../../edition/index.ts";
import { labPeriods } from "../data/lab/lab-periods.ts";
import type { LabIndexEntry } from "../lab/lab-state.ts";
import { dataScript } from "./data-file.ts";
import type { OutputFolder } from "./output-folder.ts";

/**
 * Writes the tables of the laboratory, and its program as a text from which a worker starts: browsers start none
 * from a file on a disk.
 *
 * @returns what can be loaded, or null if the edition lacks the tables
 */
export async function writeLab(
  edition: Edition,
  out: OutputFolder,
  client: string,
): Promise<readonly LabIndexEntry[] | null> {
  const index: LabIndexEntry[] = [];
  for await (const period of labPeriods(edition)) {
    const { key, revision, start, end, areas, blendable } = period;
    await out.write(`data/lab/${key}.js`, dataScript(`lab/${key}`, period));
    index.push({ key, revision, start, end, areas, blendable });
  }
  if (index.length === 0) return null;
  await out.write("data/lab/index.js", dataScript("lab/index", index));
  const program = await readFile(join(client, "lab-worker.js"), "utf8");
  await out.write("data/lab/program.js", dataScript("lab/program", program));
  return index;
}
