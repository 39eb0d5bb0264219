import type { Edition } from "../../edition/index.ts";
import type { Figure } from "../figure/figure.ts";
import { figureOf } from "../figure/figure-of.ts";
import { stockRevision, stockTotal } from "../groups/stock-revision.ts";
import { cellsOf } from "../trace/cells.ts";
import { cell, operation } from "../trace/trace-of.ts";
import type { StockQuery } from "./stock.ts";

/** Half of the last decimal of the publisher's tables, and the rounding of population to thousands. */
const roundingPoints = 0.001;

/**
 * STOCK, share of population: 100 · S_d/P_d, per cent, with the population of the same revision and
 * of no other (trap X14). Compared with the publisher's own share, Table 3.
 */
export async function stockShare(
  edition: Edition,
  { area, year, revision, sex = "_T" }: StockQuery,
): Promise<Figure<"share", "per-cent">> {
  const cells = cellsOf(edition);
  const of = stockRevision(revision);
  const at = { refArea: [area], timePeriod: [String(year)], sex: [sex] };
  return figureOf(edition, {
    indicator: "STOCK",
    statistic: "share-of-population",
    subject: { area, year, revision, sex },
    kind: "share",
    unit: "per-cent",
    method: "own-revision-population",
    caveats: ["interpolated-between-censuses", "revision-changes-the-past"],
    trace: operation("percentage", {
      part: await cell(cells, stockTotal(of, area, year, sex)),
      whole: await cell(cells, { source: of.population, measure: "POP", ...at }),
    }),
    official: {
      cell: await cell(cells, { source: of.totals, measure: "MIG_STOCK_PC_POP", ...at }),
      tolerance: roundingPoints,
    },
  });
}
