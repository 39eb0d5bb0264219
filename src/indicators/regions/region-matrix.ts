import type { AreaCode } from "../../areas/index.ts";
import type { Edition } from "../../edition/index.ts";
import type { Figure } from "../figure/figure.ts";
import { figureOf } from "../figure/figure-of.ts";
import { type RegionPartitionId, regionPartition } from "../groups/region-partition.ts";
import { knownOrigin, type StockRevisionId, stockRevision } from "../groups/stock-revision.ts";
import { cellsOf } from "../trace/cells.ts";
import { sum } from "../trace/trace-of.ts";

/** Which stocks, by which regions. */
export interface RegionMatrixQuery {
  readonly year: number;
  readonly revision: StockRevisionId;
  readonly regionSet: RegionPartitionId;
}

/** Migrants born in one region who live in another, or in the same. */
export interface RegionCorridor {
  readonly origin: string;
  readonly destination: string;
  readonly figure: Figure<"stock", "persons">;
}

/**
 * STOCK-BIL, region of origin × region of destination (ours; clauses 22.b and 22.c): Σ_{o∈r, d∈s} S_od of
 * known origin under a named region set, rows by origin in the order of the set.
 */
export async function regionMatrix(
  edition: Edition,
  query: RegionMatrixQuery,
): Promise<readonly RegionCorridor[]> {
  const { regions } = regionPartition(query.regionSet);
  const found: RegionCorridor[] = [];
  for (const [origin, from] of regions) {
    for (const [destination, to] of regions) {
      const figure = await corridorOf(edition, query, { origin, from, destination, to });
      found.push({ origin, destination, figure });
    }
  }
  return found;
}

/**
 * STOCK-BIL, migrants of known origin who live outside the region in which they were born (ours; clause
 * 22.c): the sum of the matrix without its diagonal.
 */
export async function stockBetweenRegions(
  edition: Edition,
  { year, revision, regionSet }: RegionMatrixQuery,
): Promise<Figure<"stock", "persons">> {
  const { regions } = regionPartition(regionSet);
  const every = [...regions.values()].flat();
  const rectangles = [...regions.values()].map((members) => {
    const inside = new Set(members);
    return { refArea: members, counterpartArea: every.filter((area) => !inside.has(area)) };
  });
  return figureOf(edition, {
    indicator: "STOCK-BIL",
    statistic: "between-regions",
    subject: { year, revision, regionSet },
    kind: "stock",
    unit: "persons",
    method: "known-origin",
    caveats: ["unknown-origin-left-out", "revision-changes-the-past"],
    trace: await sum(cellsOf(edition), {
      ...knownOrigin(stockRevision(revision), year),
      rectangles,
    }),
  });
}

async function corridorOf(
  edition: Edition,
  { year, revision, regionSet }: RegionMatrixQuery,
  ends: {
    readonly origin: AreaCode;
    readonly from: readonly AreaCode[];
    readonly destination: AreaCode;
    readonly to: readonly AreaCode[];
  },
): Promise<Figure<"stock", "persons">> {
  return figureOf(edition, {
    indicator: "STOCK-BIL",
    statistic: "region-corridor",
    subject: { origin: ends.origin, destination: ends.destination, year, revision, regionSet },
    kind: "stock",
    unit: "persons",
    method: "known-origin",
    caveats: ["unknown-origin-left-out", "revision-changes-the-past"],
    trace: await sum(cellsOf(edition), {
      ...knownOrigin(stockRevision(revision), year),
      refArea: ends.to,
      counterpartArea: ends.from,
    }),
  });
}
