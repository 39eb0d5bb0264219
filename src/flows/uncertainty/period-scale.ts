import { conformalHalfWidth } from "./conformal.ts";

/** What half widths are multiplied by in each period; periods by the years in which they begin, in order. */
export interface PeriodScales {
  readonly periodStart: readonly number[];
  readonly periodScale: readonly number[];
}

/** Fewer scores than this say too little of a period: it then has the width of all. */
const enough = 100;

/**
 * How much larger or smaller the errors of a period are than those of all periods together: the ratio of their 80 %
 * quantiles. Scores divided by it are more nearly exchangeable (Papadopoulos et al. 2011, normalised conformal
 * prediction).
 */
export function periodScales(scores: ArrayLike<number>, start: readonly number[]): PeriodScales {
  const all = conformalHalfWidth(scores, 0.8);
  const periodStart = [...new Set(start)].sort((a, b) => a - b);
  const scaleOf = (year: number) => {
    const own = Array.from(scores).filter((_, at) => start[at] === year);
    const width = own.length < enough ? all : conformalHalfWidth(own, 0.8);
    return width > 0 ? width / all : 1;
  };
  return { periodStart, periodScale: periodStart.map(scaleOf) };
}

/** The scale of the last period that begins at or before a year, or of the first one. */
export function periodScale(
  { periodStart, periodScale: scale }: PeriodScales,
  startYear: number,
): number {
  let at = 0;
  while (at + 1 < periodStart.length && periodStart[at + 1]! <= startYear) at += 1;
  return scale[at] ?? 1;
}
