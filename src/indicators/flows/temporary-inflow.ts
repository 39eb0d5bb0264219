import type { Edition } from "../../edition/index.ts";
import type { Figure } from "../figure/figure.ts";
import { figureOf } from "../figure/figure-of.ts";
import { cellsOf } from "../trace/cells.ts";
import { cell } from "../trace/trace-of.ts";

/**
 * Temporary categories of the OECD by their codes: students, seasonal workers, trainees, transfers within
 * a company, working holiday makers, others.
 */
export const temporaryCategories = ["STU", "SEAS", "TRA", "INTRA", "WHM", "OTH"] as const;
export type TemporaryCategory = (typeof temporaryCategories)[number];

/**
 * PERMITS, standardised inflow of temporary migrants by entry category, persons a year (OECD,
 * DF_MIG_INT_TEMP, 34 countries since 2014). The publisher gives no total: the categories are permits of
 * different duration, and one person can hold several, so that they are not added, neither among
 * themselves nor to permanent-type entries (trap T07).
 */
export async function temporaryInflow(
  edition: Edition,
  query: { readonly area: string; readonly year: number; readonly category: TemporaryCategory },
): Promise<Figure<"flow", "persons-a-year">> {
  const { area, year, category } = query;
  return figureOf(edition, {
    indicator: "PERMITS",
    statistic: "temporary-inflow",
    subject: { destination: area, year, category },
    kind: "flow",
    unit: "persons-a-year",
    method: "published-value",
    caveats: ["permit-is-a-record"],
    trace: await cell(cellsOf(edition), {
      source: "oecd-temporary-inflows",
      measure: "INFLOW_TEMPORARY",
      refArea: [area],
      timePeriod: [String(year)],
      category: [`MIGRATION_TYPE=${category}`],
    }),
  });
}
