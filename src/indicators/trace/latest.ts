import type { Edition } from "../../edition/index.ts";
import type { MeasureId } from "../../vocabulary/index.ts";

/**
 * Latest period of a source and measure that holds a number, or null if there is none.
 * @throws QueryError
 */
export async function latestPeriod(
  { database }: Edition,
  source: string,
  measure: MeasureId,
): Promise<string | null> {
  const [row] = await database.rows(
    `SELECT max(TIME_PERIOD) AS latest FROM observations
     WHERE SOURCE = $source AND MEASURE = $measure AND OBS_VALUE IS NOT NULL`,
    { source, measure },
  );
  return row?.latest ? String(row.latest) : null;
}

/** Latest calendar year of a source and measure that holds a number, or null. */
export async function latestYear(
  edition: Edition,
  source: string,
  measure: MeasureId,
): Promise<number | null> {
  const period = await latestPeriod(edition, source, measure);
  return period === null ? null : Number(period.slice(0, 4));
}
