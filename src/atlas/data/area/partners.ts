import type { AreaCode } from "../../../areas/index.ts";
import type { Edition } from "../../../edition/index.ts";
import { type StockPartners, stockCorridor, stockPartners } from "../../../indicators/index.ts";
import type { NumberList, PageNumber } from "../number-list.ts";
import { shareOf } from "../share-record.ts";
import { latestCorridors } from "./stock.ts";

/** The largest origins or destinations of an area, with the value of the older revision beside it. */
export interface PartnerTable {
  readonly year: number;
  readonly rows: readonly {
    readonly partner: AreaCode;
    readonly latest: PageNumber;
    readonly share: PageNumber | null;
    /** 2020 in the 2020 revision. */
    readonly before: PageNumber;
  }[];
  readonly others: {
    readonly count: number;
    readonly latest: PageNumber;
    readonly share: PageNumber | null;
  } | null;
  readonly all: PageNumber;
}

const top = 10;

/** Ten partners, the sum of the others, and all of known origin. */
export async function partnerTable(
  edition: Edition,
  area: string,
  side: "origins" | "destinations",
  list: NumberList,
): Promise<PartnerTable> {
  const partners = await stockPartners(edition, { area, side, top, ...latestCorridors });
  const all = list.add(partners.all);
  const rows = [];
  for (const { partner, figure } of partners.largest) {
    const ends =
      side === "origins"
        ? { origin: partner, destination: area }
        : { origin: area, destination: partner };
    const before = await stockCorridor(edition, { ...ends, year: 2020, revision: "2020" });
    const newer = await stockCorridor(edition, { ...ends, year: 2020, revision: "2024" });
    const beforeAt = list.add(before);
    list.rivals([beforeAt, list.add(newer)]);
    const latest = list.add(figure);
    const share = shareOf(list, latest, all);
    rows.push({ partner: partner as AreaCode, latest, share, before: beforeAt });
  }
  return { year: latestCorridors.year, rows, others: othersOf(partners, all, list), all };
}

function othersOf(
  { others }: StockPartners,
  all: PageNumber,
  list: NumberList,
): PartnerTable["others"] {
  if (!others) return null;
  const latest = list.add(others.figure);
  return { count: others.count, latest, share: shareOf(list, latest, all) };
}
