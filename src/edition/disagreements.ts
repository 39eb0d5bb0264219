import { areas } from "../areas/index.ts";
import { isMissing, measures } from "../vocabulary/index.ts";
import { sqlText } from "./database.ts";
import type { Edition } from "./edition.ts";
import { corridorEnd, factColumns, openFacts } from "./fact.ts";
import { type Fact, groupOfFact } from "./rivals.ts";
import type { Value } from "./value.ts";

/** Two published values of one fact of a corridor that differ. */
export interface Disagreement extends Fact {
  readonly smallest: Value;
  readonly largest: Value;
  /** Largest over smallest. */
  readonly ratio: number;
}

/** Below this number of persons a ratio says little: a few people change it. */
export const fewestPersonsCompared = 1000;

/**
 * The corridors whose published values disagree most: same concept, period, basis and breakdown, no
 * estimates of models, both sexes and all ages, the smaller value at least
 * {@link fewestPersonsCompared}. Each corridor appears once, with its widest pair.
 *
 * @param most number of corridors
 */
export async function widestDisagreements(edition: Edition, most: number): Promise<Disagreement[]> {
  await openFacts(edition);
  const compared = await comparedMeasures(edition);
  if (compared.length === 0) return [];
  const places = areas.filter((area) => area.kind === "area" || area.kind === "historical");
  const list = (texts: readonly string[]) => texts.map(sqlText).join(", ");
  const inPlaces = `IN (${list(places.map((area) => area.code))})`;
  const rows = await edition.database.rows(
    `WITH fact AS (
       SELECT ${factColumns.join(", ")}, max(VALUE_IN_UNIT) / min(VALUE_IN_UNIT) AS RATIO
       FROM facts
       WHERE MEASURE IN (${list(compared)}) AND SEX = '_T' AND AGE = '_T'
         AND OBS_VALUE IS NOT NULL AND ORIGIN <> DESTINATION
         AND ORIGIN ${inPlaces} AND DESTINATION ${inPlaces}
       GROUP BY ALL HAVING count(*) > 1 AND min(VALUE_IN_UNIT) >= ${fewestPersonsCompared}
     ), ranked AS (
       SELECT *, row_number() OVER (
         PARTITION BY ORIGIN, DESTINATION ORDER BY RATIO DESC, ${factColumns.join(", ")}
       ) AS RANK_IN_CORRIDOR FROM fact
     )
     SELECT ${factColumns.join(", ")}, RATIO FROM ranked WHERE RANK_IN_CORRIDOR = 1
     ORDER BY RATIO DESC, ORIGIN, DESTINATION LIMIT ${Math.trunc(most)}`,
  );
  const disagreements: Disagreement[] = [];
  for (const { RATIO, ...fact } of rows) {
    const group = await groupOfFact(edition, fact, [String(fact.ORIGIN), String(fact.DESTINATION)]);
    const values = group.values.filter(({ value }) => !isMissing(value));
    const sorted = values.sort((a, b) => Number(a.value) - Number(b.value));
    disagreements.push({
      ...group.fact,
      smallest: sorted[0]!,
      largest: sorted.at(-1)!,
      ratio: Number(RATIO),
    });
  }
  return disagreements;
}

/** Measures of persons in corridors whose concept more than one source or report states. */
async function comparedMeasures({ database }: Edition): Promise<string[]> {
  const rows = await database.rows(
    `SELECT MEASURE FROM (SELECT DISTINCT SOURCE, MEASURE FROM observations)
     JOIN concepts USING (MEASURE)
     WHERE CONCEPT IN (
       SELECT CONCEPT FROM (SELECT DISTINCT SOURCE, MEASURE FROM observations)
       JOIN concepts USING (MEASURE) GROUP BY CONCEPT HAVING count(*) > 1
     )`,
  );
  const stated = new Set(rows.map((row) => row.MEASURE));
  return measures
    .filter((m) => stated.has(m.id) && m.unit === "PERSONS" && !m.model)
    .filter((m) => corridorEnd(m.counterpartArea) !== null)
    .map((m) => m.id);
}
