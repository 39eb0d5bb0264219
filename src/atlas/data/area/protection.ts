import type { Edition } from "../../../edition/index.ts";
import { refugeeReturns, refugeeStock, refugeesPer100000 } from "../../../indicators/index.ts";
import type { NumberList, PageNumber } from "../number-list.ts";

/** Refugees hosted by an area and coming from it, a row for each year. */
export interface ProtectionTable {
  readonly rows: readonly {
    readonly year: number;
    readonly asylum: PageNumber;
    readonly origin: PageNumber;
    /** Null after the last year with a population. */
    readonly rate: PageNumber;
    readonly returns: PageNumber;
  }[];
}

const years = [2000, 2005, 2010, 2013, 2015, 2018, 2020, 2021, 2022, 2023, 2024, 2025];

/** Protection by origin and by asylum; others in need of protection are included, and it says so. */
export async function protectionTable(
  edition: Edition,
  area: string,
  list: NumberList,
): Promise<ProtectionTable> {
  const rows = [];
  for (const year of years) {
    const query = { area, year, includeOtherInNeed: true };
    rows.push({
      year,
      asylum: list.add(await refugeeStock(edition, { ...query, by: "asylum" })),
      origin: list.add(await refugeeStock(edition, { ...query, by: "origin" })),
      rate: list.add(await refugeesPer100000(edition, query)),
      returns: list.add(await refugeeReturns(edition, { year, origin: area })),
    });
  }
  return { rows };
}
