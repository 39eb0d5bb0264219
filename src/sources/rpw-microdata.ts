import type { Source } from "./contract/index.ts";
import { readRpwServices } from "./layouts/rpw-services.ts";

/**
 * World Bank, Remittance Prices Worldwide: 28 genuine records of the service file (Kenya and the
 * United Republic of Tanzania as senders; 2011Q1, 2011Q3, 2025Q3) in the publisher's 39 columns. They
 * prove the layout and the cost formula; no average may be printed from them, so they are read from a
 * user's copy and never embedded, although the licence would allow it.
 */
export const rpwMicrodata: Source = {
  id: "rpw-microdata",
  title: "Remittance Prices Worldwide: services",
  producer: "World Bank",
  vintage: "2011Q1–2025Q3, 28 records",
  published: "2025",
  licence: "CC-BY-4.0",
  custody: "user-copy",
  page: "https://remittanceprices.worldbank.org/data-download",
  citation:
    "The World Bank, Remittance Prices Worldwide, http://remittanceprices.worldbank.org, records of 2011Q1, 2011Q3 and 2025Q3.",
  measures: [
    "REMIT_COST",
    "REMIT_COST_500",
    "REMIT_AMOUNT",
    "REMIT_FEE",
    "REMIT_FX_RATE",
    "REMIT_FX_MARGIN",
    "REMIT_FX_INTERBANK",
    "REMIT_SPEED",
    "REMIT_TRANSPARENT",
  ],
  files: [
    {
      key: "services",
      path: "rpw/rpw_dataset_2011_2025_q3_sample.csv",
      sha256: "34dc49a2dc38e7117f2452106157b43fe6586b10b3fb499148038d1463a72050",
      url: null,
      conversion: true,
    },
  ],
  totals: [
    {
      id: "services",
      of: { measure: "REMIT_COST" },
      by: "count-all",
      equals: 28,
      published: "28 records of the service file",
    },
    {
      id: "transparent",
      of: { measure: "REMIT_TRANSPARENT" },
      equals: 27,
      published: "27 of the 28 services disclose their exchange rate",
    },
  ],
  read: (reading) => readRpwServices(reading, "services"),
};
