import type { Edition } from "../../../edition/index.ts";
import {
  type RemittanceSourceId,
  remittancesOfGdp,
  remittanceVolume,
} from "../../../indicators/index.ts";
import type { NumberList, PageNumber } from "../number-list.ts";

/** Releases whose columns stand beside each other, in the order of the table. */
export const receivedSources = [
  "wdi-remittances-received",
  "knomad-remittance-inflows",
] as const satisfies readonly RemittanceSourceId[];
export const paidSources = [
  "wdi-remittances-paid",
  "knomad-remittance-outflows",
] as const satisfies readonly RemittanceSourceId[];

/** Remittances received and paid, a row for each year, a column for each release. */
export interface MoneyTable {
  readonly rows: readonly {
    readonly year: number;
    readonly received: readonly PageNumber[];
    readonly paid: readonly PageNumber[];
    readonly gdp: PageNumber;
  }[];
}

const years = [2000, 2005, 2010, 2015, 2018, 2019, 2020, 2021, 2022];

/** The amounts of an area. */
export async function moneyTable(
  edition: Edition,
  area: string,
  list: NumberList,
): Promise<MoneyTable> {
  const rows = [];
  for (const year of years) {
    const of = async (sources: readonly RemittanceSourceId[]) => {
      const numbers = [];
      for (const source of sources) {
        numbers.push(list.add(await remittanceVolume(edition, { area, year, source })));
      }
      list.rivals(numbers);
      return numbers;
    };
    rows.push({
      year,
      received: await of(receivedSources),
      paid: await of(paidSources),
      gdp: list.add(await remittancesOfGdp(edition, { area, year })),
    });
  }
  return { rows };
}
