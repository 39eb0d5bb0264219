import { mkdir, open, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { EditionError } from "./edition-error.ts";

const lockName = ".building";

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/**
 * Holds the only build of each folder while `work` runs. A lock that a killed process left behind
 * is taken over.
 *
 * @throws EditionError `build-running`
 */
export async function withBuildLocks<T>(
  folders: readonly string[],
  work: () => Promise<T>,
): Promise<T> {
  const held: string[] = [];
  try {
    for (const folder of folders) {
      await mkdir(folder, { recursive: true });
      const path = join(folder, lockName);
      await takeLock(path);
      held.push(path);
    }
    return await work();
  } finally {
    for (const path of held) await rm(path, { force: true });
  }
}

async function takeLock(path: string): Promise<void> {
  try {
    const handle = await open(path, "wx");
    await handle.writeFile(String(process.pid));
    await handle.close();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    const pid = Number(await readFile(path, "utf8").catch(() => ""));
    if (Number.isInteger(pid) && pid > 0 && pid !== process.pid && isAlive(pid)) {
      throw new EditionError("build-running", { pid });
    }
    await rm(path, { force: true });
    await takeLock(path);
  }
}
