import type { Edition } from "../../../edition/index.ts";
import { netMigration, netMigrationRate } from "../../../indicators/index.ts";
import type { NumberList, PageNumber } from "../number-list.ts";

/** Net migration of spans of years, and of single recent years with its rate. */
export interface NetTable {
  readonly spans: readonly {
    readonly from: number;
    readonly to: number;
    readonly persons: PageNumber;
  }[];
  readonly years: readonly {
    readonly year: number;
    readonly persons: PageNumber;
    readonly rate: PageNumber;
  }[];
}

const decades = [1950, 1960, 1970, 1980, 1990, 2000, 2010];
const recent = [2019, 2020, 2021, 2022, 2023];

/** Decades since 1950, then the latest years. */
export async function netTable(
  edition: Edition,
  area: string,
  list: NumberList,
): Promise<NetTable> {
  const spans = [];
  for (const from of decades) {
    const to = from + 9;
    const persons = list.add(await netMigration(edition, { area, fromYear: from, toYear: to }));
    spans.push({ from, to, persons });
  }
  const years = [];
  for (const year of recent) {
    years.push({
      year,
      persons: list.add(await netMigration(edition, { area, fromYear: year })),
      rate: list.add(await netMigrationRate(edition, { area, year })),
    });
  }
  return { spans, years };
}
