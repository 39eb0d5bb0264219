import type { Edition } from "../../edition/index.ts";
import type { Figure } from "../figure/figure.ts";
import { figureOf } from "../figure/figure-of.ts";
import { knownOrigin, type StockRevisionId, stockRevision } from "../groups/stock-revision.ts";
import { cellsOf } from "../trace/cells.ts";
import { numbers } from "../trace/table-input.ts";
import { sum } from "../trace/trace-of.ts";
import { stockAbroad, stockCorridor, stockKnownOrigin } from "./stock-corridor.ts";

/** Whose partners, on which side: where its migrants come from, or where those born in it live. */
export interface StockPartnersQuery {
  readonly area: string;
  readonly side: "origins" | "destinations";
  readonly year: number;
  readonly revision: StockRevisionId;
  /** How many partners stand alone; the others are one sum. */
  readonly top: number;
}

/** The largest partners of an area, what the others add up to, and all together. */
export interface StockPartners {
  readonly largest: readonly { readonly partner: string; readonly figure: Figure }[];
  /** Partners with a positive value beyond the largest, and their sum; null if there are none. */
  readonly others: { readonly count: number; readonly figure: Figure } | null;
  readonly all: Figure;
}

/**
 * STOCK-BIL, the largest origins or destinations of an area by known origin, largest first, then by
 * code. Nothing is said about partners that the release does not list (trap T05).
 */
export async function stockPartners(
  edition: Edition,
  query: StockPartnersQuery,
): Promise<StockPartners> {
  const { area, side, year, revision, top } = query;
  const isOrigins = side === "origins";
  const selection = {
    ...knownOrigin(stockRevision(revision), year),
    ...(isOrigins ? { refArea: [area] } : { counterpartArea: [area] }),
  };
  const partners = numbers(await cellsOf(edition).of(selection))
    .map(({ cell, value }) => ({
      partner: (isOrigins ? cell.counterpartArea : cell.refArea) ?? "",
      value,
    }))
    .filter(({ partner, value }) => value > 0 && partner !== area)
    .sort((a, b) => b.value - a.value || (a.partner < b.partner ? -1 : 1))
    .map(({ partner }) => partner);
  const largest = [];
  for (const partner of partners.slice(0, top)) {
    const ends = isOrigins
      ? { origin: partner, destination: area }
      : { origin: area, destination: partner };
    largest.push({ partner, figure: await stockCorridor(edition, { ...ends, year, revision }) });
  }
  const rest = partners.slice(top).sort();
  return {
    largest,
    others:
      rest.length === 0
        ? null
        : { count: rest.length, figure: await othersOf(edition, query, selection, rest) },
    all: isOrigins
      ? await stockKnownOrigin(edition, { destination: area, year, revision })
      : await stockAbroad(edition, { origin: area, year, revision }),
  };
}

async function othersOf(
  edition: Edition,
  { area, side, year, revision, top }: StockPartnersQuery,
  selection: ReturnType<typeof knownOrigin>,
  partners: readonly string[],
): Promise<Figure> {
  const isOrigins = side === "origins";
  return figureOf(edition, {
    indicator: "STOCK-BIL",
    statistic: isOrigins ? "known-origin" : "born-in-living-abroad",
    subject: {
      [isOrigins ? "destination" : "origin"]: area,
      year,
      revision,
      partners: `beyond the ${top} largest`,
    },
    kind: "stock",
    unit: "persons",
    method: "known-origin",
    caveats: ["not-a-total"],
    trace: await sum(cellsOf(edition), {
      ...selection,
      [isOrigins ? "counterpartArea" : "refArea"]: partners,
    }),
  });
}
