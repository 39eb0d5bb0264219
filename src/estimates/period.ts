import { type TimePeriod, yearsFrom } from "../vocabulary/index.ts";

/** A period between two dates of a stock table, both at mid-year. */
export interface Period {
  readonly start: number;
  readonly end: number;
}

/** The periods between neighbouring years. */
export function periodsBetween(years: readonly number[]): Period[] {
  return years.slice(1).map((end, at) => ({ start: years[at]!, end }));
}

/** TIME_PERIOD of a period: `1990/P5Y`. */
export function timePeriodOf({ start, end }: Period): TimePeriod {
  return yearsFrom(start, end - start);
}

/** Whether a calendar year lies in a period: its first year does, its last begins the next one. */
export function coversYear({ start, end }: Period, year: number): boolean {
  return start <= year && year < end;
}
