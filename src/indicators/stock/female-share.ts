import type { Edition } from "../../edition/index.ts";
import type { Figure } from "../figure/figure.ts";
import { figureOf } from "../figure/figure-of.ts";
import { knownOrigin, stockRevision, stockTotal } from "../groups/stock-revision.ts";
import { IndicatorError } from "../indicator-error.ts";
import { cellsOf } from "../trace/cells.ts";
import { cell, operation, sum } from "../trace/trace-of.ts";
import type { StockQuery } from "./stock.ts";

/** Among whom the share is taken: all migrants, or those of known origin. */
export type MigrantDenominator = "all" | "known-origin";

const roundingPoints = 0.001;

/**
 * STOCK, female share: 100 · S_d^f/S_d, per cent (clause 11.a). Compared with the publisher's
 * Table 4. The share among migrants of known origin is another statistic and says so; it exists for
 * the world and for single areas of destination.
 *
 * @throws IndicatorError `attribute-missing` if the denominator is not named
 */
export async function femaleShare(
  edition: Edition,
  {
    area,
    year,
    revision,
    denominator,
  }: Omit<StockQuery, "sex"> & { readonly denominator: MigrantDenominator },
): Promise<Figure<"share", "per-cent">> {
  const cells = cellsOf(edition);
  const of = stockRevision(revision);
  const subject = { area, year, revision, denominator };
  const shared = { indicator: "STOCK", subject, kind: "share", unit: "per-cent" } as const;
  if (denominator === "all") {
    const timePeriod = [String(year)];
    return figureOf(edition, {
      ...shared,
      statistic: "female-share",
      method: "all-migrants",
      caveats: ["interpolated-between-censuses"],
      trace: operation("percentage", {
        part: await cell(cells, stockTotal(of, area, year, "F")),
        whole: await cell(cells, stockTotal(of, area, year)),
      }),
      official: {
        cell: await cell(cells, {
          source: of.totals,
          measure: "MIG_STOCK_PC_FEMALE",
          refArea: [area],
          timePeriod,
        }),
        tolerance: roundingPoints,
      },
    });
  }
  if (denominator !== "known-origin") {
    throw new IndicatorError("attribute-missing", { indicator: "STOCK", attribute: "denominator" });
  }
  const at = area === "001" ? {} : { refArea: [area] };
  return figureOf(edition, {
    ...shared,
    statistic: "female-share-known-origin",
    method: "known-origin",
    caveats: ["unknown-origin-left-out"],
    trace: operation("percentage", {
      part: await sum(cells, { ...knownOrigin(of, year, "F"), ...at }),
      whole: await sum(cells, { ...knownOrigin(of, year), ...at }),
    }),
  });
}
