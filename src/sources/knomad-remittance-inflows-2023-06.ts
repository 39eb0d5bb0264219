import type { AreaCode } from "../areas/index.ts";
import type { Source } from "./contract/index.ts";
import { readKnomadFlows } from "./layouts/knomad-flows.ts";

/**
 * World Bank, KNOMAD: remittance inflows 2000 to 2022 (June 2023), millions of US dollars; the vintage
 * before `knomad-remittance-inflows`. The Bolivarian Republic of Venezuela has 0 from 2017 on where the
 * later vintage is blank: kept as published.
 */
export const knomadRemittanceInflows202306: Source = {
  id: "knomad-remittance-inflows-2023-06",
  title: "Remittance inflows",
  producer: "World Bank, KNOMAD",
  vintage: "June 2023",
  published: "2023-06",
  licence: "CC-BY-4.0",
  custody: "embedded",
  page: "https://www.knomad.org/data/remittances",
  citation: "World Bank-KNOMAD, June 2023.",
  measures: ["REMIT_RECEIVED"],
  files: [
    {
      key: "flows",
      path: "worldbank/remittance-inflows.xlsx",
      sha256: "8da30162e0313927ebaccb86548439328405c2cbc511a5bfb69e9f353f6d4d7d",
      url: null,
    },
  ],
  totals: [
    {
      id: "areas-2021",
      of: { measure: "REMIT_RECEIVED", refArea: "areas", timePeriod: "2021" },
      equals: { measure: "REMIT_RECEIVED", refArea: "001" as AreaCode, timePeriod: "2021" },
      tolerance: 1,
      published: "KNOMAD, Remittance inflows, June 2023, row World",
    },
    {
      id: "cells",
      of: { measure: "REMIT_RECEIVED" },
      by: "count-all",
      equals: 216 * 23,
      published: "214 economies and two aggregates in each of 23 years",
    },
  ],
  read: (reading) =>
    readKnomadFlows(reading, {
      key: "flows",
      sheet: "Inward remittance flows",
      headerRow: 1,
      title: "Remittance inflows (US$ million)",
      measure: "REMIT_RECEIVED",
      years: Array.from({ length: 23 }, (_, i) => String(2000 + i)),
      share: null,
      date: "Date: June 2023",
    }),
};
