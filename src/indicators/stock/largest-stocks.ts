import type { Edition } from "../../edition/index.ts";
import type { Figure } from "../figure/figure.ts";
import {
  areaCodes,
  knownOrigin,
  type StockRevisionId,
  stockRevision,
  stockTotal,
} from "../groups/stock-revision.ts";
import { cellsOf } from "../trace/cells.ts";
import { stock } from "./stock.ts";
import { stockAbroad } from "./stock-corridor.ts";

/** An area and its figure, in the order of the figure. */
export interface RankedStock {
  readonly area: string;
  readonly figure: Figure<"stock", "persons">;
}

/** Which end, at which date. */
export interface LargestStocksQuery {
  readonly year: number;
  readonly revision: StockRevisionId;
  /** How many areas; fewer if fewer have a number. */
  readonly count: number;
}

/**
 * STOCK, the areas with the most migrants (table of destinations in the reports of the
 * Secretary-General): totals as published, largest first. Empty if the revision's totals are not loaded.
 */
export async function largestDestinations(
  edition: Edition,
  { year, revision, count }: LargestStocksQuery,
): Promise<readonly RankedStock[]> {
  const totals = { ...stockTotal(stockRevision(revision), "", year), refArea: areaCodes };
  const sizes = new Map<string, number>();
  for (const { refArea, value } of await cellsOf(edition).of(totals)) {
    if (typeof value === "number") sizes.set(refArea, value);
  }
  return ranked(sizes, count, (area) => stock(edition, { area, year, revision }));
}

/**
 * STOCK-BIL, the areas of origin with the most persons living abroad, largest first; migrants of unknown
 * origin are in no area's number.
 */
export async function largestOrigins(
  edition: Edition,
  { year, revision, count }: LargestStocksQuery,
): Promise<readonly RankedStock[]> {
  const sizes = new Map<string, number>();
  const pairs = knownOrigin(stockRevision(revision), year);
  for (const { counterpartArea, value } of await cellsOf(edition).of(pairs)) {
    if (typeof value !== "number" || counterpartArea === null) continue;
    sizes.set(counterpartArea, (sizes.get(counterpartArea) ?? 0) + value);
  }
  return ranked(sizes, count, (origin) => stockAbroad(edition, { origin, year, revision }));
}

async function ranked(
  sizes: ReadonlyMap<string, number>,
  count: number,
  figureAt: (area: string) => Promise<Figure<"stock", "persons">>,
): Promise<readonly RankedStock[]> {
  const order = [...sizes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, count);
  const found: RankedStock[] = [];
  for (const [area] of order) found.push({ area, figure: await figureAt(area) });
  return found;
}
