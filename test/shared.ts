import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe } from "vitest";

const root = fileURLToPath(new URL("../../shared/", import.meta.url));

/** Absolute path inside the folder `shared` beside the repository: official data, design, golden cases. */
export function shared(path: string): string {
  return root + path;
}

/** Whether the folder `shared` is there. */
export function hasShared(): boolean {
  return existsSync(root);
}

/** A JSON file of the folder `shared`. */
export function sharedJson<T>(path: string): T {
  return JSON.parse(readFileSync(shared(path), "utf8")) as T;
}

/** A suite that needs `shared`: skipped where it is absent, except in continuous integration, where it fails. */
export function describeShared(name: string, body: () => void): void {
  if (!hasShared() && !process.env.CI) {
    describe.skip(name, () => {});
    return;
  }
  describe(name, body);
}
