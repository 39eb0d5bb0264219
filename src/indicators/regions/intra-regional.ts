import type { AreaCode } from "../../areas/index.ts";
import type { Edition } from "../../edition/index.ts";
import type { Figure } from "../figure/figure.ts";
import { figureOf } from "../figure/figure-of.ts";
import { type RegionPartitionId, regionPartition } from "../groups/region-partition.ts";
import {
  areaCodes,
  knownOrigin,
  type StockRevisionId,
  stockRevision,
  stockTotal,
} from "../groups/stock-revision.ts";
import { IndicatorError } from "../indicator-error.ts";
import type { MigrantDenominator } from "../stock/female-share.ts";
import { cellsOf } from "../trace/cells.ts";
import type { Selection } from "../trace/selection.ts";
import { operation, sum } from "../trace/trace-of.ts";

/** From which side a region looks at its migrants, or the world over all regions. */
export type RegionView = "world" | "destination" | "origin";

/** Every attribute is required: a share without its region set is no statistic (trap T09). */
export interface IntraRegionalQuery {
  readonly revision: StockRevisionId;
  readonly year: number;
  readonly regionSet: RegionPartitionId;
  readonly view: RegionView;
  readonly denominator: MigrantDenominator;
  /** Code of the region; required for the views of one region. */
  readonly region?: string;
}

/**
 * INTRA, intra-regional share (clauses 22.b and 22.c), per cent. World view
 * 100 · Σ_r Σ_{o,d∈r} S_od / Σ_d S_·d; destination view of a region 100 · Σ_{o,d∈r} S_od / Σ_{d∈r} S_·d;
 * origin view 100 · Σ_{o,d∈r} S_od / Σ_{o∈r} S_o·. The denominator is known origin or all migrants;
 * unknown origins belong to no region of origin, so that the origin view has known origin only.
 *
 * @throws IndicatorError `attribute-missing`, `attribute-unknown`
 */
export async function intraRegionalShare(
  edition: Edition,
  query: IntraRegionalQuery,
): Promise<Figure<"share", "per-cent">> {
  checkQuery(query);
  const { revision, year, regionSet, view, denominator, region } = query;
  const cells = cellsOf(edition);
  const partition = regionPartition(regionSet);
  const pairs = knownOrigin(stockRevision(revision), year);
  const wanted = view === "world" ? [...partition.regions.values()] : [membersOf(query)];
  const rectangles = wanted.map((members) => ({ refArea: members, counterpartArea: members }));
  return figureOf(edition, {
    indicator: "INTRA",
    statistic: "intra-regional-share",
    subject: { revision, year, regionSet, view, denominator, region: region ?? "001" },
    kind: "share",
    unit: "per-cent",
    method: denominator === "all" ? "all-migrants" : "known-origin",
    caveats: denominator === "all" ? [] : ["unknown-origin-left-out"],
    trace: operation("percentage", {
      part: await sum(cells, { ...pairs, rectangles }),
      whole: await sum(cells, wholeOf(query, pairs, wanted.flat())),
    }),
  });
}

function wholeOf(
  { revision, year, view, denominator }: IntraRegionalQuery,
  pairs: Selection,
  members: readonly AreaCode[],
): Selection {
  if (denominator === "all") {
    const refArea = view === "world" ? areaCodes : members;
    return { ...stockTotal(stockRevision(revision), "001", year), refArea };
  }
  if (view === "world") return pairs;
  return view === "destination"
    ? { ...pairs, refArea: members }
    : { ...pairs, counterpartArea: members };
}

function membersOf({ regionSet, region }: IntraRegionalQuery): readonly AreaCode[] {
  const members = regionPartition(regionSet).regions.get(region as AreaCode);
  if (!members) {
    const attribute = region === undefined ? "attribute-missing" : "attribute-unknown";
    throw new IndicatorError(attribute, {
      indicator: "INTRA",
      attribute: "region",
      found: region ?? "",
    });
  }
  return members;
}

/** Callers without types, as a command line, must name every attribute too. */
function checkQuery(query: IntraRegionalQuery): void {
  for (const attribute of ["regionSet", "view", "denominator", "revision", "year"] as const) {
    if (query[attribute] === undefined) {
      throw new IndicatorError("attribute-missing", { indicator: "INTRA", attribute });
    }
  }
  if (query.view === "origin" && query.denominator === "all") {
    const found = "all, in the origin view";
    throw new IndicatorError("attribute-unknown", {
      indicator: "INTRA",
      attribute: "denominator",
      found,
    });
  }
}
