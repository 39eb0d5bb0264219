import { type AreaCode, isAreaCode } from "../../../areas/index.ts";
import type { Edition } from "../../../edition/index.ts";
import { meanCorridorPrice, priceGap, surveyedQuarters } from "../../../indicators/index.ts";
import type { PriceFile } from "../../explore/prices/price-file.ts";
import { priceRecords } from "../../explore/prices/price-records.ts";
import { NumberList, type PageNumber } from "../number-list.ts";
import type { NumberRecord } from "../number-record.ts";
import { priceFileOf } from "./price-file-of.ts";

/** The means of one quarter: over all priced corridors, and over those priced throughout. */
export interface PriceQuarter {
  readonly quarter: string;
  readonly all: PageNumber;
  readonly same: PageNumber;
  readonly corridors: PageNumber;
  readonly sameCorridors: PageNumber;
  readonly above5: PageNumber;
  readonly shareAbove5: PageNumber;
}

/** A corridor with its price in the newest quarter. */
export interface NewestPrice {
  readonly sender: AreaCode;
  readonly receiver: AreaCode;
  readonly price: PageNumber;
}

/** What the page of remittances prints. */
export interface RemittancesSlice {
  readonly file: PriceFile;
  /** Oldest first. */
  readonly quarters: readonly PriceQuarter[];
  /** Least costly first. */
  readonly newest: readonly NewestPrice[];
  readonly gap: { readonly dollars: PageNumber; readonly coverage: PageNumber };
  /** True if the edition holds prices of single services, which a user's copy does. */
  readonly hasServices: boolean;
  readonly numbers: readonly NumberRecord[];
}

const throughout = { presentFrom: "2011-Q1", presentTo: "2020-Q3" } as const;

/** The prices of an edition; null where it holds none. */
export async function remittancesSlice(edition: Edition): Promise<RemittancesSlice | null> {
  const file = await priceFileOf(edition);
  if (!file) return null;
  const list = new NumberList();
  const quarters: PriceQuarter[] = [];
  for (const quarter of surveyedQuarters) {
    const all = await meanCorridorPrice(edition, { quarter, sample: "all-corridors" });
    const same = await meanCorridorPrice(edition, { quarter, sample: throughout });
    quarters.push({
      quarter,
      all: list.add(all.mean),
      same: list.add(same.mean),
      corridors: list.add(all.corridors),
      sameCorridors: list.add(same.corridors),
      above5: list.add(all.corridorsAbove5),
      shareAbove5: list.add(all.shareAbove5),
    });
  }
  const gap = await priceGap(edition, { year: 2017 });
  return {
    file,
    quarters,
    newest: newestPrices(file, list),
    gap: { dollars: list.add(gap.dollars), coverage: list.add(gap.coverage) },
    hasServices: edition.sources.some(({ id }) => id === "rpw-microdata"),
    numbers: list.records(),
  };
}

function newestPrices(file: PriceFile, list: NumberList): NewestPrice[] {
  const last = file.quarters.at(-1);
  return file.corridors
    .flatMap((corridor) => {
      const { sender, receiver } = corridor;
      const newest = priceRecords(file, corridor).at(-1);
      if (
        !newest ||
        newest.subject.quarter !== last ||
        !isAreaCode(sender) ||
        !isAreaCode(receiver)
      )
        return [];
      return [{ sender, receiver, price: list.addRecord(newest) }];
    })
    .sort((a, b) => Number(a.price.record.value) - Number(b.price.record.value));
}
