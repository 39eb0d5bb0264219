import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

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
      const { name, version } = JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;
      if (name === "waymark" && typeof version === "string") return { folder, version };
    }
    if (folder === dirname(folder)) throw new Error(`no package.json of waymark above ${start}`);
  }
}
