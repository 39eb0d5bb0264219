import {
  type AreaCode,
  areas as registry,
  worldRegionOf,
  worldRegions,
} from "../../../areas/index.ts";
import type { Edition } from "../../../edition/index.ts";
import {
  type EstimatesManifest,
  type Revision,
  revisionOf,
  sourcesOf,
  storedEstimates,
  storedTables,
} from "../../../estimates/index.ts";
import { corridorRecord, sumRecord } from "../../explore/flows/flow-records.ts";
import type { FlowsIndex, FlowsRelease } from "../../explore/flows/flows-index.ts";
import { methodOrder } from "../../explore/flows/method-order.ts";
import { decodePlane, type Plane, type PlaneFile, planePath } from "../../explore/flows/plane.ts";
import { defaultFlowsState } from "../../explore/flows/state.ts";
import { NumberList, type PageNumber } from "../number-list.ts";
import type { NumberRecord } from "../number-record.ts";
import { encodePlane } from "./encode-plane.ts";

/** What the page of flows shows before its program wakes. */
export interface FlowsSlice {
  readonly index: FlowsIndex;
  /** The estimate with which the page opens. */
  readonly plane: Plane;
  /** Its numbers by the identifiers of their records. */
  readonly places: ReadonlyMap<string, PageNumber>;
  /** All movements of the world by method, in the same period. */
  readonly totals: readonly { readonly method: string; readonly total: PageNumber }[];
  readonly numbers: readonly NumberRecord[];
}

/** Links of the first picture. */
const printed = 150;

/**
 * Reads every stored estimate once, hands each plane to `write` as soon as it is made, and keeps what the
 * page prints. Null where the folder holds no estimates of this edition.
 */
export async function flowsSlice(
  edition: Edition,
  folder: string,
  write: (path: string, plane: PlaneFile) => Promise<void>,
): Promise<FlowsSlice | null> {
  const manifest = await storedEstimates(edition, folder);
  if (!manifest || manifest.periods.length === 0) return null;
  const greatest: Record<string, number> = {};
  const codes = new Set<string>();
  const kept: PlaneFile[] = [];
  const newest = manifest.periods.at(-1)!;
  for (const period of manifest.periods) {
    for (const code of period.areas) codes.add(code);
    for await (const table of storedTables(edition, folder, period)) {
      const file = encodePlane(period, table);
      await write(planePath(file), file);
      const most = Math.round(table.persons.reduce((top, value) => Math.max(top, value), 0));
      greatest[file.method] = Math.max(greatest[file.method] ?? 0, most);
      if (period === newest && table.sex === "_T") kept.push(file);
    }
  }
  const index: FlowsIndex = {
    releases: releasesOf(manifest),
    methods: methodOrder.filter((method) => greatest[method] !== undefined),
    regions: worldRegions,
    areas: regionsOf([...codes].sort()),
    greatest,
  };
  return sliceOf(index, kept.map(decodePlane));
}

function sliceOf(index: FlowsIndex, planes: readonly Plane[]): FlowsSlice {
  const state = defaultFlowsState(index);
  const plane = planes.find(({ file }) => file.method === state.method)!;
  const list = new NumberList();
  const totals = index.methods.flatMap((method) => {
    const other = planes.find(({ file }) => file.method === method);
    return other ? [{ method, total: list.addRecord(worldTotal(other, index)) }] : [];
  });
  list.rivals(totals.map(({ total }) => total));
  const places = new Map<string, PageNumber>();
  const keep = (record: NumberRecord) => places.set(record.id, list.addRecord(record));
  const { areas } = plane.file;
  const links = plane.links.slice(0, printed);
  for (const link of links) keep(corridorRecord(plane, link, index));
  for (const end of new Set(links.flatMap(({ origin, destination }) => [origin, destination]))) {
    const code = areas[end]!;
    const leaving = plane.links.filter(({ origin }) => origin === end);
    const arriving = plane.links.filter(({ destination }) => destination === end);
    keep(sumRecord(plane, { from: "001", to: code }, plane.into[end]!, index, arriving));
    keep(sumRecord(plane, { from: code, to: "001" }, plane.out[end]!, index, leaving));
  }
  for (const [i, row] of plane.between.entries())
    for (const [j, sum] of row.entries()) {
      const parts = plane.links.filter(
        ({ origin, destination }) =>
          plane.file.regionOf[origin] === i && plane.file.regionOf[destination] === j,
      );
      const ends = { from: index.regions[i]!, to: index.regions[j]! };
      keep(sumRecord(plane, ends, sum, index, parts));
    }
  return { index, plane, places, totals, numbers: list.records() };
}

function worldTotal(plane: Plane, index: FlowsIndex): NumberRecord {
  const { total, corridors } = plane.file;
  const sum = { persons: total, corridors };
  return sumRecord(plane, { from: "001", to: "001" }, sum, index, plane.links);
}

function releasesOf({ periods, inputs }: EstimatesManifest): FlowsRelease[] {
  const ids = [...new Set(periods.map(({ revision }) => revision))];
  return ids.map((id) => ({
    id,
    sources: sourcesIn(revisionOf(id), inputs),
    periods: periods
      .filter(({ revision }) => revision === id)
      .map(({ timePeriod, runs }) => {
        const [start, years] = timePeriod.split(/\/P|Y/).map(Number) as [number, number];
        const made = new Set(
          runs.filter(({ refusal }) => refusal === null).map(({ method }) => String(method)),
        );
        return {
          period: timePeriod,
          start,
          end: start + years,
          methods: methodOrder.filter((method) => made.has(method)),
        };
      }),
  }));
}

/** The sources of a release's estimates, the second opinion of the Waymark estimate among them. */
function sourcesIn(
  revision: Revision,
  inputs: EstimatesManifest["inputs"],
): readonly [string, ...string[]] {
  const second = inputs.filter(({ source }) => source === revision.secondOpinion?.source);
  const [first, ...others] = sourcesOf(revision);
  return [first!, ...others, ...second.map(({ source }) => source)];
}

/** Region of every code that a state may be about: areas, regions, the world. */
function regionsOf(codes: readonly string[]): Record<string, string> {
  const known = new Set<string>(registry.map(({ code }) => code));
  return Object.fromEntries([
    ["001", "001"],
    ...worldRegions.map((region) => [region, region]),
    ...codes
      .filter((code) => known.has(code))
      .map((code) => [code, worldRegionOf(code as AreaCode) ?? "001"]),
  ]);
}
