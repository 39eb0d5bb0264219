import type { AreaCode } from "../areas/index.ts";
import { wdiSource } from "./layouts/wdi-csv.ts";

/**
 * World Bank, World Development Indicators, NY.GDP.MKTP.CD as last updated on 25 July 2023.
 * The file is a conversion of the publisher's workbook into its CSV layout, not the publisher's bytes.
 */
export const wdiGdp = wdiSource({
  id: "wdi-gdp",
  measure: "GDP",
  indicator: "NY.GDP.MKTP.CD",
  name: "GDP (current US$)",
  lastUpdated: "7/25/23",
  published: "2023-07-25",
  lastYear: 2022,
  areas: 266,
  file: {
    path: "worldbank/wdi-csv/API_NY.GDP.MKTP.CD_DS2_en_csv_conversion.csv",
    sha256: "c8136f4f41356b2601f779fd592e26ffedcd2ddc846c95bdd7365bb64e61d95e",
    conversion: true,
  },
  totals: [
    {
      id: "world-2021",
      of: { measure: "GDP", refArea: "001" as AreaCode, timePeriod: "2021" },
      equals: 96_882_397_612_409,
      tolerance: 1,
      published: "World Development Indicators, 25 July 2023, NY.GDP.MKTP.CD, row World",
    },
  ],
});
