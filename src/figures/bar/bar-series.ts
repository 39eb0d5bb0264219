import { extentOf, isKnown } from "../observation.ts";
import type { BarData, BarItem } from "./bar-data.ts";
import { isRankOpen, type RankBracket, rankBrackets } from "./rank-brackets.ts";

export interface BarStage {
  readonly items: readonly BarItem[];
  readonly brackets: readonly RankBracket[];
  /** Rank of each item, or null where none may be printed. */
  readonly ranks: readonly (number | null)[];
  readonly isRankOpen: boolean;
  readonly values: readonly [number, number];
}

/** First stage: items in order, with what is known of their ranks. @throws RangeError if no item has a value */
export function barSeries({
  id,
  items,
  order = "value",
  ranked = false,
  domain,
}: BarData): BarStage {
  const values = extentOf(items.map(({ observation }) => observation));
  if (!values) throw new RangeError(`figure ${id}: no item has a value`);
  const sorted = order === "value" ? [...items].sort(bySize) : items;
  const intervals = sorted.map(({ observation }) =>
    isKnown(observation) ? (observation.interval ?? null) : null,
  );
  const brackets = order === "value" ? rankBrackets(intervals) : [];
  const open = isRankOpen(brackets, sorted.length);
  return {
    items: sorted,
    brackets,
    ranks: sorted.map(({ observation }, i) =>
      ranked && order === "value" && !open && isKnown(observation) ? i + 1 : null,
    ),
    isRankOpen: ranked && open,
    values: domain ?? values,
  };
}

function bySize(a: BarItem, b: BarItem): number {
  const size = ({ observation }: BarItem) =>
    isKnown(observation) ? observation.value : Number.NEGATIVE_INFINITY;
  return size(a) === size(b) ? 0 : size(b) - size(a);
}
