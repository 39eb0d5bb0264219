import type { Edition } from "../../edition/index.ts";
import type { Figure } from "../figure/figure.ts";
import { figureOf } from "../figure/figure-of.ts";
import { cellsOf } from "../trace/cells.ts";
import { cell } from "../trace/trace-of.ts";

/** Which table of permits of the OECD, and what its values are called. */
export interface PermitTable {
  readonly source: "oecd-permanent-inflows" | "oecd-temporary-inflows";
  readonly measure: "INFLOW_PERMANENT" | "INFLOW_TEMPORARY";
  readonly statistic: "permanent-inflow" | "temporary-inflow";
}

/**
 * PERMITS, a published value of an OECD table by destination, year and entry category, persons a year; missing
 * with its reason where the table has no cell.
 */
export async function permitInflow(
  edition: Edition,
  { source, measure, statistic }: PermitTable,
  {
    area,
    year,
    category,
  }: { readonly area: string; readonly year: number; readonly category: string },
): Promise<Figure<"flow", "persons-a-year">> {
  return figureOf(edition, {
    indicator: "PERMITS",
    statistic,
    subject: { destination: area, year, category },
    kind: "flow",
    unit: "persons-a-year",
    method: "published-value",
    caveats: ["permit-is-a-record"],
    trace: await cell(cellsOf(edition), {
      source,
      measure,
      refArea: [area],
      timePeriod: [String(year)],
      category: [`MIGRATION_TYPE=${category}`],
    }),
  });
}
