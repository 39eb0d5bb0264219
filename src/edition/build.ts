import { mkdtemp, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Custody, findSource, type Source, sources } from "../sources/index.ts";
import { withBuildLocks } from "./build-lock.ts";
import { Database } from "./database.ts";
import { EditionError } from "./edition-error.ts";
import {
  type Manifest,
  manifestName,
  manifestText,
  readManifest,
  type SourceEntry,
} from "./manifest.ts";
import { isPresent, readSourceIntoTable } from "./read-source.ts";

/** What a build tells while it runs. */
export interface BuildProgress {
  readonly source: string;
  readonly done: number;
  readonly of: number;
  /** Given when the source is finished. */
  readonly entry?: SourceEntry;
}

/** How an edition is built. */
export interface BuildOptions {
  /** Name of the edition; the folder `<root>/<name>` receives it. */
  readonly name: string;
  /** Folder of the publishers' files. */
  readonly from: string;
  /** Folder of editions. */
  readonly root: string;
  /** Only these sources; the others of an existing edition stay as they are. */
  readonly only?: readonly string[];
  /** Only the sources of this custody. */
  readonly custody?: Custody;
  readonly onProgress?: (progress: BuildProgress) => void;
  readonly signal?: AbortSignal;
  /** The sources to choose from; default all of Waymark. */
  readonly registry?: readonly Source[];
}

/** Folder of an edition: user's-copy sources stand beside the embedded edition, never in it. */
export function editionFolder(root: string, name: string, custody: Custody): string {
  return join(root, custody === "embedded" ? name : `${name}.user`);
}

/**
 * Builds an edition from the publishers' files: embedded sources into `<root>/<name>`, user's-copy
 * sources into `<root>/<name>.user`. Nothing of an earlier edition changes until every source is
 * read and checked; then the manifest is replaced in one step, so that a build that is killed at
 * any moment leaves a valid edition.
 *
 * @returns the manifests written, embedded first
 * @throws SourceError for a file that is not as its layout promises, EditionError
 */
export async function buildEdition(options: BuildOptions): Promise<Manifest[]> {
  const found = await stat(options.from).catch(() => null);
  if (!found?.isDirectory()) throw new EditionError("folder-missing", { folder: options.from });
  const { chosen, absent } = await chooseSources(options);
  if (chosen.length === 0) throw new EditionError("no-sources", { folder: options.from });
  const shares = (["embedded", "user-copy"] as const)
    .map((custody) => ({
      custody,
      folder: editionFolder(options.root, options.name, custody),
      chosen: chosen.filter((source) => source.custody === custody),
      absent: absent.filter((source) => source.custody === custody),
    }))
    .filter((share) => share.chosen.length > 0);
  return withBuildLocks(
    shares.map((share) => share.folder),
    () => buildShares(options, shares),
  );
}

/** The part of a build that goes into one folder. */
interface Share {
  readonly custody: Custody;
  readonly folder: string;
  readonly chosen: readonly Source[];
  readonly absent: readonly Source[];
}

/** Reads every source of every share before the first manifest is replaced. */
async function buildShares(options: BuildOptions, shares: readonly Share[]): Promise<Manifest[]> {
  const drafts: { share: Share; draft: string; entries: SourceEntry[] }[] = [];
  const database = await Database.open();
  try {
    const of = shares.reduce((sum, share) => sum + share.chosen.length, 0);
    let done = 0;
    for (const share of shares) {
      await removeDrafts(share.folder);
      const draft = await mkdtemp(join(share.folder, ".draft-"));
      const entries: SourceEntry[] = [];
      drafts.push({ share, draft, entries });
      for (const source of share.chosen) {
        stopIfAborted(options);
        options.onProgress?.({ source: source.id, done, of });
        const entry = await readSourceIntoTable(
          database,
          source,
          options.from,
          draft,
          options.signal,
        );
        entries.push(entry);
        done += 1;
        options.onProgress?.({ source: source.id, done, of, entry });
      }
    }
    stopIfAborted(options);
    const manifests: Manifest[] = [];
    for (const { share, draft, entries } of drafts) {
      manifests.push(await publish(options, share, draft, entries));
    }
    return manifests;
  } finally {
    database.close();
    for (const { draft } of drafts) await rm(draft, { recursive: true, force: true });
  }
}

function stopIfAborted({ signal }: BuildOptions): void {
  if (signal?.aborted) throw new EditionError("stopped", {});
}

async function chooseSources(
  options: BuildOptions,
): Promise<{ chosen: Source[]; absent: Source[] }> {
  const registry = options.registry ?? sources;
  for (const id of options.only ?? []) {
    if (!registry.some((source) => source.id === id) && !findSource(id)) {
      throw new EditionError("source-unknown", { id });
    }
  }
  const chosen: Source[] = [];
  const absent: Source[] = [];
  for (const source of registry) {
    if (options.only && !options.only.includes(source.id)) continue;
    if (options.custody && source.custody !== options.custody) continue;
    const mayBeAbsent = !options.only && (source.custody === "user-copy" || source.optional);
    if (mayBeAbsent && !(await isPresent(source, options.from))) absent.push(source);
    else chosen.push(source);
  }
  return { chosen, absent };
}

/** Moves the tables beside the old ones, replaces the manifest, then removes what it no longer names. */
async function publish(
  options: BuildOptions,
  { custody, folder, absent }: Share,
  draft: string,
  entries: readonly SourceEntry[],
): Promise<Manifest> {
  const kept = options.only ? await entriesBeside(folder, options.only) : [];
  const all = [...entries, ...kept].sort((a, b) => (a.id < b.id ? -1 : 1));
  const manifest: Manifest = {
    format: 1,
    edition: options.name,
    custody,
    observations: all.reduce((sum, entry) => sum + entry.observations, 0),
    sources: all,
    absent: absent.map((source) => source.id).sort(),
  };
  for (const entry of entries) {
    await rename(join(draft, entry.table.file), join(folder, entry.table.file));
  }
  const next = join(folder, `${manifestName}.next`);
  await writeFile(next, manifestText(manifest));
  await rename(next, join(folder, manifestName));
  const named = new Set(all.map((entry) => entry.table.file));
  for (const file of await readdir(folder)) {
    if (file.endsWith(".parquet") && !named.has(file)) await rm(join(folder, file));
  }
  return manifest;
}

async function entriesBeside(folder: string, rebuilt: readonly string[]): Promise<SourceEntry[]> {
  const before = await readManifest(folder).catch((error: unknown) => {
    if (error instanceof EditionError && error.code === "edition-missing") return null;
    throw error;
  });
  return (before?.sources ?? []).filter((entry) => !rebuilt.includes(entry.id));
}

async function removeDrafts(folder: string): Promise<void> {
  for (const file of await readdir(folder)) {
    if (file.startsWith(".draft-")) await rm(join(folder, file), { recursive: true, force: true });
  }
}
