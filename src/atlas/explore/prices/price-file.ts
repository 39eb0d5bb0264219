import type { NumberRecord } from "../../data/number-record.ts";

/** What all prices of corridors have in common. */
export type PriceMeaning = Pick<
  NumberRecord,
  "unit" | "kind" | "indicator" | "statistic" | "method" | "caveats" | "sources"
>;

/** The price of every corridor in every surveyed quarter, as the file `data/prices.js`. */
export interface PriceFile {
  /** TIME_PERIOD, oldest first: `2011-Q1`. */
  readonly quarters: readonly string[];
  readonly meaning: PriceMeaning;
  /** Beginning of the identifiers of all cells. */
  readonly cells: string;
  readonly corridors: readonly PricedCorridor[];
}

/** One corridor: where money is sent from and to, and its prices. */
export interface PricedCorridor {
  readonly sender: string;
  readonly receiver: string;
  /** Position of the quarter, per cent and end of the cell's identifier, again and again. */
  readonly prices: readonly (number | string)[];
}

/** Path of the file below `data/`, without ending. */
export const pricePath = "prices";

/** The corridor from one area to another, if it was ever priced. */
export function corridorOf(
  { corridors }: PriceFile,
  { from, to }: { readonly from: string | null; readonly to: string | null },
): PricedCorridor | null {
  return corridors.find(({ sender, receiver }) => sender === from && receiver === to) ?? null;
}

/** The quarters in which a corridor has a price, oldest first. */
export function pricedQuarters({ quarters }: PriceFile, { prices }: PricedCorridor): string[] {
  return prices.flatMap((at, i) => (i % 3 === 0 ? [quarters[Number(at)]!] : []));
}
