import type { AreaCode } from "../areas/index.ts";
import type { Source } from "./contract/index.ts";
import { readKnomadFlows } from "./layouts/knomad-flows.ts";

/**
 * World Bank, KNOMAD: remittance outflows 2000 to 2022 (June 2023), millions of US dollars, with the
 * share of GDP in 2022. The table has no world row.
 */
export const knomadRemittanceOutflows: Source = {
  id: "knomad-remittance-outflows",
  title: "Remittance outflows",
  producer: "World Bank, KNOMAD",
  vintage: "June 2023",
  published: "2023-06",
  licence: "CC-BY-4.0",
  custody: "embedded",
  page: "https://www.knomad.org/data/remittances",
  citation: "KNOMAD/World Bank, 2023.",
  measures: ["REMIT_PAID", "REMIT_PAID_PC_GDP"],
  files: [
    {
      key: "flows",
      path: "worldbank/remittance-outflows.xlsx",
      sha256: "b1a7e06a79bd8b66a1f8f1cb8842874669930e980e201ae60ff458f638479f1b",
      url: null,
    },
  ],
  totals: [
    {
      id: "united-states-2022",
      of: { measure: "REMIT_PAID", refArea: "USA" as AreaCode, timePeriod: "2022" },
      equals: 79_153_000_000,
      published: "KNOMAD, Remittance outflows, June 2023, row United States",
    },
    {
      id: "cells",
      of: { measure: "REMIT_PAID" },
      by: "count-all",
      equals: 214 * 23,
      published: "214 economies in each of 23 years",
    },
  ],
  read: (reading) =>
    readKnomadFlows(reading, {
      key: "flows",
      sheet: "Outward remittance flows",
      headerRow: 2,
      title: "Remittance outflows (US$ million)",
      measure: "REMIT_PAID",
      years: Array.from({ length: 23 }, (_, i) => String(2000 + i)),
      share: { heading: "% of GDP in 2022", measure: "REMIT_PAID_PC_GDP", year: "2022" },
      date: "Date: June 2023",
    }),
};
