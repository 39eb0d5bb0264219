import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Database, type Edition } from "../edition/index.ts";
import { boundsSignificantDigits, EstimateTable, resolutionPersons } from "./estimate-table.ts";
import {
  coefficientsHash,
  type EstimatesManifest,
  estimatesFormat,
  estimatesManifestName,
  inputsOf,
  manifestText,
  type PeriodRecord,
} from "./estimates-manifest.ts";
import { type Period, periodsBetween, timePeriodOf } from "./period.ts";
import { periodInputs } from "./period-inputs.ts";
import type { Revision } from "./revision.ts";
import { revisions } from "./revision.ts";
import { type RevisionData, readRevision, secondOpinionIn, sourcesOf } from "./revision-data.ts";
import { runMethods } from "./run-methods.ts";
import { type RunRecord, runRecord } from "./run-record.ts";

/** What a build of estimates tells while it runs. */
export interface EstimatesProgress {
  readonly revision: string;
  readonly timePeriod: string;
  /** Periods finished, and all of them. */
  readonly done: number;
  readonly of: number;
}

/** Options of {@link buildEstimates}. */
export interface BuildEstimatesOptions {
  readonly signal?: AbortSignal | undefined;
  /** Only these periods, as `2010/P5Y`; default all. */
  readonly timePeriods?: readonly string[];
}

/**
 * Estimates the flows of every revision, period, sex and method from an edition and writes one
 * Parquet table for each period and a manifest. All are written beside their places first; a build that
 * is stopped leaves what was there before.
 *
 * @param folder receives the tables; tables of an earlier build are replaced
 * @throws EditionError, QueryError, or the reason of `signal`
 */
export async function buildEstimates(
  edition: Edition,
  folder: string,
  onProgress: (progress: EstimatesProgress) => void = () => {},
  { signal, timePeriods }: BuildEstimatesOptions = {},
): Promise<EstimatesManifest> {
  await mkdir(folder, { recursive: true });
  await removeDrafts(folder);
  const draft = await mkdtemp(join(folder, draftPrefix));
  const lacking = revisions.map((revision) => ({ revision, lacks: lackOf(edition, revision) }));
  const chosen = lacking.filter(({ lacks }) => lacks.length === 0).map(({ revision }) => revision);
  const planned = chosen.flatMap((revision) =>
    periodsBetween(revision.years)
      .filter((period) => timePeriods?.includes(timePeriodOf(period)) ?? true)
      .map((period) => ({ revision, period })),
  );
  const periods: PeriodRecord[] = [];
  const database = await Database.open(128);
  try {
    for (const { revision, period } of planned) {
      signal?.throwIfAborted();
      const [timePeriod, of] = [timePeriodOf(period), planned.length];
      onProgress({ revision: revision.id, timePeriod, done: periods.length, of });
      const data = await readRevision(edition, revision, [period.start, period.end]);
      periods.push(await estimatePeriod(database, data, period, draft));
    }
    const manifest = manifestOf(edition, lacking, periods);
    await publish(folder, draft, manifest);
    return manifest;
  } finally {
    database.close();
    await rm(draft, { recursive: true, force: true });
  }
}

const draftPrefix = ".draft-";

function manifestOf(
  edition: Edition,
  revisionsWithLacks: readonly { readonly revision: Revision; readonly lacks: readonly string[] }[],
  periods: readonly PeriodRecord[],
): EstimatesManifest {
  const isComplete = ({ lacks }: { readonly lacks: readonly string[] }) => lacks.length === 0;
  return {
    format: estimatesFormat,
    coefficients: coefficientsHash(),
    label: "MODEL",
    edition: edition.name,
    absentCells: "zero",
    resolutionPersons,
    boundsSignificantDigits,
    inputs: inputsOf(
      edition,
      revisionsWithLacks
        .filter(isComplete)
        .flatMap(({ revision }) => [...sourcesOf(revision), ...secondOpinionIn(edition, revision)]),
    ),
    periods,
    notEstimated: revisionsWithLacks
      .filter((each) => !isComplete(each))
      .map(({ revision, lacks }) => ({ revision: revision.id, lacks })),
  };
}

/** Puts the tables in their places; the manifest goes first and comes last. */
async function publish(folder: string, draft: string, manifest: EstimatesManifest): Promise<void> {
  const path = join(folder, estimatesManifestName);
  await writeFile(join(draft, estimatesManifestName), manifestText(manifest));
  await rm(path, { force: true });
  const named = new Set(manifest.periods.map(({ table }) => table.file));
  for (const file of named) await rename(join(draft, file), join(folder, file));
  await rename(join(draft, estimatesManifestName), path);
  for (const file of await readdir(folder)) {
    if (file.endsWith(".parquet") && !named.has(file)) await rm(join(folder, file));
  }
}

async function removeDrafts(folder: string): Promise<void> {
  for (const file of await readdir(folder)) {
    if (file.startsWith(draftPrefix))
      await rm(join(folder, file), { recursive: true, force: true });
  }
}

/** Sources of a revision that an edition lacks. */
export function lackOf(edition: Edition, revision: Revision): string[] {
  return sourcesOf(revision).filter((id) => !edition.sources.some((entry) => entry.id === id));
}

async function estimatePeriod(
  database: Database,
  data: RevisionData,
  period: Period,
  folder: string,
): Promise<PeriodRecord> {
  const inputs = periodInputs(data, period);
  const { id } = data.revision;
  const timePeriod = timePeriodOf(period);
  const areas = inputs.map.codes;
  const table = await EstimateTable.begin(database, { areas, timePeriod, revision: id });
  const runs: RunRecord[] = [];
  for (const estimate of runMethods(inputs)) {
    runs.push(runRecord(estimate, estimate.refusal ? 0 : table.add(estimate)));
  }
  return {
    revision: id,
    timePeriod,
    table: await table.write(folder, tableName(id, timePeriod)),
    areas,
    findings: inputs.findings,
    findingsBySex: inputs.findingsBySex,
    runs,
  };
}

/** Name of the table of a period: `undesa-ims-2024.2015-P5Y.parquet`. */
export function tableName(revision: string, timePeriod: string): string {
  return `${revision}.${timePeriod.replace("/", "-")}.parquet`;
}
