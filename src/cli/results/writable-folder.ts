import { access, constants, mkdtemp, rm, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { UsageError } from "../frame/usage-error.ts";

/** What the system says when a folder cannot take a file, as a reader is told. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: "denied",
  EPERM: "denied",
  EROFS: "denied",
  ENOTDIR: "file",
  EEXIST: "file",
  ENOSPC: "full",
  EDQUOT: "full",
};

/**
 * Makes sure, before work begins, that files can be written into a folder; it need not exist yet, and
 * nothing is left there.
 *
 * @throws UsageError `folder-not-writable`
 */
export async function assertWritable(folder: string): Promise<void> {
  const full = resolve(folder);
  try {
    let there = full;
    while (!(await exists(there))) there = dirname(there);
    if (!(await stat(there)).isDirectory()) throw notWritable(there, "ENOTDIR");
    await access(there, constants.W_OK);
    // Some file systems grant the right and refuse the file.
    await rm(await mkdtemp(join(there, ".draft-")), { recursive: true });
  } catch (error) {
    throw writeError(folder, error);
  }
}

/** The error of a write in words for a reader, where it is one of the folder and not of the program. */
export function writeError(folder: string, error: unknown): unknown {
  if (error instanceof UsageError || !(error instanceof Error) || !("code" in error)) return error;
  if (typeof error.code !== "string" || !/^E[A-Z]+$/.test(error.code)) return error;
  return notWritable(folder, error.code, error);
}

function notWritable(folder: string, system: string, cause?: unknown): UsageError {
  const reason = reasons[system] ?? "other";
  return new UsageError("folder-not-writable", { found: folder, reason, system }, cause);
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return false;
    throw error;
  }
}
