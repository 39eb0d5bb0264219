import type { Source } from "./contract/index.ts";
import { readSdmxCsv, type SdmxTable } from "./layouts/sdmx-csv.ts";

const table = {
  key: "table",
  structure: "OECD.ELS.IMD:DSD_MIG_INT@DF_MIG_INT_TEMP(1.0)",
  scheme: "oecd",
  measure: "INFLOW_TEMPORARY",
  dimensions: [
    ["REF_AREA", "Reference area", "area"],
    ["FREQ", "Frequency of observation", ["A"]],
    ["MEASURE", "Measure", ["MIG_FLW"]],
    ["MIGRATION_TYPE", "Entry category", "category"],
    ["UNIT_MEASURE", "Unit of measure", ["PS"]],
  ],
} as const satisfies SdmxTable;

/**
 * OECD, standardised inflows of temporary migrants by entry category, 34 countries, 2014 to 2024.
 * Categories: STU international students, SEAS seasonal workers, TRA trainees, INTRA intra-company
 * transfers, WHM working holiday makers, OTH other temporary workers; there is no total.
 */
export const oecdTemporaryInflows: Source = {
  id: "oecd-temporary-inflows",
  title: "Standardised inflows of temporary migrants",
  producer: "Organisation for Economic Co-operation and Development",
  vintage: "OECD.ELS.IMD:DSD_MIG_INT@DF_MIG_INT_TEMP(1.0), export of 2026",
  published: "2026",
  licence: "CC-BY-4.0",
  custody: "embedded",
  page: "https://data-explorer.oecd.org/",
  citation:
    "OECD (2026). Standardised inflows of temporary migrants. OECD Data Explorer (DF_MIG_INT_TEMP(1.0)).",
  measures: ["INFLOW_TEMPORARY"],
  files: [
    {
      key: table.key,
      path: "oecd/standardised_inflows_of_temporary_migrants.csv",
      sha256: "66980e30c25244ecd94320bf154d0de1760d08ffab876bff2428d053a94290be",
      url: null,
    },
  ],
  totals: [
    {
      id: "cells",
      of: { measure: "INFLOW_TEMPORARY" },
      by: "count-all",
      equals: 2232,
      published: "the export: 2,232 rows of 34 countries, 2014 to 2024",
    },
  ],
  read: (reading) => readSdmxCsv(reading, table),
};
