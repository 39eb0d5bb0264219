import type { AreaCode } from "../areas/index.ts";
import { wdiSource } from "./layouts/wdi-csv.ts";

/**
 * World Bank, World Development Indicators, BM.TRF.PWKR.CD.DT as last updated on 10 May 2023.
 * The file is a conversion of the publisher's workbook into its CSV layout, not the publisher's bytes.
 *
 * The world of 2022 is the sum of few reporters: 50.8 thousand million dollars after 461.9 in 2021.
 * The cell is kept as published; it is an incomplete aggregate, not a fall.
 */
export const wdiRemittancesPaid = wdiSource({
  id: "wdi-remittances-paid",
  measure: "REMIT_PAID",
  indicator: "BM.TRF.PWKR.CD.DT",
  name: "Personal remittances, paid (current US$)",
  lastUpdated: "5/10/23",
  published: "2023-05-10",
  lastYear: 2022,
  areas: 266,
  file: {
    path: "worldbank/wdi-csv/API_BM.TRF.PWKR.CD.DT_DS2_en_csv_conversion.csv",
    sha256: "4d8edae8944ba03a84b100bc4614b7e0f96f4727b1ba2af67004c4911e448e1f",
    conversion: true,
  },
  totals: [
    {
      id: "world-2013",
      of: { measure: "REMIT_PAID", refArea: "001" as AreaCode, timePeriod: "2013" },
      equals: 400_239_434_844,
      tolerance: 1,
      published: "World Development Indicators, 10 May 2023, BM.TRF.PWKR.CD.DT, row World",
    },
    {
      id: "world-2021",
      of: { measure: "REMIT_PAID", refArea: "001" as AreaCode, timePeriod: "2021" },
      equals: 461_915_335_320,
      tolerance: 1,
      published: "World Development Indicators, 10 May 2023, BM.TRF.PWKR.CD.DT, row World",
    },
    {
      id: "world-2022",
      of: { measure: "REMIT_PAID", refArea: "001" as AreaCode, timePeriod: "2022" },
      equals: 50_806_400_009,
      tolerance: 1,
      published: "World Development Indicators, 10 May 2023, BM.TRF.PWKR.CD.DT, row World",
    },
  ],
});
