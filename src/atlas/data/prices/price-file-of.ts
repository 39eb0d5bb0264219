import { type AreaCode, areas, isAreaCode } from "../../../areas/index.ts";
import type { Edition } from "../../../edition/index.ts";
import { corridorPrice, pricedPartners, surveyedQuarters } from "../../../indicators/index.ts";
import type { PricedCorridor, PriceFile } from "../../explore/prices/price-file.ts";
import { numberRecord } from "../number-record.ts";

/** Every price of every corridor; null where the edition holds none. */
export async function priceFileOf(edition: Edition): Promise<PriceFile | null> {
  const corridors: PricedCorridor[] = [];
  let shared: Pick<PriceFile, "meaning" | "cells"> | null = null;
  for (const [sender, receiver] of await corridorsEverPriced(edition)) {
    const prices: (number | string)[] = [];
    for (const [at, quarter] of surveyedQuarters.entries()) {
      const record = numberRecord(await corridorPrice(edition, { sender, receiver, quarter }));
      const { value, trace } = record;
      if (typeof value !== "number" || !("cell" in trace) || trace.cell === null) continue;
      const end = trace.cell.indexOf("!") + 1;
      const { unit, kind, indicator, statistic, method, caveats = [], sources } = record;
      shared ??= {
        meaning: { unit, kind, indicator, statistic, method, caveats, sources },
        cells: trace.cell.slice(0, end),
      };
      prices.push(at, value, trace.cell.slice(end));
    }
    corridors.push({ sender, receiver, prices });
  }
  return shared && { quarters: surveyedQuarters, ...shared, corridors };
}

/** Pairs of sender and receiver with a price in any quarter, in the order of the receivers. */
async function corridorsEverPriced(edition: Edition): Promise<[AreaCode, AreaCode][]> {
  const pairs: [AreaCode, AreaCode][] = [];
  for (const { code: receiver } of areas) {
    const senders = new Set<AreaCode>();
    for (const quarter of surveyedQuarters) {
      const partners = await pricedPartners(edition, receiver, quarter);
      for (const sender of partners.senders) if (isAreaCode(sender)) senders.add(sender);
    }
    for (const sender of [...senders].sort()) pairs.push([sender, receiver]);
  }
  return pairs;
}
