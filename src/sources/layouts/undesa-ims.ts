import type { PublishedTotal, Source } from "../contract/index.ts";
import type { StockTable } from "./undesa-stock-tables.ts";

/** What every source of the International Migrant Stock says about itself. */
export const migrantStock: Pick<Source, "producer" | "licence" | "custody" | "page"> = {
  producer: "United Nations, Department of Economic and Social Affairs, Population Division",
  licence: "CC-BY-3.0-IGO",
  custody: "embedded",
  page: "https://www.un.org/development/desa/pd/content/international-migrant-stock",
};

/** The measures of the destination workbooks. */
export const stockMeasures = [
  "MIG_STOCK",
  "POP",
  "MIG_STOCK_PC_POP",
  "MIG_STOCK_PC_FEMALE",
  "MIG_STOCK_GROWTH",
  "REFUGEES_DESA",
  "REFUGEES_DESA_PC_STOCK",
  "REFUGEES_DESA_GROWTH",
] as const;

/** How many values each measure must have, so that a table cut at a row is noticed. */
export function cellCounts(tables: readonly StockTable[], rows: number): PublishedTotal[] {
  return tables.flatMap((table) => {
    const measures = [...new Set(table.blocks.map((block) => block.measure))];
    return measures.map((measure): PublishedTotal => {
      const columns = table.blocks
        .filter((block) => block.measure === measure)
        .reduce((sum, block) => sum + block.periods.length, 0);
      return {
        id: `cells-${measure}`,
        of: { measure },
        by: "count-all",
        equals: rows * columns,
        published: `${table.sheet}: ${rows} areas and groups, ${columns} columns`,
      };
    });
  });
}

/** The world's stock in each year: the sum of the areas must be the row WORLD. */
export function worldTotals(
  years: readonly string[],
  world: readonly number[],
  published: string,
): PublishedTotal[] {
  return years.map((year, i) => ({
    id: `areas-${year}`,
    of: { measure: "MIG_STOCK", refArea: "areas", sex: "_T", timePeriod: year },
    equals: world[i]!,
    published,
  }));
}
