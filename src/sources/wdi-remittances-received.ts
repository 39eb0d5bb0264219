import type { AreaCode } from "../areas/index.ts";
import { wdiSource } from "./layouts/wdi-csv.ts";

/**
 * World Bank, World Development Indicators, BX.TRF.PWKR.CD.DT as last updated on 10 May 2023.
 * The file is a conversion of the publisher's workbook into its CSV layout, not the publisher's bytes.
 */
export const wdiRemittancesReceived = wdiSource({
  id: "wdi-remittances-received",
  measure: "REMIT_RECEIVED",
  indicator: "BX.TRF.PWKR.CD.DT",
  name: "Personal remittances, received (current US$)",
  lastUpdated: "5/10/23",
  published: "2023-05-10",
  lastYear: 2022,
  areas: 266,
  file: {
    path: "worldbank/wdi-csv/API_BX.TRF.PWKR.CD.DT_DS2_en_csv_conversion.csv",
    sha256: "a78924c9dbcc08d25bba1ca1a82116cacfbc31643760510fc90feb7a0cf4ddd6",
    conversion: true,
  },
  totals: [
    {
      id: "world-2021",
      of: { measure: "REMIT_RECEIVED", refArea: "001" as AreaCode, timePeriod: "2021" },
      equals: 735_210_523_343,
      tolerance: 1,
      published: "World Development Indicators, 10 May 2023, BX.TRF.PWKR.CD.DT, row World",
    },
  ],
});
