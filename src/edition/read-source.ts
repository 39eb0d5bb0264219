import { type DataFile, type FileSpec, type Source, SourceError } from "../sources/index.ts";
import { hasFile, locateFile, Reading } from "../sources/reading/index.ts";
import type { Database } from "./database.ts";
import { Intake } from "./intake.ts";
import type { FileEntry, SourceEntry } from "./manifest.ts";
import { checkTotals } from "./published-totals.ts";
import { type TableFile, writeTable } from "./table-file.ts";
import { checkUniqueKeys } from "./unique-keys.ts";

/** True if at least one file of the source is below the folder. */
export async function isPresent(source: Source, from: string): Promise<boolean> {
  for (const spec of source.files) if (await hasFile(from, spec)) return true;
  return false;
}

/**
 * Reads one source from a folder into a Parquet table, with every check that concerns it alone:
 * layout, areas, unique keys, the publisher's totals.
 *
 * @param from folder with the publishers' files
 * @param to folder that receives the table
 * @param signal stops the reading where it is aborted
 * @returns the source's entry of the manifest
 * @throws SourceError
 */
export async function readSourceIntoTable(
  database: Database,
  source: Source,
  from: string,
  to: string,
  signal?: AbortSignal,
): Promise<SourceEntry> {
  const files = new Map<string, DataFile>();
  for (const spec of source.files) files.set(spec.key, await locateFile(from, spec));
  const intake = await Intake.begin(database, source, signal);
  const reading = new Reading(source, files, intake);
  await source.read(reading);
  await intake.finish();
  if (intake.rows === 0) throw new SourceError("rows-missing", { source: source.id });
  await checkUniqueKeys(database, source);
  const totals = await checkTotals(database, source);
  const [counts] = await database.rows(
    "SELECT count(*) - count(OBS_VALUE) AS missing FROM observations",
  );
  const table: TableFile = await writeTable(database, to, source.id);
  return {
    id: source.id,
    title: source.title,
    producer: source.producer,
    vintage: source.vintage,
    published: source.published,
    licence: source.licence,
    custody: source.custody,
    page: source.page,
    citation: source.citation,
    table,
    observations: intake.rows,
    missing: Number(counts?.missing),
    leftOut: Object.fromEntries([...intake.leftOutCells].sort(([a], [b]) => (a < b ? -1 : 1))),
    files: source.files.map((spec) => fileEntry(spec, files.get(spec.key)!, reading)),
    totals,
  };
}

function fileEntry(spec: FileSpec, file: DataFile, reading: Reading): FileEntry {
  const layout = reading.layouts.get(spec.key);
  return {
    key: spec.key,
    path: spec.path,
    sha256: file.sha256,
    bytes: file.bytes,
    pinned: file.sha256 === spec.sha256,
    conversion: spec.conversion ?? false,
    url: spec.url,
    layout: layout
      ? {
          delimiter: layout.delimiter ?? ",",
          encoding: layout.encoding ?? "utf-8",
          quote: layout.quote === undefined ? '"' : layout.quote,
        }
      : null,
  };
}
