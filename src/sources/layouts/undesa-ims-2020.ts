import type { FileSpec } from "../contract/index.ts";
import type { FormerTerritories } from "./former-territory.ts";
import { blocksBySex, type StockLayout, type StockTable } from "./undesa-stock-tables.ts";

/** The publisher's name of the revision, printed in its workbooks. */
export const mark2020 = "POP/DB/MIG/Stock/Rev.2020";

export const years2020: readonly string[] = [
  "1990",
  "1995",
  "2000",
  "2005",
  "2010",
  "2015",
  "2020",
];
const spans = ["1990-1995", "1995-2000", "2000-2005", "2005-2010", "2010-2015", "2015-2020"];

/** International migrants of the world, both sexes: Table 1, row WORLD, in the order of the years. */
export const worldStock2020: readonly number[] = [
  152_986_157, 161_289_976, 173_230_585, 191_446_828, 220_983_187, 247_958_644, 280_598_105,
];

/**
 * Notes 3 and 16: Sudan until 2005 is Sudan and South Sudan; Bonaire, Sint Eustatius and Saba until
 * 2005 is the Netherlands Antilles (in 2005 without Sint Maarten). Serbia until 2005 is the value
 * that the 2019 revision, in its note 24, says is of Serbia and Montenegro; Montenegro has none.
 */
export const former2020: FormerTerritories = {
  SDN: { predecessor: "SUD", before: 2010 },
  BES: { predecessor: "ANT", before: 2010 },
  SRB: { predecessor: "SCG", before: 2010 },
};

/** Header of the destination workbook: titles in row 8, headings in row 11, data from row 12. */
export const stockLayout2020: StockLayout = {
  mark: mark2020,
  titleRow: 8,
  leadingRow: 11,
  periodRow: 11,
  leading: ["Region, development group, country or area", "Notes", "Location code", "Type of data"],
  former: former2020,
};

/** The destination workbook, as other sources of the revision also read it. */
export const destinationFile2020: Omit<FileSpec, "key"> = {
  path: "undesa-ims/undesa_pd_2020_ims_stock_by_sex_and_destination.xlsx",
  sha256: "c2bae98812a1f68b1d7f57a8d3d11903b85522d664f319dfe87daa30f653fd5b",
  url: "https://www.un.org/development/desa/pd/sites/www.un.org.development.desa.pd/files/undesa_pd_2020_ims_stock_by_sex_and_destination.xlsx",
};

const titles = (start: string, end = ""): [string, string, string] => [
  `${start}, both sexes combined${end}`,
  `${start}, males${end}`,
  `${start}, females${end}`,
];

/** Table 1, from which other sources of the revision take the type of data. */
export const stockTable2020: StockTable = {
  sheet: "Table 1",
  about: "migrants",
  unitMult: 0,
  hasTypes: true,
  blocks: blocksBySex("MIG_STOCK", titles("International migrant stock at mid-year"), years2020),
};

/** Tables 1 to 6 of the destination workbook. */
export const stockTables2020: readonly StockTable[] = [
  stockTable2020,
  {
    sheet: "Table 2",
    about: "population",
    unitMult: 3,
    hasTypes: true,
    blocks: blocksBySex("POP", titles("Total population at mid-year", " (thousands)"), years2020),
  },
  {
    sheet: "Table 3",
    about: "migrants",
    unitMult: 0,
    hasTypes: true,
    blocks: blocksBySex(
      "MIG_STOCK_PC_POP",
      titles("International migrant stock as a percentage of the total population"),
      years2020,
    ),
  },
  {
    sheet: "Table 4",
    about: "migrants",
    unitMult: 0,
    hasTypes: true,
    blocks: [
      {
        title: "Female migrants as a percentage of the international migrant stock",
        measure: "MIG_STOCK_PC_FEMALE",
        sex: "_T",
        periods: years2020,
      },
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
      {
        title: "Refugee and asylum seekers at mid-year, both sexes combined",
        measure: "REFUGEES_DESA",
        sex: "_T",
        periods: years2020,
      },
      {
        title: "Refugee and asylum seekers as a percentage of the international migrant stock",
        measure: "REFUGEES_DESA_PC_STOCK",
        sex: "_T",
        periods: years2020,
      },
      {
        title: "Annual rate of change of the refugee and asylum seekers, both sexes combined",
        measure: "REFUGEES_DESA_GROWTH",
        sex: "_T",
        periods: spans,
      },
    ],
  },
];
