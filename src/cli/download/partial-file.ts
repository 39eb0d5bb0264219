import { readFile, rm, stat, writeFile } from "node:fs/promises";
import { z } from "zod";

const memory = z.object({ url: z.string(), validator: z.string() });

/** A download that began earlier: how much is there, and what it is a part of. */
export interface PartialFile {
  readonly bytes: number;
  /** The server's ETag or date of last change, for `If-Range`; null if it gave none. */
  readonly validator: string | null;
}

/** Where the unfinished bytes of a file stand, and what is remembered about them. */
export function partPaths(target: string): { readonly part: string; readonly note: string } {
  return { part: `${target}.part`, note: `${target}.part.json` };
}

/** What an earlier download of the same address left behind. */
export async function readPartial(target: string, url: string): Promise<PartialFile> {
  const { part, note } = partPaths(target);
  const found = await stat(part).catch(() => null);
  const text = await readFile(note, "utf8").catch(() => null);
  const remembered = text === null ? null : memory.safeParse(parsedOrNull(text));
  if (!found || !remembered?.success || remembered.data.url !== url) {
    return { bytes: 0, validator: null };
  }
  return { bytes: found.size, validator: remembered.data.validator };
}

/** Remembers what the bytes that now arrive are a part of. */
export async function rememberPartial(
  target: string,
  url: string,
  validator: string | null,
): Promise<void> {
  const { note } = partPaths(target);
  if (validator === null) await rm(note, { force: true });
  else await writeFile(note, JSON.stringify({ url, validator }));
}

/** Forgets an unfinished download. */
export async function forgetPartial(target: string): Promise<void> {
  const { part, note } = partPaths(target);
  await rm(part, { force: true });
  await rm(note, { force: true });
}

function parsedOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
