import type { AreaCode } from "../areas/index.ts";
import type { Source } from "./contract/index.ts";
import { readKnomadFlows } from "./layouts/knomad-flows.ts";

/**
 * World Bank, KNOMAD: remittance inflows 2000 to 2023 (December 2023), millions of US dollars. The
 * column `2023e` is an estimate and so is the share of GDP beside it.
 */
export const knomadRemittanceInflows: Source = {
  id: "knomad-remittance-inflows",
  title: "Remittance inflows",
  producer: "World Bank, KNOMAD",
  vintage: "December 2023",
  published: "2023-12",
  licence: "CC-BY-4.0",
  custody: "embedded",
  page: "https://www.knomad.org/data/remittances",
  citation: "World Bank-KNOMAD, December 2023.",
  measures: ["REMIT_RECEIVED", "REMIT_RECEIVED_PC_GDP"],
  files: [
    {
      key: "flows",
      path: "worldbank/inward_remittance_flows_december_2023_1.xlsx",
      sha256: "02032d7fdb97baac0134f017afb4a76cdbc6b28691d311347ce891cef39461a5",
      url: null,
    },
  ],
  totals: [
    {
      id: "world-2021",
      of: { measure: "REMIT_RECEIVED", refArea: "001" as AreaCode, timePeriod: "2021" },
      equals: 792_162_400_000,
      tolerance: 50_000,
      published: "KNOMAD, Remittance inflows, December 2023, row World",
    },
    {
      id: "areas-2021",
      of: { measure: "REMIT_RECEIVED", refArea: "areas", timePeriod: "2021" },
      equals: { measure: "REMIT_RECEIVED", refArea: "001" as AreaCode, timePeriod: "2021" },
      tolerance: 1,
      published: "KNOMAD, Remittance inflows, December 2023, row World",
    },
    {
      id: "cells",
      of: { measure: "REMIT_RECEIVED" },
      by: "count-all",
      equals: 216 * 24,
      published: "214 economies and two aggregates in each of 24 years",
    },
  ],
  read: (reading) =>
    readKnomadFlows(reading, {
      key: "flows",
      sheet: "Inward remittance flows",
      headerRow: 1,
      title: "Remittance inflows (US$ million)",
      measure: "REMIT_RECEIVED",
      years: [...Array.from({ length: 23 }, (_, i) => String(2000 + i)), "2023e"],
      share: { heading: "% of GDP in 2023", measure: "REMIT_RECEIVED_PC_GDP", year: "2023" },
      date: "Date: December 2023",
    }),
};
