import { sqlText } from "./database.ts";
import type { Edition } from "./edition.ts";
import { factColumns, openFacts } from "./fact.ts";
import { groupsOfRows, type RivalGroup, rivalOrder } from "./rivals.ts";
import { valueColumns } from "./value.ts";

/**
 * Every published value of the facts that many values state, by the VALUE_ID that was asked for: what
 * `rivalsOfValue` gives for one after the other, in two queries. Values that no loaded table holds are
 * left out.
 *
 * @throws QueryError
 */
export async function rivalsOfValues(
  edition: Edition,
  ids: readonly string[],
): Promise<ReadonlyMap<string, RivalGroup>> {
  const found = new Map<string, RivalGroup>();
  if (ids.length === 0) return found;
  await openFacts(edition);
  const sources = [...new Set(ids.map((id) => id.slice(0, id.indexOf(":"))))].map(sqlText);
  const same = factColumns.filter((name) => name !== "BASIS");
  await edition.database.run(
    `CREATE OR REPLACE TEMP TABLE asked AS SELECT DISTINCT ${same.join(", ")} FROM facts
     WHERE SOURCE IN (${sources.join(", ")}) AND VALUE_ID IN (${ids.map(sqlText).join(", ")})`,
  );
  // Without the list of periods and measures the join reads every table of the edition.
  const rows = await edition.database.rows(
    `SELECT ${valueColumns}, ${factColumns.map((name) => `f.${name}`).join(", ")}
     FROM facts f SEMI JOIN asked ON ${same
       .map((name) => `f.${name} IS NOT DISTINCT FROM asked.${name}`)
       .join(" AND ")}
     WHERE f.TIME_PERIOD IN (${await valuesOf(edition, "TIME_PERIOD")})
       AND f.MEASURE IN (SELECT MEASURE FROM concepts WHERE CONCEPT IN (${await valuesOf(edition, "CONCEPT")}))
     ORDER BY ${rivalOrder}`,
  );
  await edition.database.run("DROP TABLE asked");
  const wanted = new Set(ids);
  for (const group of groupsOfRows(rows)) {
    for (const { id } of group.values) if (wanted.has(id)) found.set(id, group);
  }
  return found;
}

async function valuesOf(edition: Edition, column: string): Promise<string> {
  const rows = await edition.database.rows(
    `SELECT DISTINCT ${column} AS ONE FROM asked ORDER BY 1`,
  );
  return rows.map(({ ONE }) => sqlText(String(ONE))).join(", ") || "NULL";
}
