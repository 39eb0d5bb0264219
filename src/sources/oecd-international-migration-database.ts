import type { Source } from "./contract/index.ts";
import { readSdmxCsv, type SdmxTable } from "./layouts/sdmx-csv.ts";

const table = {
  key: "table",
  structure: "OECD.ELS.IMD:DSD_MIG@DF_MIG(1.0)",
  scheme: "oecd",
  measure: "INFLOW_FOREIGN",
  basis: "CITIZENSHIP",
  dimensions: [
    ["REF_AREA", "Reference area", "area"],
    ["CITIZENSHIP", "Citizenship", "counterpart"],
    ["FREQ", "Frequency of observation", ["A"]],
    ["MEASURE", "Measure", ["B11"]],
    ["SEX", "Sex", "sex"],
    ["BIRTH_PLACE", "Place of birth", ["_Z"]],
    ["EDUCATION_LEV", "Education level", ["_Z"]],
    ["UNIT_MEASURE", "Unit of measure", ["PS"]],
  ],
} as const satisfies SdmxTable;

/**
 * OECD, International Migration Database: inflows of foreign population (measure B11) by
 * destination, 38 countries, 2000 to 2023. The export holds citizenship “World” only, so the
 * counterpart is the world; a fuller export with single citizenships is read the same way.
 * Definitions differ by country: some count permits, some register entries.
 */
export const oecdInternationalMigrationDatabase: Source = {
  id: "oecd-international-migration-database",
  title: "International migration database",
  producer: "Organisation for Economic Co-operation and Development",
  vintage: "OECD.ELS.IMD:DSD_MIG@DF_MIG(1.0), export of 2026",
  published: "2026",
  licence: "CC-BY-4.0",
  custody: "embedded",
  page: "https://data-explorer.oecd.org/",
  citation: "OECD (2026). International migration database. OECD Data Explorer (DF_MIG(1.0)).",
  measures: ["INFLOW_FOREIGN"],
  files: [
    {
      key: table.key,
      path: "oecd/international_migration_database.csv",
      sha256: "1fbfed5e786044ce94a2ea00f0f805310acfb183beb9fc76c36ec3b0c239af49",
      url: null,
    },
  ],
  totals: [
    {
      id: "cells",
      of: { measure: "INFLOW_FOREIGN" },
      by: "count-all",
      equals: 824,
      published: "provenance note of the export: 824 observations of 38 countries, 2000 to 2023",
    },
    {
      id: "values",
      of: { measure: "INFLOW_FOREIGN" },
      by: "count",
      equals: 824,
      published: "the export: no blank value",
    },
  ],
  read: (reading) => readSdmxCsv(reading, table),
};
