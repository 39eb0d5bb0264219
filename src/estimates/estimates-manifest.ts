import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Edition } from "../edition/index.ts";
import { oneRevisionCoefficients, twoRevisionsCoefficients } from "../flows/blend/index.ts";
import type { EstimateFile } from "./estimate-table.ts";
import type { Finding } from "./finding.ts";
import type { RevisionId } from "./revision.ts";
import type { RunRecord } from "./run-record.ts";
import type { EstimateSex } from "./sexes.ts";

/** The table of an edition's source on which the estimates rest. */
export interface EstimateInput {
  readonly source: string;
  readonly vintage: string;
  readonly licence: string;
  /** SHA-256 of the source's table in the edition. */
  readonly table: string;
}

/** One period of one revision. */
export interface PeriodRecord {
  readonly revision: RevisionId;
  readonly timePeriod: string;
  readonly table: EstimateFile;
  /** Codes of the areas and units on whose map the tables stand. */
  readonly areas: readonly string[];
  readonly findings: readonly Finding[];
  readonly findingsBySex: Readonly<Record<EstimateSex, readonly Finding[]>>;
  readonly runs: readonly RunRecord[];
}

/** Raised with every change of what the tables hold; tables of another format are not used. */
export const estimatesFormat = 4;

/** SHA-256 of the coefficients that the Waymark estimate has now. */
export function coefficientsHash(): string {
  const published = JSON.stringify([oneRevisionCoefficients, twoRevisionsCoefficients]);
  return createHash("sha256").update(published).digest("hex");
}

/** Contents of `estimates.json`. */
export interface EstimatesManifest {
  readonly format: typeof estimatesFormat;
  /** SHA-256 of the coefficients of the Waymark estimate. */
  readonly coefficients: string;
  readonly label: "MODEL";
  readonly edition: string;
  /** What a cell that is not in a table means. */
  readonly absentCells: "zero";
  readonly resolutionPersons: number;
  readonly boundsSignificantDigits: number;
  readonly inputs: readonly EstimateInput[];
  readonly periods: readonly PeriodRecord[];
  /** Revisions that were not estimated because the edition lacks one of these sources. */
  readonly notEstimated: readonly {
    readonly revision: string;
    readonly lacks: readonly string[];
  }[];
}

/** Name of the manifest in the folder of estimates. */
export const estimatesManifestName = "estimates.json";

/** The manifest in a folder, or null if there is none. */
export async function readEstimatesManifest(folder: string): Promise<EstimatesManifest | null> {
  const text = await readFile(join(folder, estimatesManifestName), "utf8").catch(() => null);
  return text === null ? null : (JSON.parse(text) as EstimatesManifest);
}

/** The entries of the sources of an edition. */
export function inputsOf(edition: Edition, sources: readonly string[]): EstimateInput[] {
  return [...new Set(sources)].sort().map((id) => {
    const { vintage, licence, table } = edition.source(id);
    return { source: id, vintage, licence, table: table.sha256 };
  });
}

/** True if a manifest rests on the tables that an edition has now, and on the coefficients of this program. */
export function restsOn(manifest: EstimatesManifest, edition: Edition): boolean {
  if (manifest.format !== estimatesFormat || manifest.coefficients !== coefficientsHash())
    return false;
  return manifest.inputs.every(({ source, table }) =>
    edition.sources.some((entry) => entry.id === source && entry.table.sha256 === table),
  );
}

/** The text of a manifest: the same estimates give the same bytes. */
export function manifestText(manifest: EstimatesManifest): string {
  return `${JSON.stringify(manifest, null, 1)}\n`;
}
