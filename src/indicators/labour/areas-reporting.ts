import { isAreaCode } from "../../areas/index.ts";
import type { Edition } from "../../edition/index.ts";
import { cellsOf } from "../trace/cells.ts";
import { numbers } from "../trace/table-input.ts";

const tables = {
  PERMITS: { source: "oecd-permanent-inflows", measure: "INFLOW_PERMANENT" },
  "PERMITS-TEMPORARY": { source: "oecd-temporary-inflows", measure: "INFLOW_TEMPORARY" },
  LABFORCE: { source: "oecd-labour-outcomes", measure: "LABOUR_OUTCOME" },
} as const;

/** Areas with a number of the OECD in a year, by code; empty if the source is not loaded. */
export async function areasReporting(
  edition: Edition,
  published: keyof typeof tables,
  year: number,
): Promise<readonly string[]> {
  const cells = await cellsOf(edition).of({ ...tables[published], timePeriod: [String(year)] });
  const reporting = new Set(numbers(cells).map(({ cell }) => cell.refArea));
  return [...reporting].filter(isAreaCode).sort();
}
