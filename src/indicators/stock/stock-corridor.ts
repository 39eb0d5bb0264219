import type { Edition } from "../../edition/index.ts";
import type { Figure } from "../figure/figure.ts";
import { figureOf } from "../figure/figure-of.ts";
import {
  areaCodes,
  knownOrigin,
  type StockRevisionId,
  stockRevision,
} from "../groups/stock-revision.ts";
import { cellsOf } from "../trace/cells.ts";
import { cell, sum } from "../trace/trace-of.ts";

/** Which corridor. */
export interface StockCorridorQuery {
  readonly origin: string;
  readonly destination: string;
  readonly year: number;
  readonly revision: StockRevisionId;
  readonly sex?: "_T" | "M" | "F";
}

/**
 * STOCK-BIL, stock by origin and destination S_od(t): persons born in (or citizens of) *o* who live in
 * *d*; UN DESA, International Migrant Stock. A pair that the release does not list is not available,
 * never zero (trap T05).
 */
export async function stockCorridor(
  edition: Edition,
  { origin, destination, year, revision, sex = "_T" }: StockCorridorQuery,
): Promise<Figure<"stock", "persons">> {
  const of = knownOrigin(stockRevision(revision), year, sex);
  return figureOf(edition, {
    indicator: "STOCK-BIL",
    statistic: "corridor",
    subject: { origin, destination, year, revision, sex },
    kind: "stock",
    unit: "persons",
    method: "published-value",
    caveats: ["interpolated-between-censuses", "revision-changes-the-past"],
    trace: await cell(cellsOf(edition), {
      ...of,
      refArea: [destination],
      counterpartArea: [origin],
    }),
  });
}

/**
 * STOCK-BIL, persons born in an area who live abroad: Σ_d S_od. Migrants of unknown origin may be among
 * them and are in no area's sum.
 */
export async function stockAbroad(
  edition: Edition,
  { origin, year, revision, sex = "_T" }: Omit<StockCorridorQuery, "destination">,
): Promise<Figure<"stock", "persons">> {
  const of = knownOrigin(stockRevision(revision), year, sex);
  return figureOf(edition, {
    indicator: "STOCK-BIL",
    statistic: "born-in-living-abroad",
    subject: { origin, year, revision, sex },
    kind: "stock",
    unit: "persons",
    method: "known-origin",
    caveats: ["unknown-origin-left-out"],
    trace: await sum(cellsOf(edition), { ...of, counterpartArea: [origin] }),
  });
}

/**
 * STOCK-BIL, migrants whose origin is known, world or one destination. Not a total: what is missing
 * to the published total is the residual of unknown origin (traps T06 and X03).
 */
export async function stockKnownOrigin(
  edition: Edition,
  {
    destination,
    year,
    revision,
    sex = "_T",
  }: Omit<StockCorridorQuery, "origin" | "destination"> & { readonly destination?: string },
): Promise<Figure<"stock", "persons">> {
  const of = knownOrigin(stockRevision(revision), year, sex);
  return figureOf(edition, {
    indicator: "STOCK-BIL",
    statistic: "known-origin",
    subject: { destination: destination ?? "001", year, revision, sex },
    kind: "stock",
    unit: "persons",
    method: "known-origin",
    caveats: ["unknown-origin-left-out", "not-a-total"],
    trace: await sum(cellsOf(edition), destination ? { ...of, refArea: [destination] } : of),
  });
}

/** A region by its name and its areas. */
export interface NamedAreas {
  readonly name: string;
  readonly areas: readonly string[];
}

/** STOCK-BIL, migrants of unknown origin (“Others”): in every total, in no corridor (trap T06). */
export async function stockUnknownOrigin(
  edition: Edition,
  {
    destination,
    year,
    revision,
    sex = "_T",
  }: Omit<StockCorridorQuery, "origin" | "destination"> & {
    readonly destination?: string | NamedAreas;
  },
): Promise<Figure<"stock", "persons">> {
  const of = knownOrigin(stockRevision(revision), year, sex);
  const { name, areas } =
    typeof destination === "object"
      ? destination
      : { name: destination ?? "001", areas: destination ? [destination] : areaCodes };
  return figureOf(edition, {
    indicator: "STOCK-BIL",
    statistic: "unknown-origin",
    subject: { destination: name, year, revision, sex },
    kind: "stock",
    unit: "persons",
    method: "published-value",
    trace: await sum(cellsOf(edition), {
      ...of,
      refArea: areas,
      counterpartArea: ["OTH"],
    }),
  });
}
