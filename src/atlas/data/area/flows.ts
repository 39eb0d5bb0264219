import type { AreaCode } from "../../../areas/index.ts";
import { corridorRecord, sumRecord } from "../../explore/flows/flow-records.ts";
import type { Plane, PlaneLink } from "../../explore/flows/plane.ts";
import type { FlowsSlice } from "../flows/flows-slice.ts";
import type { NumberList, PageNumber } from "../number-list.ts";

/** Estimated movements of one area with every other, by the estimate with which the page of flows opens. */
export interface AreaFlows {
  readonly slice: FlowsSlice;
  readonly totals: { readonly into: PageNumber; readonly out: PageNumber };
  /** The largest partners of both sides, largest corridor first; null where the estimate has no corridor. */
  readonly rows: readonly {
    readonly partner: AreaCode;
    readonly into: PageNumber | null;
    readonly out: PageNumber | null;
  }[];
  /** Every corridor of the area. */
  readonly arriving: readonly PlaneLink[];
  readonly leaving: readonly PlaneLink[];
}

/** Partners of each side that are named. */
const named = 8;

/** The estimated movements of an area, or null where the estimate leaves it out. */
export function areaFlows(
  slice: FlowsSlice | null,
  area: AreaCode,
  list: NumberList,
): AreaFlows | null {
  if (!slice) return null;
  const { plane, index } = slice;
  const { areas } = plane.file;
  const own = areas.indexOf(area);
  if (own < 0) return null;
  const arriving = plane.links.filter(({ destination }) => destination === own);
  const leaving = plane.links.filter(({ origin }) => origin === own);
  if (arriving.length + leaving.length === 0) return null;
  const partners = new Set([
    ...arriving.slice(0, named).map(({ origin }) => origin),
    ...leaving.slice(0, named).map(({ destination }) => destination),
  ]);
  const record = (link: PlaneLink | undefined) =>
    link ? list.addRecord(corridorRecord(plane, link, index)) : null;
  const rows = [...partners].map((partner) => {
    const into = arriving.find(({ origin }) => origin === partner);
    const out = leaving.find(({ destination }) => destination === partner);
    return { partner, into, out, most: Math.max(into?.persons ?? 0, out?.persons ?? 0) };
  });
  return {
    slice,
    totals: {
      into: list.addRecord(total(plane, slice, own, arriving, "into")),
      out: list.addRecord(total(plane, slice, own, leaving, "out")),
    },
    rows: rows
      .sort((a, b) => b.most - a.most || a.partner - b.partner)
      .map(({ partner, into, out }) => ({
        partner: areas[partner]! as AreaCode,
        into: record(into),
        out: record(out),
      })),
    arriving,
    leaving,
  };
}

function total(
  plane: Plane,
  { index }: FlowsSlice,
  own: number,
  links: readonly PlaneLink[],
  side: "into" | "out",
) {
  const code = plane.file.areas[own]!;
  const ends = side === "into" ? { from: "001", to: code } : { from: code, to: "001" };
  return sumRecord(plane, ends, plane[side][own]!, index, links);
}
