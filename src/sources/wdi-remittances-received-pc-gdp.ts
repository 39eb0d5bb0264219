import type { AreaCode } from "../areas/index.ts";
import { wdiSource } from "./layouts/wdi-csv.ts";

/**
 * World Bank, World Development Indicators, BX.TRF.PWKR.DT.GD.ZS as last updated on 10 May 2023.
 * The file is a conversion of the publisher's workbook into its CSV layout, not the publisher's bytes.
 */
export const wdiRemittancesReceivedPcGdp = wdiSource({
  id: "wdi-remittances-received-pc-gdp",
  measure: "REMIT_RECEIVED_PC_GDP",
  indicator: "BX.TRF.PWKR.DT.GD.ZS",
  name: "Personal remittances, received (% of GDP)",
  lastUpdated: "5/10/23",
  published: "2023-05-10",
  lastYear: 2022,
  areas: 266,
  file: {
    path: "worldbank/wdi-csv/API_BX.TRF.PWKR.DT.GD.ZS_DS2_en_csv_conversion.csv",
    sha256: "3837283b429b50444ea3849dadfe408589df380fb0d521f592ac7236dd0e3a32",
    conversion: true,
  },
  totals: [
    {
      id: "world-2013",
      of: { measure: "REMIT_RECEIVED_PC_GDP", refArea: "001" as AreaCode, timePeriod: "2013" },
      equals: 0.69,
      tolerance: 0.005,
      published: "World Development Indicators, 10 May 2023, BX.TRF.PWKR.DT.GD.ZS, row World",
    },
    {
      id: "world-2021",
      of: { measure: "REMIT_RECEIVED_PC_GDP", refArea: "001" as AreaCode, timePeriod: "2021" },
      equals: 0.78,
      tolerance: 0.005,
      published: "World Development Indicators, 10 May 2023, BX.TRF.PWKR.DT.GD.ZS, row World",
    },
  ],
});
