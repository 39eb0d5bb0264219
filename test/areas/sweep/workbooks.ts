import type { Scheme } from "../../../src/areas/index.ts";

/** A block of cells in one sheet that names areas down two columns. Columns and rows count from 0. */
export interface Block {
  readonly file: string;
  readonly sheet: string;
  readonly scheme: Scheme;
  readonly firstRow: number;
  readonly code?: number;
  readonly name?: number;
  /** Rows without a code are headings or notes. */
  readonly headings?: boolean;
  /** The table ends at the first blank row; notes follow. */
  readonly untilBlank?: boolean;
  /** Read along the row `firstRow` instead, from this column. */
  readonly across?: number;
}

const ims2020 = "undesa-ims/undesa_pd_2020_ims_stock_by_sex_and_destination.xlsx";
const ims2019 = "undesa-ims/undesa_pd_2019_migrant_stock_total_dataset.xlsx";
const tables = ["Table 1", "Table 2", "Table 3", "Table 4", "Table 5", "Table 6"];
const wdiWorkbooks = [
  "worldbank/personal-remittances-paid.xls",
  "worldbank/personal-remittances-received.xls",
  "worldbank/remittances-received-percent-gdp.xls",
  "worldbank/API_NY.GDP.MKTP.CD_DS2_en_excel_v2_5795872.xls",
  "worldbank/API_NY.GDP.PCAP.CD_DS2_en_excel_v2_5871574.xls",
  "rpw/sending-cost-from-country.xls",
  "rpw/sending-cost-to-country.xls",
];
const knomad = [
  ["WB_Bilateral_Estimates_Migrant_Stocks_2017.xlsx", "Bilateral_Migration_2017"],
  ["WB_Bilateral_Remittance_Estimates_2017.xlsx", "Bilateral_Remittances_2017"],
  ["bilateral_remittance_matrix_2021_0.xlsx", "FINAL BRM 2021 "],
] as const;
const knomadSeries = [
  ["inward_remittance_flows_december_2023_1.xlsx", "Inward remittance flows", 1],
  ["remittance-inflows.xlsx", "Inward remittance flows", 1],
  ["remittance-outflows.xlsx", "Outward remittance flows", 2],
] as const;

/** Every block of the official workbooks that names areas, UN DESA's flows apart. */
export const blocks: readonly Block[] = [
  ...tables.map(
    (sheet): Block => ({
      file: ims2020,
      sheet,
      scheme: "undesa-ims",
      firstRow: 11,
      code: 3,
      name: 1,
    }),
  ),
  ...tables.map(
    (sheet): Block => ({
      file: ims2019,
      sheet,
      scheme: "undesa-ims",
      firstRow: 16,
      code: 3,
      name: 1,
      headings: true,
    }),
  ),
  {
    file: "undesa-ims/aggregates_correspondence_table_2020_1.xlsx",
    sheet: "Annex",
    scheme: "undesa-ims",
    firstRow: 11,
    code: 3,
    name: 1,
  },
  {
    file: "undesa-ims/aggregates_correspondence_table_2020_1.xlsx",
    sheet: "Annex",
    scheme: "undesa-ims",
    firstRow: 11,
    code: 4,
    name: 1,
    headings: true,
  },
  ...wdiWorkbooks.map(
    (file): Block => ({ file, sheet: "Data", scheme: "worldbank", firstRow: 4, code: 1, name: 0 }),
  ),
  ...wdiWorkbooks.map(
    (file): Block => ({
      file,
      sheet: "Metadata - Countries",
      scheme: "worldbank",
      firstRow: 1,
      code: 0,
      name: 4,
    }),
  ),
  ...knomad.flatMap(([name, sheet]): Block[] => [
    {
      file: `worldbank/${name}`,
      sheet,
      scheme: "worldbank",
      firstRow: 2,
      name: 0,
      untilBlank: true,
    },
    { file: `worldbank/${name}`, sheet, scheme: "worldbank", firstRow: 1, across: 1 },
  ]),
  ...knomadSeries.map(
    ([name, sheet, firstRow]): Block => ({
      file: `worldbank/${name}`,
      sheet,
      scheme: "worldbank",
      firstRow,
      name: 0,
      untilBlank: true,
    }),
  ),
  ...["country-lookup", "special-groups"].map(
    (sheet): Block => ({
      file: "worldbank/remittance-data.xlsx",
      sheet,
      scheme: "worldbank",
      firstRow: 1,
      code: 0,
      name: 1,
    }),
  ),
  ...[
    "personal-paid",
    "personal-received",
    "percent-gdp-received",
    "cost-to-country",
    "cost-from-country",
    "inflows",
    "outflows",
  ].map(
    (sheet): Block => ({
      file: "worldbank/remittance-data.xlsx",
      sheet,
      scheme: "worldbank",
      firstRow: 1,
      code: 0,
    }),
  ),
  {
    file: "country-codes/worldbank_class-country.xlsx",
    sheet: "List of economies",
    scheme: "worldbank",
    firstRow: 1,
    code: 1,
    name: 0,
  },
  {
    file: "country-codes/worldbank_class-country.xlsx",
    sheet: "Groups",
    scheme: "worldbank",
    firstRow: 1,
    code: 0,
    name: 1,
  },
  {
    file: "country-codes/worldbank_class-country.xlsx",
    sheet: "Groups",
    scheme: "worldbank",
    firstRow: 1,
    code: 2,
    name: 3,
  },
  {
    file: "country-codes/OGHIST_2025_10_07.xlsx",
    sheet: "Country Analytical History",
    scheme: "worldbank",
    firstRow: 11,
    code: 0,
    name: 1,
    headings: true,
  },
  {
    file: "idmc/IDMC_Internal_Displacement_Conflict-Violence_Disasters.xlsx",
    sheet: "1_Displacement_data",
    scheme: "idmc",
    firstRow: 1,
    code: 0,
    name: 1,
  },
  {
    file: "idmc/IDMC_Internal_Displacement_Conflict-Violence_Disasters.xlsx",
    sheet: "2_Context_Displacement_data",
    scheme: "idmc",
    firstRow: 1,
    code: 0,
  },
  {
    file: "idmc/IDMC_Internal_Displacement_Conflict-Violence_Disasters.xlsx",
    sheet: "3_IDPs_SADD_estimates",
    scheme: "idmc",
    firstRow: 1,
    code: 0,
    name: 1,
  },
];
