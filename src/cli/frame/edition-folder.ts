import { existsSync } from "node:fs";
import { join } from "node:path";
import { Edition } from "../../edition/index.ts";
import type { Context } from "./context.ts";
import { packageRoot } from "./package-root.ts";

/** Name of the edition that comes with this version of Waymark. */
export const currentEdition = "2024";

/**
 * The folder of the edition in use: `--edition`, a folder or the name of one in `editions/`; else the
 * one that came with the package.
 */
export function editionFolderInUse(asked: string | undefined): string {
  if (asked !== undefined && (/[/\\]/.test(asked) || isEdition(asked))) return asked;
  const name = asked ?? currentEdition;
  const here = join("editions", name);
  const embedded = join(packageRoot().folder, "editions", name);
  const found = [embedded, here].find(isEdition);
  return found ?? asked ?? here;
}

function isEdition(folder: string): boolean {
  return existsSync(join(folder, "edition.json"));
}

/**
 * Opens the edition in use for the time of `work`. Ctrl-C interrupts a running query.
 *
 * @throws EditionError
 */
export async function withEdition<T>(
  { world, options }: Context,
  open: { readonly user?: boolean },
  work: (edition: Edition) => Promise<T>,
): Promise<T> {
  const edition = await Edition.open(editionFolderInUse(options.edition), open);
  const interrupt = () => edition.database.interrupt();
  world.signal.addEventListener("abort", interrupt);
  try {
    world.signal.throwIfAborted();
    return await work(edition);
  } finally {
    world.signal.removeEventListener("abort", interrupt);
    edition.close();
  }
}
