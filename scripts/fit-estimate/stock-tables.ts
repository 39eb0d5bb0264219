import type { Source } from "../../src/sources/contract/index.ts";
import { scanSource } from "./scan-source.ts";

export type SexCode = "_T" | "M" | "F";

/** Persons by birthplace and residence in every year of a revision, off-diagonal only. */
export interface StockTables {
  /** Stock by `year`, then `birthplace>residence`. */
  readonly stocks: ReadonlyMap<number, ReadonlyMap<string, number>>;
}

/** Bilateral stocks of a source for one sex. */
export async function bilateralStocks(
  folder: string,
  source: Source,
  sex: SexCode,
): Promise<StockTables> {
  const stocks = new Map<number, Map<string, number>>();
  await scanSource(folder, source, (o) => {
    if (o.measure !== "MIG_STOCK" || (o.sex ?? "_T") !== sex) return;
    if (typeof o.value !== "number" || !o.counterpartArea) return;
    const year = Number(o.timePeriod.slice(0, 4));
    const table = stocks.get(year) ?? new Map<string, number>();
    stocks.set(year, table);
    table.set(`${o.counterpartArea}>${o.refArea}`, o.value);
  });
  return { stocks };
}

/** Square table of one year with 0 on the diagonal. */
export function squareTable(
  tables: StockTables,
  year: number,
  areas: readonly string[],
): Float64Array {
  const found = tables.stocks.get(year);
  if (found === undefined) throw new RangeError(`no stocks of ${year}`);
  const table = new Float64Array(areas.length ** 2);
  areas.forEach((birthplace, k) => {
    areas.forEach((residence, i) => {
      if (k !== i) table[k * areas.length + i] = found.get(`${birthplace}>${residence}`) ?? 0;
    });
  });
  return table;
}
