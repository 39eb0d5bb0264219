import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";

const manifest = z.object({ name: z.literal("waymark"), version: z.string() });

/** The folder of the package and its version. */
export interface PackageRoot {
  readonly folder: string;
  readonly version: string;
}

/** Finds the package in which this program stands, by its package.json. */
export function packageRoot(): PackageRoot {
  const start = dirname(fileURLToPath(import.meta.url));
  for (let folder = start; ; folder = dirname(folder)) {
    const path = join(folder, "package.json");
    if (existsSync(path)) {
      const read = manifest.safeParse(JSON.parse(readFileSync(path, "utf8")));
      if (read.success) return { folder, version: read.data.version };
    }
    if (folder === dirname(folder)) throw new Error(`no package.json of waymark above ${start}`);
  }
}
