import { join } from "node:path";
import type { Edition } from "../edition/index.ts";
import { lackOf } from "./build-estimates.ts";
import { columnsOf } from "./columns.ts";
import { type CorridorNotes, corridorNotes } from "./corridor-notes.ts";
import { estimateId } from "./estimate-id.ts";
import {
  type EstimatesManifest,
  type PeriodRecord,
  readEstimatesManifest,
  restsOn,
} from "./estimates-manifest.ts";
import type { MethodEstimate } from "./method-estimate.ts";
import { coversYear, type Period, periodsBetween, timePeriodOf } from "./period.ts";
import { periodInputs } from "./period-inputs.ts";
import { type Revision, type RevisionId, revisions } from "./revision.ts";
import { readRevision } from "./revision-data.ts";
import { runMethods } from "./run-methods.ts";
import type { EstimateSex } from "./sexes.ts";

/** The estimate of one method for a corridor: always of a model. */
export interface CorridorEstimate extends CorridorNotes {
  /** By which it is traced. */
  readonly id: string;
  readonly label: "MODEL";
  readonly revision: RevisionId;
  readonly timePeriod: string;
  readonly sex: EstimateSex;
  readonly method: string;
  /** The areas asked for, or the units in which they stand in this period. */
  readonly origin: string;
  readonly destination: string;
  readonly persons: number;
  /** Null where the method states no uncertainty. */
  readonly interval: CorridorInterval | null;
}

/** Bounds of the 80 % and 95 % intervals, in persons. */
export interface CorridorInterval {
  readonly lower80: number;
  readonly upper80: number;
  readonly lower95: number;
  readonly upper95: number;
}

/** Why a revision has no estimate of a corridor. */
export type NoEstimateReason = "source-missing" | "area-left-out" | "one-unit";

/** The estimates of a corridor in a year, and where there is none. */
export interface CorridorEstimates {
  readonly estimates: readonly CorridorEstimate[];
  readonly without: readonly { readonly revision: RevisionId; readonly reason: NoEstimateReason }[];
}

/** Options of {@link estimatesOf}. */
export interface EstimatesOfOptions {
  /** Folder of stored estimates; those that rest on other tables than the edition's are not used. */
  readonly folder?: string;
  /** Default both sexes together; of several, the estimates of one sex come after another. */
  readonly sex?: EstimateSex | readonly EstimateSex[];
}

type Corridor = { readonly origin: string; readonly destination: string };

/**
 * Every method's estimate of a corridor in the periods that cover a year: from stored tables, or
 * computed now, which takes less than a second for each revision.
 */
export async function estimatesOf(
  edition: Edition,
  corridor: Corridor,
  year: number,
  { folder, sex = "_T" }: EstimatesOfOptions = {},
): Promise<CorridorEstimates> {
  const manifest = await storedManifest(edition, folder);
  const chosen = typeof sex === "string" ? [sex] : sex;
  const estimates: CorridorEstimate[] = [];
  const without: { revision: RevisionId; reason: NoEstimateReason }[] = [];
  for (const revision of revisions) {
    const period = periodsBetween(revision.years).find((each) => coversYear(each, year));
    if (!period) continue;
    const found =
      lackOf(edition, revision).length > 0
        ? "source-missing"
        : await ofPeriod(edition, revision, period, corridor, chosen, manifest, folder);
    if (typeof found === "string") without.push({ revision: revision.id, reason: found });
    else estimates.push(...found);
  }
  return { estimates, without };
}

async function storedManifest(
  edition: Edition,
  folder: string | undefined,
): Promise<EstimatesManifest | null> {
  const manifest = folder === undefined ? null : await readEstimatesManifest(folder);
  return manifest && restsOn(manifest, edition) ? manifest : null;
}

async function ofPeriod(
  edition: Edition,
  revision: Revision,
  period: Period,
  corridor: Corridor,
  sexes: readonly EstimateSex[],
  manifest: EstimatesManifest | null,
  folder: string | undefined,
): Promise<CorridorEstimate[] | NoEstimateReason> {
  const timePeriod = timePeriodOf(period);
  const stored = manifest?.periods.find(
    (record) => record.revision === revision.id && record.timePeriod === timePeriod,
  );
  const about = { revision: revision.id, period };
  if (stored && folder !== undefined) {
    const units = unitsIn(unitOfArea(stored), corridor);
    if (typeof units === "string") return units;
    const rows = await storedRows(edition, join(folder, stored.table.file), units);
    return sexes.flatMap((sex) =>
      stored.runs
        .filter((run) => run.sex === sex && run.refusal === null)
        .map(({ method, repairs }) => {
          const row = rows.get(`${sex} ${method}`) ?? { persons: 0, interval: null };
          const both = stored.runs.find((run) => run.sex === "_T" && run.method === method);
          const notes = corridorNotes(repairs, both?.findings, units);
          return corridorEstimate({ ...about, sex, method, ...units }, row, notes);
        }),
    );
  }
  const data = await readRevision(edition, revision, [period.start, period.end]);
  const inputs = periodInputs(data, period);
  const { positionOf, codes } = inputs.map;
  const codeOf = (area: string) => codes[positionOf.get(area) ?? -1];
  const units = unitsIn(codeOf, corridor);
  if (typeof units === "string") return units;
  const at = positionOf.get(units.origin)! * codes.length + positionOf.get(units.destination)!;
  const runs = [...runMethods(inputs, { sexes })];
  return sexes.flatMap((sex) =>
    runs.flatMap((run) => {
      if (run.sex !== sex || run.refusal) return [];
      const { repairs, findings } = run.diagnostics;
      const notes = corridorNotes(repairs, findings, units);
      return [
        corridorEstimate({ ...about, sex, method: run.method, ...units }, cellOf(run, at), notes),
      ];
    }),
  );
}

function cellOf(
  { flows, intervals }: MethodEstimate & { readonly refusal?: never },
  at: number,
): Cell {
  if (!intervals) return { persons: flows[at]!, interval: null };
  const { lower80, upper80, lower95, upper95 } = intervals;
  return {
    persons: flows[at]!,
    interval: {
      lower80: lower80[at]!,
      upper80: upper80[at]!,
      lower95: lower95[at]!,
      upper95: upper95[at]!,
    },
  };
}

interface Cell {
  readonly persons: number;
  readonly interval: CorridorInterval | null;
}

function corridorEstimate(
  site: Omit<Parameters<typeof estimateId>[0], "method"> & { readonly method: string },
  cell: Cell,
  notes: CorridorNotes,
): CorridorEstimate {
  const { revision, period, sex, method, origin, destination } = site;
  const id = estimateId(site as Parameters<typeof estimateId>[0]);
  const about = { revision, timePeriod: timePeriodOf(period), sex, method, origin, destination };
  return { id, label: "MODEL", ...about, ...cell, ...notes };
}

/** The unit in which an area stands on the map of a stored period. */
function unitOfArea({ areas, findings }: PeriodRecord): (area: string) => string | undefined {
  const units = new Map(areas.map((code) => [code, code]));
  for (const { finding, areas: parts } of findings) {
    if (finding !== "union-unit") continue;
    for (const part of parts) units.set(part, parts[0]!);
  }
  return (area) => units.get(area);
}

function unitsIn(
  unitOf: (area: string) => string | undefined,
  { origin, destination }: Corridor,
): Corridor | NoEstimateReason {
  const [from, to] = [unitOf(origin), unitOf(destination)];
  if (from === undefined || to === undefined) return "area-left-out";
  return from === to ? "one-unit" : { origin: from, destination: to };
}

async function storedRows(
  edition: Edition,
  path: string,
  { origin, destination }: Corridor,
): Promise<Map<string, Cell>> {
  const [sexes, methods, persons, ...bounds] = (await columnsOf(
    edition,
    `SELECT SEX, METHOD, OBS_VALUE, LOWER_80, UPPER_80, LOWER_95, UPPER_95 FROM read_parquet($path)
     WHERE COUNTERPART_AREA = $origin AND REF_AREA = $destination`,
    { path, origin, destination },
  )) as [string[], string[], number[], ...(number | null)[][]];
  return new Map(
    methods.map((method, at) => {
      const [lower80, upper80, lower95, upper95] = bounds.map((column) => column[at] ?? null);
      const interval =
        lower80 == null || upper80 == null || lower95 == null || upper95 == null
          ? null
          : { lower80, upper80, lower95, upper95 };
      return [`${sexes[at]} ${method}`, { persons: persons[at]!, interval }];
    }),
  );
}
