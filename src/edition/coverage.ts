import { areas } from "../areas/index.ts";
import { sqlText } from "./database.ts";
import type { Edition } from "./edition.ts";

/** What an edition holds of one source. */
export interface Coverage {
  readonly source: string;
  readonly title: string;
  readonly vintage: string;
  readonly licence: string;
  readonly custody: string;
  readonly observations: number;
  readonly missing: number;
  /** Countries, areas and residuals on either side of a value; groups are not counted. */
  readonly areas: number;
  /** First and last calendar year in which a period begins. */
  readonly firstYear: number;
  readonly lastYear: number;
  /** Number of totals of the publisher that the values were reconciled with. */
  readonly totals: number;
}

/** What an edition holds, source by source. */
export async function coverageBySource(edition: Edition): Promise<Coverage[]> {
  const groups = areas.filter((area) => area.kind === "group").map((area) => sqlText(area.code));
  const rows = await edition.database.rows(
    `WITH place AS (
       SELECT SOURCE, REF_AREA AS AREA FROM observations
       UNION SELECT SOURCE, COUNTERPART_AREA FROM observations
     ), reach AS (
       SELECT SOURCE, count(*) FILTER (AREA NOT IN (${groups.join(", ")})) AS areas
       FROM place GROUP BY SOURCE
     )
     SELECT SOURCE, any_value(areas) AS areas, min(left(TIME_PERIOD, 4)) AS first_year,
       max(left(TIME_PERIOD, 4)) AS last_year
     FROM observations JOIN reach USING (SOURCE) GROUP BY SOURCE`,
  );
  const bySource = new Map(rows.map((row) => [String(row.SOURCE), row]));
  return edition.sources.map((entry) => {
    const row = bySource.get(entry.id);
    return {
      source: entry.id,
      title: entry.title,
      vintage: entry.vintage,
      licence: entry.licence,
      custody: entry.custody,
      observations: entry.observations,
      missing: entry.missing,
      areas: Number(row?.areas),
      firstYear: Number(row?.first_year),
      lastYear: Number(row?.last_year),
      totals: entry.totals.length,
    };
  });
}
