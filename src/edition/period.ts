/**
 * Condition of SQL: the period of TIME_PERIOD covers a calendar year — it is that year, a quarter,
 * month or day in it, or an interval `start/PnY` with start <= year < start + n.
 *
 * @param parameter name of the query parameter that holds the year
 */
export function coversYearSql(parameter: string): string {
  return `CASE WHEN contains(TIME_PERIOD, '/P')
    THEN ${firstYearSql} <= $${parameter} AND $${parameter} < ${firstYearSql} + ${lengthSql}
    ELSE ${firstYearSql} = $${parameter} END`;
}

/** Expression of SQL for the calendar year in which TIME_PERIOD begins. */
export const firstYearSql = "CAST(left(TIME_PERIOD, 4) AS INTEGER)";

const lengthSql = "CAST(regexp_extract(TIME_PERIOD, '/P(\\d+)Y', 1) AS INTEGER)";

/** True if a period covers a calendar year: see {@link coversYearSql}. */
export function coversYear(period: string, year: number): boolean {
  const first = Number(period.slice(0, 4));
  const length = /\/P(\d+)Y$/.exec(period)?.[1];
  return length === undefined ? first === year : first <= year && year < first + Number(length);
}
