import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, join } from "node:path";
import type { DataFile, FileSpec } from "../contract/data-file.ts";
import { SourceError } from "../contract/source-error.ts";

/** No release of any of our sources comes near this size. */
const maxFileBytes = 512 * 1024 * 1024;

/**
 * Finds a source's file below a folder — at its path, or by its bare name in the folder itself —
 * and hashes it.
 *
 * @throws SourceError `file-missing`, `file-empty`, `file-too-large`
 */
export async function locateFile(folder: string, spec: Pick<FileSpec, "path">): Promise<DataFile> {
  const path = await firstExisting([join(folder, spec.path), join(folder, basename(spec.path))]);
  if (path === null) throw new SourceError("file-missing", { file: spec.path });
  const { size } = await stat(path);
  if (size === 0) throw new SourceError("file-empty", { file: spec.path });
  if (size > maxFileBytes) {
    throw new SourceError("file-too-large", {
      file: spec.path,
      expected: `at most ${maxFileBytes} bytes`,
      found: `${size} bytes`,
    });
  }
  return { name: spec.path, path, sha256: await sha256OfFile(path), bytes: size };
}

/** True if the file of a specification is below the folder. */
export async function hasFile(folder: string, spec: Pick<FileSpec, "path">): Promise<boolean> {
  return (
    (await firstExisting([join(folder, spec.path), join(folder, basename(spec.path))])) !== null
  );
}

/** SHA-256 of a file's bytes in hexadecimal digits. */
export async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const bytes of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(bytes);
  return hash.digest("hex");
}

async function firstExisting(paths: readonly string[]): Promise<string | null> {
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (found?.isFile()) return path;
  }
  return null;
}
