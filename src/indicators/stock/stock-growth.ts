import type { Edition } from "../../edition/index.ts";
import type { Figure } from "../figure/figure.ts";
import { figureOf } from "../figure/figure-of.ts";
import { stockRevision, stockTotal } from "../groups/stock-revision.ts";
import { cellsOf } from "../trace/cells.ts";
import { cell, constantOf, operation } from "../trace/trace-of.ts";
import type { StockQuery } from "./stock.ts";

/** Table 5 prints percentages of unrounded stocks. */
const roundingPoints = 0.001;

/**
 * STOCK, annual rate of change over n years: 100 · ln(S_d(t+n)/S_d(t))/n, per cent a year. Both dates
 * come from one revision, so that a revision is never taken for a change in the world (trap T13).
 * Compared with the publisher's Table 5.
 */
export async function stockGrowth(
  edition: Edition,
  {
    area,
    fromYear,
    toYear,
    revision,
    sex = "_T",
  }: Omit<StockQuery, "year"> & { readonly fromYear: number; readonly toYear: number },
): Promise<Figure<"rate", "per-cent-a-year">> {
  const cells = cellsOf(edition);
  const of = stockRevision(revision);
  return figureOf(edition, {
    indicator: "STOCK",
    statistic: "annual-rate",
    subject: { area, fromYear, toYear, revision, sex },
    kind: "rate",
    unit: "per-cent-a-year",
    method: "logarithmic-rate",
    caveats: ["interpolated-between-censuses"],
    trace: operation("annual-rate", {
      earlier: await cell(cells, stockTotal(of, area, fromYear, sex)),
      later: await cell(cells, stockTotal(of, area, toYear, sex)),
      years: constantOf("years", toYear - fromYear),
    }),
    official: {
      cell: await cell(cells, {
        source: of.totals,
        measure: "MIG_STOCK_GROWTH",
        refArea: [area],
        timePeriod: [`${fromYear}/P${toYear - fromYear}Y`],
        sex: [sex],
      }),
      tolerance: roundingPoints,
    },
  });
}
