import type { Source } from "./contract/index.ts";
import { readSdmxCsv, type SdmxTable } from "./layouts/sdmx-csv.ts";

const table = {
  key: "table",
  structure: "OECD.ELS.IMD:DSD_MIG_INT@DF_MIG_INT_PER(1.0)",
  scheme: "oecd",
  measure: "INFLOW_PERMANENT",
  dimensions: [
    ["REF_AREA", "Reference area", "area"],
    ["FREQ", "Frequency of observation", ["A"]],
    ["MEASURE", "Measure", ["MIG_FLW"]],
    ["MIGRATION_TYPE", "Entry category", "category"],
    ["UNIT_MEASURE", "Unit of measure", ["PS"]],
  ],
} as const satisfies SdmxTable;

/**
 * OECD, standardised inflows of permanent-type migrants by entry category, 29 countries, 2014 to
 * 2024. Categories: AC accompanying family of workers, FA family, FR free movements, HU humanitarian,
 * WO work, OT other; there is no total. Standardised counts may have decimals.
 */
export const oecdPermanentInflows: Source = {
  id: "oecd-permanent-inflows",
  title: "Standardised inflows of permanent-type migrants",
  producer: "Organisation for Economic Co-operation and Development",
  vintage: "OECD.ELS.IMD:DSD_MIG_INT@DF_MIG_INT_PER(1.0), export of 2026",
  published: "2026",
  licence: "CC-BY-4.0",
  custody: "embedded",
  page: "https://data-explorer.oecd.org/",
  citation:
    "OECD (2026). Standardised inflows of permanent-type migrants. OECD Data Explorer (DF_MIG_INT_PER(1.0)).",
  measures: ["INFLOW_PERMANENT"],
  files: [
    {
      key: table.key,
      path: "oecd/standardised_inflows_of_permanent-type_migrants.csv",
      sha256: "c5d2b760eac1bececc9380586d8f97b7b33beaeded15c3a3ca5a5e0d14b5efc7",
      url: null,
    },
  ],
  totals: [
    {
      id: "cells",
      of: { measure: "INFLOW_PERMANENT" },
      by: "count-all",
      equals: 1882,
      published: "the export: 1,882 rows of 29 countries, 2014 to 2024",
    },
  ],
  read: (reading) => readSdmxCsv(reading, table),
};
