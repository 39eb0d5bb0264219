import type { Edition } from "../../edition/index.ts";
import type { Figure } from "../figure/figure.ts";
import { figureOf } from "../figure/figure-of.ts";
import { cellsOf } from "../trace/cells.ts";
import { cell } from "../trace/trace-of.ts";

/** Entry categories of the OECD by their codes: work, family, accompanying family, humanitarian, free movement, other. */
export const entryCategories = ["WO", "FA", "AC", "HU", "FR", "OT"] as const;
export type EntryCategory = (typeof entryCategories)[number];

/**
 * PERMITS, standardised inflow of permanent-type migrants by entry category, persons a year (OECD,
 * DF_MIG_INT_PER). A permit is a record and not a person, and minors on a parent's permit are
 * undercounted: it is never added to a flow counted at the border or in a register (trap T07).
 */
export async function permanentInflow(
  edition: Edition,
  query: { readonly area: string; readonly year: number; readonly category: EntryCategory },
): Promise<Figure<"flow", "persons-a-year">> {
  const { area, year, category } = query;
  return figureOf(edition, {
    indicator: "PERMITS",
    statistic: "permanent-inflow",
    subject: { destination: area, year, category },
    kind: "flow",
    unit: "persons-a-year",
    method: "published-value",
    caveats: ["permit-is-a-record"],
    trace: await cell(cellsOf(edition), {
      source: "oecd-permanent-inflows",
      measure: "INFLOW_PERMANENT",
      refArea: [area],
      timePeriod: [String(year)],
      category: [`MIGRATION_TYPE=${category}`],
    }),
  });
}
