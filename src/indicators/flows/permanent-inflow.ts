import type { Edition } from "../../edition/index.ts";
import type { Figure } from "../figure/figure.ts";
import { type PermitTable, permitInflow } from "./permit-inflow.ts";

/** Entry categories of the OECD by their codes: work, family, accompanying family, humanitarian, free movement, other. */
export const entryCategories = ["WO", "FA", "AC", "HU", "FR", "OT"] as const;
export type EntryCategory = (typeof entryCategories)[number];

const table: PermitTable = {
  source: "oecd-permanent-inflows",
  measure: "INFLOW_PERMANENT",
  statistic: "permanent-inflow",
};

/**
 * PERMITS, standardised inflow of permanent-type migrants by entry category, persons a year (OECD,
 * DF_MIG_INT_PER). A permit is a record and not a person, and minors on a parent's permit are
 * undercounted: it is never added to a flow counted at the border or in a register (trap T07).
 */
export async function permanentInflow(
  edition: Edition,
  query: { readonly area: string; readonly year: number; readonly category: EntryCategory },
): Promise<Figure<"flow", "persons-a-year">> {
  return permitInflow(edition, table, query);
}
