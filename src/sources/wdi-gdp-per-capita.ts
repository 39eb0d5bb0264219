import type { AreaCode } from "../areas/index.ts";
import { wdiSource } from "./layouts/wdi-csv.ts";

/**
 * World Bank, World Development Indicators, NY.GDP.PCAP.CD as last updated on 19 September 2023.
 * The file is a conversion of the publisher's workbook into its CSV layout, not the publisher's bytes.
 */
export const wdiGdpPerCapita = wdiSource({
  id: "wdi-gdp-per-capita",
  measure: "GDP_PC",
  indicator: "NY.GDP.PCAP.CD",
  name: "GDP per capita (current US$)",
  lastUpdated: "9/19/23",
  published: "2023-09-19",
  lastYear: 2022,
  areas: 266,
  file: {
    path: "worldbank/wdi-csv/API_NY.GDP.PCAP.CD_DS2_en_csv_conversion.csv",
    sha256: "2f6292691f209c36c4f498579982fc03e25de762c2613cb2a1413e07361c9f6c",
    conversion: true,
  },
  totals: [
    {
      id: "world-2021",
      of: { measure: "GDP_PC", refArea: "001" as AreaCode, timePeriod: "2021" },
      equals: 12_282,
      tolerance: 0.5,
      published: "World Development Indicators, 19 September 2023, NY.GDP.PCAP.CD, row World",
    },
  ],
});
