import type { Edition } from "../edition/index.ts";
import { columnsOf } from "./columns.ts";
import type { EstimateSex } from "./sexes.ts";

/** The cells of the stock table of one year and sex. */
export interface StockCells {
  readonly birthplaces: readonly string[];
  readonly residences: readonly string[];
  /** Persons; a missing cell is not among them. */
  readonly persons: readonly number[];
  /** Residences with a cell for which the publisher has no figure, and how many. */
  readonly missing: ReadonlyMap<string, number>;
}

/** The stocks of a revision by year and sex. */
export type StockRecords = (year: number, sex: EstimateSex) => StockCells;

const none: StockCells = { birthplaces: [], residences: [], persons: [], missing: new Map() };

/** Reads the stocks by birthplace of a source; a cell with a missing value is never read as zero. */
export async function readStocks(
  edition: Edition,
  source: string,
  years: readonly number[],
): Promise<StockRecords> {
  const [periods, sexes, birthplaces, residences, persons] = (await columnsOf(
    edition,
    `SELECT TIME_PERIOD, SEX, COUNTERPART_AREA, REF_AREA, OBS_VALUE * power(10, UNIT_MULT)
     FROM observations WHERE SOURCE = $source AND MEASURE = 'MIG_STOCK'
       AND TIME_PERIOD IN (SELECT unnest(string_split($years, ',')))
       AND (OBS_VALUE IS NULL OR OBS_VALUE <> 0)
     ORDER BY TIME_PERIOD, SEX, COUNTERPART_AREA, REF_AREA`,
    { source, years: years.join(",") },
  )) as [string[], string[], string[], string[], (number | null)[]];
  type Draft = { [K in keyof StockCells]: K extends "missing" ? Map<string, number> : never[] };
  const tables = new Map<string, Draft>();
  for (const [at, value] of persons.entries()) {
    const key = `${periods[at]} ${sexes[at]}`;
    let table = tables.get(key);
    if (!table) {
      table = { birthplaces: [], residences: [], persons: [], missing: new Map() };
      tables.set(key, table);
    }
    const residence = residences[at]!;
    if (value === null) {
      table.missing.set(residence, (table.missing.get(residence) ?? 0) + 1);
      continue;
    }
    (table.birthplaces as string[]).push(birthplaces[at]!);
    (table.residences as string[]).push(residence);
    (table.persons as number[]).push(value);
  }
  return (year, sex) => tables.get(`${year} ${sex}`) ?? none;
}
