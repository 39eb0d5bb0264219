import type { Edition } from "../../edition/index.ts";
import { columnsOf } from "../columns.ts";
import type { WorldTable } from "./world-table.ts";

/** Both published vintages of Abel and Cohen's estimates, both sexes together. */
export const publishedVintages = ["abel-cohen-2022-06", "abel-cohen-2023-12"] as const;

/** The methods of our computation beside the names of their published columns. */
export const publishedMethods: Readonly<Record<string, string>> = {
  "sd-drop-neg": "sd_drop_neg",
  "sd-rev-neg": "sd_rev_neg",
  "mig-rate": "mig_rate",
  "da-min-open-dr": "da_min_open",
  "da-min-closed": "da_min_closed",
  "da-pb-closed": "da_pb_closed",
};

/** The published vintages that an edition has. */
export function vintagesIn(edition: Edition): string[] {
  return publishedVintages.filter((id) => edition.sources.some((entry) => entry.id === id));
}

/**
 * The published estimates of a period, one table per vintage and column. A corridor between two areas of the data
 * set that has no row counts as absent, not as zero.
 *
 * @throws QueryError
 */
export async function publishedTables(
  edition: Edition,
  timePeriod: string,
): Promise<readonly WorldTable[]> {
  const tables: WorldTable[] = [];
  for (const source of vintagesIn(edition)) {
    const [methods, origins, destinations, persons] = (await columnsOf(
      edition,
      `SELECT METHOD, COUNTERPART_AREA, REF_AREA,
         OBS_VALUE * CAST(power(10, coalesce(UNIT_MULT, 0)) AS DOUBLE)
       FROM observations
       WHERE SOURCE = $source AND MEASURE = 'FLOW_EST' AND TIME_PERIOD = $timePeriod AND SEX = '_T'
         AND OBS_VALUE IS NOT NULL`,
      { source, timePeriod },
    )) as [string[], string[], string[], number[]];
    const codes = [...new Set([...origins, ...destinations])].sort();
    const place = new Map(codes.map((code, at) => [code, at]));
    const n = codes.length;
    for (const [method, column] of Object.entries(publishedMethods)) {
      const flows = new Float64Array(n * n).fill(Number.NaN);
      let rows = 0;
      for (const [at, name] of methods.entries()) {
        if (name !== column) continue;
        flows[place.get(origins[at]!)! * n + place.get(destinations[at]!)!] = persons[at]!;
        rows += 1;
      }
      if (rows > 0) tables.push({ source, method, kind: "published", codes, flows });
    }
  }
  return tables;
}
