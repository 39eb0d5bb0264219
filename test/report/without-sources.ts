import { mkdir, mkdtemp, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { realEditionFolder } from "../edition/real-edition.ts";

/** A folder with the tables of the embedded edition and a manifest without some sources. */
export async function withoutSources(removed: readonly string[]): Promise<string> {
  const folder = await realEditionFolder();
  const copy = join(await mkdtemp(join(tmpdir(), "waymark-")), "2024");
  await mkdir(copy);
  for (const file of await readdir(folder)) {
    if (file !== "edition.json") await symlink(join(folder, file), join(copy, file));
  }
  const manifest = JSON.parse(await readFile(join(folder, "edition.json"), "utf8")) as {
    sources: { id: string }[];
  };
  manifest.sources = manifest.sources.filter(({ id }) => !removed.includes(id));
  await writeFile(join(copy, "edition.json"), JSON.stringify(manifest));
  return copy;
}
