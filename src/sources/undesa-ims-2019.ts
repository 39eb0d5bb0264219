import { areaCode } from "../areas/index.ts";
import type { MeasureId } from "../vocabulary/index.ts";
import type { Source } from "./contract/index.ts";
import { cellCounts, migrantStock, stockMeasures, worldTotals } from "./layouts/undesa-ims.ts";
import {
  blocksBySex,
  readStockTables,
  type StockBlock,
  type StockLayout,
  type StockTable,
} from "./layouts/undesa-stock-tables.ts";

const mark = "POP/DB/MIG/Stock/Rev.2019";
const years = ["1990", "1995", "2000", "2005", "2010", "2015", "2019"];
const spans = ["1990-1995", "1995-2000", "2000-2005", "2005-2010", "2010-2015", "2015-2019"];
const world = areaCode("001");

/**
 * Notes 4, 13 and 24: the estimates for 1990 to 2005 refer to Sudan and South Sudan, to the former
 * Netherlands Antilles, and to Serbia and Montenegro.
 */
const layout: StockLayout = {
  mark,
  titleRow: 15,
  leadingRow: 15,
  periodRow: 16,
  leading: [
    "Major area, region, country or area of destination",
    "Notes",
    "Code",
    "Type of data (a)",
  ],
  former: {
    SDN: { predecessor: "SUD", before: 2010 },
    BES: { predecessor: "ANT", before: 2010 },
    SRB: { predecessor: "SCG", before: 2010 },
  },
};

const titles = (start: string): [string, string, string] => [
  `${start} (both sexes)`,
  `${start} (male)`,
  `${start} (female)`,
];
const bothSexes = (measure: MeasureId, title: string, periods: readonly string[]): StockBlock => ({
  title,
  measure,
  sex: "_T",
  periods,
});

const tables: readonly StockTable[] = [
  {
    sheet: "Table 1",
    about: "migrants",
    unitMult: 0,
    hasTypes: true,
    blocks: blocksBySex("MIG_STOCK", titles("International migrant stock at mid-year"), years),
  },
  {
    sheet: "Table 2",
    about: "population",
    unitMult: 3,
    hasTypes: false,
    blocks: blocksBySex(
      "POP",
      [
        // The publisher's note mark g, without its superscript.
        "Total population of both sexes at mid-year (thousands)g",
        "Total male population at mid-year (thousands)",
        "Total female population at mid-year (thousands)",
      ],
      years,
    ),
  },
  {
    sheet: "Table 3",
    about: "migrants",
    unitMult: 0,
    hasTypes: true,
    blocks: blocksBySex(
      "MIG_STOCK_PC_POP",
      titles("International migrant stock as a percentage of the total population"),
      years,
    ),
  },
  {
    sheet: "Table 4",
    about: "migrants",
    unitMult: 0,
    hasTypes: true,
    blocks: [
      bothSexes(
        "MIG_STOCK_PC_FEMALE",
        "Female migrants as a percentage of the international migrant stock",
        years,
      ),
    ],
  },
  {
    sheet: "Table 5",
    about: "migrants",
    unitMult: 0,
    hasTypes: true,
    blocks: blocksBySex(
      "MIG_STOCK_GROWTH",
      titles("Annual rate of change of the migrant stock"),
      spans,
    ),
  },
  {
    sheet: "Table 6",
    about: "refugees",
    unitMult: 0,
    hasTypes: true,
    blocks: [
      bothSexes(
        "REFUGEES_DESA",
        "Estimated refugee stock (including asylum seekers) at mid-year (both sexes)",
        years,
      ),
      bothSexes(
        "REFUGEES_DESA_PC_STOCK",
        "Refugees and asylum seekers as a percentage of the international migrant stock",
        years,
      ),
      bothSexes(
        "REFUGEES_DESA_GROWTH",
        "Annual rate of change of the refugee stock (including asylum seekers)",
        spans,
      ),
    ],
  },
];

/**
 * UN DESA, International Migrant Stock 2019: the publisher's workbook, tables 1 to 6, in the older
 * layout (titles in row 15, years in row 16). A rival vintage of the 2020 revision (trap T13).
 */
export const undesaIms2019: Source = {
  ...migrantStock,
  id: "undesa-ims-2019",
  title: "International Migrant Stock 2019",
  vintage: mark,
  published: "2019-09",
  citation:
    "United Nations, Department of Economic and Social Affairs, Population Division (2019). International Migrant Stock 2019 (United Nations database, POP/DB/MIG/Stock/Rev.2019).",
  measures: stockMeasures,
  files: [
    {
      key: "total",
      path: "undesa-ims/undesa_pd_2019_migrant_stock_total_dataset.xlsx",
      sha256: "6e44a1f4c750248b7721a6f32afa75477c2c22420bed26053e1bfe58f4a63062",
      url: "https://www.un.org/en/development/desa/population/migration/data/estimates2/data/UN_MigrantStockTotal_2019.xlsx",
    },
  ],
  totals: [
    ...worldTotals(
      years,
      [153_011_473, 161_316_895, 173_588_441, 191_615_574, 220_781_909, 248_861_296, 271_642_105],
      "International Migrant Stock 2019, Table 1, row WORLD",
    ),
    {
      id: "world-female-2019",
      of: { measure: "MIG_STOCK", refArea: world, sex: "F", timePeriod: "2019" },
      equals: 130_154_101,
      published: "International Migrant Stock 2019, Table 1, row WORLD",
    },
    {
      id: "world-population-2019",
      of: { measure: "POP", refArea: "areas", sex: "_T", timePeriod: "2019" },
      equals: { measure: "POP", refArea: world, sex: "_T", timePeriod: "2019" },
      tolerance: 1,
      published: "International Migrant Stock 2019, Table 2, row WORLD",
    },
    ...cellCounts(tables, 278),
  ],
  read: async (reading) =>
    readStockTables(reading, await reading.workbook("total"), layout, tables),
};
