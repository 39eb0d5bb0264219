import type { Edition } from "../../edition/index.ts";
import type { Figure } from "../figure/figure.ts";
import { type PermitTable, permitInflow } from "./permit-inflow.ts";

/**
 * Temporary categories of the OECD by their codes: students, seasonal workers, trainees, transfers within
 * a company, working holiday makers, others.
 */
export const temporaryCategories = ["STU", "SEAS", "TRA", "INTRA", "WHM", "OTH"] as const;
export type TemporaryCategory = (typeof temporaryCategories)[number];

const table: PermitTable = {
  source: "oecd-temporary-inflows",
  measure: "INFLOW_TEMPORARY",
  statistic: "temporary-inflow",
};

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
  return permitInflow(edition, table, query);
}
