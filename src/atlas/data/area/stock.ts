import type { Edition } from "../../../edition/index.ts";
import {
  femaleShare,
  stock,
  stockAbroad,
  stockKnownOrigin,
  stockRevision,
  stockShare,
} from "../../../indicators/index.ts";
import type { NumberList, PageNumber } from "../number-list.ts";

/** Migrants living in an area, a row for each year; the columns of a row are rivals. */
export interface StockTable {
  readonly rows: readonly StockRow[];
  /** Persons born in the area who live abroad, latest year. */
  readonly abroad: PageNumber;
}

export interface StockRow {
  readonly year: number;
  readonly total2020: PageNumber | null;
  readonly total2019: PageNumber | null;
  readonly known2024: PageNumber | null;
  readonly share: PageNumber | null;
  readonly women: PageNumber | null;
}

/** The year and revision of which origins and destinations are printed. */
export const latestCorridors = { year: 2024, revision: "2024" } as const;

const years = [
  ...new Set((["2019", "2020", "2024"] as const).flatMap((id) => stockRevision(id).years)),
].sort((a, b) => a - b);

/** Totals of two revisions, the known origins of a third, shares of the one that has them. */
export async function stockTable(
  edition: Edition,
  area: string,
  list: NumberList,
): Promise<StockTable> {
  const rows: StockRow[] = [];
  for (const year of years) {
    const total = async (revision: "2019" | "2020") =>
      stockRevision(revision).years.includes(year)
        ? list.add(await stock(edition, { area, year, revision }))
        : null;
    const in2020 = stockRevision("2020").years.includes(year);
    const row: StockRow = {
      year,
      total2020: await total("2020"),
      total2019: await total("2019"),
      known2024: stockRevision("2024").years.includes(year)
        ? list.add(await stockKnownOrigin(edition, { destination: area, year, revision: "2024" }))
        : null,
      share: in2020 ? list.add(await stockShare(edition, { area, year, revision: "2020" })) : null,
      women: in2020
        ? list.add(await femaleShare(edition, { area, year, revision: "2020", denominator: "all" }))
        : null,
    };
    list.rivals([row.total2020, row.total2019].flatMap((each) => each ?? []));
    rows.push(row);
  }
  const abroad = list.add(await stockAbroad(edition, { origin: area, ...latestCorridors }));
  return { rows, abroad };
}
