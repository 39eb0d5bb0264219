import type { AreaCode } from "../areas/index.ts";
import { wdiSource } from "./layouts/wdi-csv.ts";

/**
 * World Bank, World Development Indicators, BM.TRF.PWKR.CD.DT as last updated on 15 September 2021.
 * The publisher's own CSV download, an earlier vintage of `wdi-remittances-paid` and its rival.
 */
export const wdiRemittancesPaid2021 = wdiSource({
  id: "wdi-remittances-paid-2021",
  measure: "REMIT_PAID",
  indicator: "BM.TRF.PWKR.CD.DT",
  name: "Personal remittances, paid (current US$)",
  lastUpdated: "2021-09-15",
  published: "2021-09-15",
  lastYear: 2020,
  areas: 266,
  file: {
    path: "worldbank/API_BM.TRF.PWKR.CD.DT_DS2_en_csv_v2_3012027.csv",
    sha256: "472a6817d18d92877d3cf50b3b1d5e9ce4702fdfca04f94ea4910b71138cec92",
  },
  totals: [
    {
      id: "world-2013",
      of: { measure: "REMIT_PAID", refArea: "001" as AreaCode, timePeriod: "2013" },
      equals: 399_313_986_941,
      tolerance: 1,
      published: "World Development Indicators, 15 September 2021, BM.TRF.PWKR.CD.DT, row World",
    },
    {
      id: "world-2020",
      of: { measure: "REMIT_PAID", refArea: "001" as AreaCode, timePeriod: "2020" },
      equals: 384_748_760_797,
      tolerance: 1,
      published: "World Development Indicators, 15 September 2021, BM.TRF.PWKR.CD.DT, row World",
    },
  ],
});
