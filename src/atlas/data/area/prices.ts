import { type AreaCode, isAreaCode } from "../../../areas/index.ts";
import type { Edition } from "../../../edition/index.ts";
import { corridorPrice, pricedPartners } from "../../../indicators/index.ts";
import type { NumberList, PageNumber } from "../number-list.ts";

/** Prices of the corridors that end or begin in an area, cheapest first. */
export interface PriceTable {
  readonly quarter: "2020-Q3";
  /** Corridors in which money arrives. */
  readonly from: readonly PartnerPrice[];
  /** Corridors in which money is sent. */
  readonly to: readonly PartnerPrice[];
}

export interface PartnerPrice {
  readonly partner: AreaCode;
  readonly price: PageNumber;
}

/** The last quarter of the series. */
export const lastPriceQuarter = "2020-Q3";

/** The priced corridors of an area. */
export async function priceTable(
  edition: Edition,
  area: string,
  list: NumberList,
): Promise<PriceTable> {
  const partners = await pricedPartners(edition, area, lastPriceQuarter);
  const prices = async (all: readonly string[], isSender: boolean): Promise<PartnerPrice[]> => {
    const found: PartnerPrice[] = [];
    for (const partner of all.filter(isAreaCode)) {
      const ends = isSender
        ? { sender: partner, receiver: area }
        : { sender: area, receiver: partner };
      const price = list.add(await corridorPrice(edition, { ...ends, quarter: lastPriceQuarter }));
      found.push({ partner, price });
    }
    return found.sort((a, b) => order(a) - order(b) || (a.partner < b.partner ? -1 : 1));
  };
  return {
    quarter: lastPriceQuarter,
    from: await prices(partners.senders, true),
    to: await prices(partners.receivers, false),
  };
}

function order({ price }: PartnerPrice): number {
  const { value } = price.record;
  return typeof value === "number" ? value : Number.POSITIVE_INFINITY;
}
