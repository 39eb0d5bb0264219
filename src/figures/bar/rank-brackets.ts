import type { Interval } from "../table.ts";

/** Places in a list, from `first` to `last`, whose order the intervals leave open. */
export interface RankBracket {
  readonly first: number;
  readonly last: number;
}

/**
 * The longest runs of neighbours of which every two overlap; a run inside another one is left out.
 * @param intervals in the order of the list; null where there is none
 */
export function rankBrackets(intervals: readonly (Interval | null)[]): RankBracket[] {
  const brackets: RankBracket[] = [];
  for (const [first, start] of intervals.entries()) {
    if (!start) continue;
    let { low, high } = start;
    let last = first;
    for (let next = first + 1; next < intervals.length; next++) {
      const interval = intervals[next];
      if (!interval || interval.low > high || interval.high < low) break;
      low = Math.max(low, interval.low);
      high = Math.min(high, interval.high);
      last = next;
    }
    const before = brackets.at(-1);
    if (last > first && (!before || last > before.last)) brackets.push({ first, last });
  }
  return brackets;
}

/** True if so many places are open that no rank may be printed: more than a third of the list. */
export function isRankOpen(brackets: readonly RankBracket[], count: number): boolean {
  const open = new Set(
    brackets.flatMap(({ first, last }) =>
      Array.from({ length: last - first + 1 }, (_, i) => first + i),
    ),
  );
  return open.size > count / 3;
}
