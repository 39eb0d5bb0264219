import type { Edition } from "../../edition/index.ts";

/** Of how many areas a source has values, by five years. */
export interface SourceCoverage {
  readonly source: string;
  /** By position in {@link coverageYears}; 0 where there is no value. */
  readonly areas: readonly number[];
  readonly missing: number;
  readonly firstYear: number;
  readonly lastYear: number;
}

/** First years of the columns; the first stands for everything before the second. */
export const coverageYears = [1980, 1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025] as const;

/** Counts areas with a value, source by source: groups of areas are counted where a source gives them. */
export async function sourceCoverage(edition: Edition): Promise<SourceCoverage[]> {
  const column = coverageYears.slice(1).map((from) => `CAST(YEAR >= ${from} AS INTEGER)`);
  const rows = await edition.database.rows(
    `SELECT SOURCE, ${column.join(" + ")} AS place,
       count(DISTINCT REF_AREA) FILTER (OBS_VALUE IS NOT NULL) AS areas,
       count(*) FILTER (OBS_VALUE IS NULL) AS missing,
       min(YEAR) FILTER (YEAR > 0) AS first, max(YEAR) FILTER (YEAR > 0) AS last
     FROM (SELECT *, coalesce(try_cast(left(TIME_PERIOD, 4) AS INTEGER), 0) AS YEAR FROM observations)
     GROUP BY ALL`,
  );
  return edition.sources.map(({ id }) => {
    const own = rows.filter(({ SOURCE }) => SOURCE === id);
    const dated = own.filter(({ first }) => first !== null);
    return {
      source: id,
      areas: coverageYears.map((_, at) =>
        Number(own.find(({ place }) => Number(place) === at)?.areas ?? 0),
      ),
      missing: own.reduce((sum, { missing }) => sum + Number(missing), 0),
      firstYear: Math.min(...dated.map(({ first }) => Number(first))),
      lastYear: Math.max(...dated.map(({ last }) => Number(last))),
    };
  });
}
