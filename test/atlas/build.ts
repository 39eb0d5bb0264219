import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { areaCode } from "../../src/areas/index.ts";
import { type AtlasLanguage, buildAtlas, type Written } from "../../src/atlas/index.ts";
import type { Edition } from "../../src/edition/index.ts";

/** Areas of the tests: large, small, without migrants' tables of some kind, two with footnotes. */
export const testAreas = ["CHN", "USA", "TUV", "SSD"].map((code) => areaCode(code));

/** A built atlas of few areas in a folder that is removed by `remove`. */
export interface TestAtlas {
  readonly folder: string;
  readonly written: Written;
  readonly remove: () => Promise<void>;
}

/** Builds a small atlas with stand-ins for program and style, which these tests do not run. */
export async function smallAtlas(
  edition: Edition,
  languages: readonly AtlasLanguage[],
): Promise<TestAtlas> {
  const home = await mkdtemp(join(tmpdir(), "waymark-atlas-"));
  const client = join(home, "client");
  await mkdir(client);
  for (const program of ["atlas", "explore", "corridor"])
    await writeFile(join(client, `${program}.js`), "");
  await writeFile(join(client, "atlas.css"), "");
  await writeFile(join(client, "lab.js"), "");
  await writeFile(join(client, "sw.js"), "");
  await writeFile(join(client, "embed.js"), "");
  await writeFile(join(client, "lab-worker.js"), "");
  const folder = join(home, "atlas");
  const written = await buildAtlas(edition, folder, { client, areas: testAreas, languages });
  return { folder, written, remove: () => rm(home, { recursive: true, force: true }) };
}
