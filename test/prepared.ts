import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { mkdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { root } from "./house/source-files.ts";

const folder = join(root, "node_modules/.cache/waymark-test");

/** A short hash of the names, sizes and times of every file below some folders of the repository. */
export function stampOf(folders: readonly string[]): string {
  const hash = createHash("sha256");
  for (const below of folders) {
    const files = readdirSync(join(root, below), { recursive: true, encoding: "utf8" }).sort();
    for (const file of files) {
      const { mtimeMs, size } = statSync(join(root, below, file));
      hash.update(`${below}/${file} ${mtimeMs} ${size}\n`);
    }
  }
  return hash.digest("hex").slice(0, 12);
}

/**
 * A folder that several test files use and that is made once: it is made anew when the stamp changes.
 *
 * @param make fills an empty folder
 * @returns the path of the folder
 */
export async function prepared(
  name: string,
  stamp: string,
  make: (folder: string) => Promise<void>,
): Promise<string> {
  const path = join(folder, `${name}-${stamp}`);
  const exists = () =>
    stat(path).then(
      () => true,
      () => false,
    );
  const lock = join(folder, `${name}.lock`);
  mkdirSync(folder, { recursive: true });
  while (!(await exists())) {
    if (!(await takeLock(lock))) {
      await pause(200);
      continue;
    }
    try {
      if (await exists()) break;
      removeOld(name);
      const draft = `${path}.draft`;
      await rm(draft, { recursive: true, force: true });
      await mkdir(draft);
      await make(draft);
      await rename(draft, path);
    } finally {
      await rm(lock, { recursive: true, force: true });
    }
  }
  return path;
}

const minute = 60_000;

async function takeLock(lock: string): Promise<boolean> {
  const held = await stat(lock).catch(() => null);
  if (held && held.mtimeMs < Date.now() - 3 * minute) {
    await rm(lock, { recursive: true, force: true });
  }
  return mkdir(lock).then(
    () => true,
    () => false,
  );
}

/** Folders that an hour ago served a run may be in use by none. */
function removeOld(name: string): void {
  for (const file of readdirSync(folder)) {
    const path = join(folder, file);
    if (file.startsWith(`${name}-`) && statSync(path).mtimeMs < Date.now() - 60 * minute) {
      rmSync(path, { recursive: true, force: true });
    }
  }
}
