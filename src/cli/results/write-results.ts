import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { writeError } from "./writable-folder.ts";

/** A file to be written: a text, or bytes. */
export interface ResultFile {
  readonly file: string;
  readonly text: string | Uint8Array;
}

/** A file that was written. */
export interface WrittenFile {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

const draftPrefix = ".draft-";

/**
 * Writes files into a folder so that none is ever half-written: all are written beside it first,
 * then each is put in its place in one step. Other files of the folder are left alone.
 *
 * @throws UsageError `folder-not-writable`
 */
export async function writeResults(
  folder: string,
  results: readonly ResultFile[],
): Promise<WrittenFile[]> {
  try {
    await mkdir(folder, { recursive: true });
    await removeDrafts(folder);
    await putInPlace(folder, results);
  } catch (error) {
    throw writeError(folder, error);
  }
  return results.map(({ file, text }) => ({
    file,
    bytes: typeof text === "string" ? Buffer.byteLength(text) : text.length,
    sha256: createHash("sha256").update(text).digest("hex"),
  }));
}

async function putInPlace(folder: string, results: readonly ResultFile[]): Promise<void> {
  const draft = await mkdtemp(join(folder, draftPrefix));
  try {
    for (const { file, text } of results) await writeFile(join(draft, file), text);
    for (const { file } of results) await rename(join(draft, file), join(folder, file));
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** Removes what a build that was killed left behind. */
async function removeDrafts(folder: string): Promise<void> {
  for (const file of await readdir(folder)) {
    if (file.startsWith(draftPrefix))
      await rm(join(folder, file), { recursive: true, force: true });
  }
}
