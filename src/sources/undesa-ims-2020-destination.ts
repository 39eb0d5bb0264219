import { areaCode } from "../areas/index.ts";
import type { Source } from "./contract/index.ts";
import { cellCounts, migrantStock, stockMeasures, worldTotals } from "./layouts/undesa-ims.ts";
import {
  destinationFile2020,
  mark2020,
  stockLayout2020,
  stockTables2020,
  worldStock2020,
  years2020,
} from "./layouts/undesa-ims-2020.ts";
import { readStockTables } from "./layouts/undesa-stock-tables.ts";

const world = areaCode("001");

/**
 * UN DESA, International Migrant Stock 2020: Destination, tables 1 to 6 of the publisher's workbook.
 *
 * The same years repeat in blocks for both sexes, males and females, so columns are found by block
 * and never by heading (trap X04). `..` is not available, `~` is withheld because fewer than five
 * persons stand behind it. Shares and rates of change of Sudan and Serbia before 2010 set the stock
 * of the former territory against today's population, as the publisher computed them.
 */
export const undesaIms2020Destination: Source = {
  ...migrantStock,
  id: "undesa-ims-2020-destination",
  title: "International Migrant Stock 2020: Destination",
  vintage: mark2020,
  published: "2020-12",
  citation:
    "United Nations Department of Economic and Social Affairs, Population Division (2020). International Migrant Stock 2020.",
  measures: stockMeasures,
  files: [{ key: "destination", ...destinationFile2020 }],
  totals: [
    ...worldTotals(
      years2020,
      worldStock2020,
      "International Migrant Stock 2020, Table 1, row WORLD",
    ),
    {
      id: "world-row-2020",
      of: { measure: "MIG_STOCK", refArea: world, sex: "_T", timePeriod: "2020" },
      equals: 280_598_105,
      published: "International Migrant Stock 2020, Table 1, row WORLD",
    },
    {
      id: "world-population-2020",
      of: { measure: "POP", refArea: world, sex: "_T", timePeriod: "2020" },
      equals: 7_794_798_729,
      tolerance: 1,
      published: "World Population Prospects 2019, as printed in Table 2, row WORLD",
    },
    {
      id: "population-of-areas-2020",
      of: { measure: "POP", refArea: "areas", sex: "_T", timePeriod: "2020" },
      equals: 7_794_798_729,
      tolerance: 1,
      published: "World Population Prospects 2019, as printed in Table 2, row WORLD",
    },
    ...cellCounts(stockTables2020, 282),
  ],
  read: async (reading) =>
    readStockTables(
      reading,
      await reading.workbook("destination"),
      stockLayout2020,
      stockTables2020,
    ),
};
