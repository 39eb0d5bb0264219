import type { Edition } from "../edition/index.ts";
import { columnsOf } from "./columns.ts";
import { type Period, timePeriodOf } from "./period.ts";
import { inPersons } from "./population-records.ts";
import type { Revision } from "./revision.ts";

/** Net migration of an area in a period, in persons; undefined where the publisher gives none. */
export type NetMigrationRecords = (area: string, period: Period) => number | undefined;

/** Reads the net migration that belongs to the populations of a revision. */
export async function readNetMigration(
  edition: Edition,
  { netMigrationSource }: Revision,
): Promise<NetMigrationRecords | undefined> {
  if (netMigrationSource === undefined) return undefined;
  const [areas, periods, values, mults] = (await columnsOf(
    edition,
    `SELECT REF_AREA, TIME_PERIOD, OBS_VALUE, UNIT_MULT FROM observations
     WHERE SOURCE = $source AND MEASURE = 'NET_MIG' AND OBS_VALUE IS NOT NULL`,
    { source: netMigrationSource },
  )) as [string[], string[], number[], number[]];
  const records = new Map(
    values.map((value, at) => [`${areas[at]} ${periods[at]}`, inPersons(value, mults[at]!)]),
  );
  return (area, period) => records.get(`${area} ${timePeriodOf(period)}`);
}
