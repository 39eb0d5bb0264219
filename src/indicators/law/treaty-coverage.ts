import type { Edition } from "../../edition/index.ts";
import type { Figure } from "../figure/figure.ts";
import { figureOf } from "../figure/figure-of.ts";
import {
  areaCodes,
  knownOrigin,
  type StockRevisionId,
  stockRevision,
  stockTotal,
} from "../groups/stock-revision.ts";
import type { MigrantDenominator } from "../stock/female-share.ts";
import { cellsOf } from "../trace/cells.ts";
import { tableOperation } from "../trace/trace-of.ts";

/** Which instrument, at the end of which year, over which migrants. */
export interface TreatyCoverageQuery {
  readonly instrument: string;
  /** Year of the stock. */
  readonly year: number;
  /** Last year of deposits; default the year of the stock, never a later one. */
  readonly statusYear?: number;
  readonly revision: StockRevisionId;
  readonly denominator: MigrantDenominator;
}

/** The status table ends on 25 August 2022. */
const lastStatusYear = 2022;

/**
 * TREATY-COVER, share of the world's migrants who live in States parties to a convention (ours; clause
 * 15.a), per cent: 100 · Σ_{d∈T(t)} S_·d(t)/Σ_d S_·d(t), among all migrants or those of known origin. States
 * are the Member States of the United Nations with the year of their deposit; a territory counts with
 * the State only where the stock does. Being party is not implementation.
 */
export async function treatyCoverage(
  edition: Edition,
  {
    instrument,
    year,
    statusYear = Math.min(year, lastStatusYear),
    revision,
    denominator,
  }: TreatyCoverageQuery,
): Promise<Figure<"share", "per-cent">> {
  const of = stockRevision(revision);
  if (statusYear > year) {
    throw new RangeError(`the status of ${statusYear} is later than the stock of ${year}`);
  }
  const isAll = denominator === "all";
  return figureOf(edition, {
    indicator: "TREATY-COVER",
    statistic: "migrants-in-party-states",
    subject: { instrument, year, statusYear, revision, denominator },
    kind: "share",
    unit: "per-cent",
    method: isAll ? "all-migrants" : "known-origin",
    caveats: [
      "party-is-not-implementation",
      ...(isAll ? [] : (["unknown-origin-left-out"] as const)),
      ...(statusYear < year ? (["status-older-than-stock"] as const) : []),
    ],
    trace: await tableOperation(cellsOf(edition), "share-at-areas", {
      chosen: {
        source: "hr-status-2022",
        measure: "TREATY_PARTY",
        category: [instrument],
        notAfter: String(statusYear),
      },
      whole: isAll ? { ...stockTotal(of, "001", year), refArea: areaCodes } : knownOrigin(of, year),
    }),
  });
}
