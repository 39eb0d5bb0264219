import type { QueryRow } from "./database.ts";
import type { Edition } from "./edition.ts";
import { factColumns, openFacts, world } from "./fact.ts";
import { coversYearSql } from "./period.ts";
import { groupsOfRows, type RivalGroup, rivalOrder } from "./rivals.ts";
import { valueColumns } from "./value.ts";

/**
 * Every published value of the facts of every area in a year, by area: what `findRivals` gives for one
 * area after the other, in one query. Only both sexes and all ages together.
 *
 * @throws QueryError
 */
export async function findRivalsOfAreas(
  edition: Edition,
  year: number,
): Promise<ReadonlyMap<string, readonly RivalGroup[]>> {
  await openFacts(edition);
  const rows = await edition.database.rows(
    `SELECT ${valueColumns}, ${factColumns.join(", ")} FROM facts
     WHERE SEX = '_T' AND AGE = '_T' AND ${coversYearSql("year")}
       AND (PLACE = REF_AREA OR ORIGIN = $world OR DESTINATION = $world)
     ORDER BY ${rivalOrder}`,
    { year, world },
  );
  const byArea = new Map<string, QueryRow[]>();
  for (const row of rows) {
    for (const area of areasOf(row)) {
      const known = byArea.get(area);
      if (known) known.push(row);
      else byArea.set(area, [row]);
    }
  }
  return new Map([...byArea].map(([area, found]) => [area, groupsOfRows(found)]));
}

/** The area of a place, or the end of a corridor whose other end is the world. */
function areasOf({ PLACE, ORIGIN, DESTINATION }: QueryRow): readonly string[] {
  if (PLACE !== null) return [String(PLACE)];
  const ends = [DESTINATION === world ? ORIGIN : null, ORIGIN === world ? DESTINATION : null];
  return [...new Set(ends.filter((end) => end !== null).map(String))];
}
