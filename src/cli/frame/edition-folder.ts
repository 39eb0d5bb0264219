import { existsSync } from "node:fs";
import { join } from "node:path";
import { Edition } from "../../edition/index.ts";
import type { Context } from "./context.ts";
import { packageRoot } from "./package-root.ts";

/** Name of the edition that comes with this version of Waymark. */
export const currentEdition = "2024";

/** The folder of the edition in use: `--edition`, else the one that came with the package. */
export function editionFolderInUse(asked: string | undefined): string {
  if (asked !== undefined) return asked;
  const embedded = join(packageRoot().folder, "editions", currentEdition);
  if (existsSync(join(embedded, "edition.json"))) return embedded;
  return join("editions", currentEdition);
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
  const interrupt = () => edition.database.connection.interrupt();
  world.signal.addEventListener("abort", interrupt);
  try {
    world.signal.throwIfAborted();
    return await work(edition);
  } finally {
    world.signal.removeEventListener("abort", interrupt);
    edition.close();
  }
}
