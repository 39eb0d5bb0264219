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
  const rows = await edition.database.rows(
    `SELECT SOURCE, try_cast(left(TIME_PERIOD, 4) AS INTEGER) AS year, REF_AREA AS area,
       count(*) FILTER (OBS_VALUE IS NOT NULL) AS present,
       count(*) FILTER (OBS_VALUE IS NULL) AS missing
     FROM observations GROUP BY ALL`,
  );
  return edition.sources.map(({ id }) => {
    const own = rows.filter(({ SOURCE }) => SOURCE === id);
    const years = own.map(({ year }) => Number(year)).filter((year) => year > 0);
    const areas = coverageYears.map((from, at) => {
      const until = coverageYears[at + 1] ?? Infinity;
      const within = own.filter(
        ({ year, present }) =>
          Number(year) < until && (at === 0 || Number(year) >= from) && Number(present) > 0,
      );
      return new Set(within.map(({ area }) => area)).size;
    });
    return {
      ...{ source: id, areas },
      missing: own.reduce((sum, { missing }) => sum + Number(missing), 0),
      firstYear: Math.min(...years),
      lastYear: Math.max(...years),
    };
  });
}
