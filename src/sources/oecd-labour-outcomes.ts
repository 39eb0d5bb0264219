import type { Source } from "./contract/index.ts";
import { readSdmxCsv, type SdmxTable } from "./layouts/sdmx-csv.ts";

const table = {
  key: "table",
  structure: "OECD.ELS.IMD:DSD_MIG@DF_MIG_NUP_SEX(1.0)",
  scheme: "oecd",
  measure: "LABOUR_OUTCOME",
  dimensions: [
    ["REF_AREA", "Reference area", "area"],
    ["CITIZENSHIP", "Citizenship", ["_Z"]],
    ["FREQ", "Frequency of observation", ["A"]],
    ["MEASURE", "Measure", "category"],
    ["SEX", "Sex", "sex"],
    ["BIRTH_PLACE", "Place of birth", "category"],
    ["EDUCATION_LEV", "Education level", ["_Z"]],
    ["UNIT_MEASURE", "Unit of measure", ["PT_POP_SUB"]],
  ],
} as const satisfies SdmxTable;

/**
 * OECD, labour market outcomes of immigrants: rates of the native-born (BIRTH_PLACE NB) and the
 * foreign-born (FB) in per cent of the same subgroup, 2000 to 2024. The export holds the labour
 * force participation rate (LF_RATE) for both sexes. A blank value is not available.
 */
export const oecdLabourOutcomes: Source = {
  id: "oecd-labour-outcomes",
  title:
    "Labour market outcomes of immigrants - Employment, unemployment, and participation rates by sex",
  producer: "Organisation for Economic Co-operation and Development",
  vintage: "OECD.ELS.IMD:DSD_MIG@DF_MIG_NUP_SEX(1.0), export of 2026",
  published: "2026",
  licence: "CC-BY-4.0",
  custody: "embedded",
  page: "https://data-explorer.oecd.org/",
  citation:
    "OECD (2026). Labour market outcomes of immigrants - Employment, unemployment, and participation rates by sex. OECD Data Explorer (DF_MIG_NUP_SEX(1.0)).",
  measures: ["LABOUR_OUTCOME"],
  files: [
    {
      key: table.key,
      path: "oecd/labour_market_outcomes_of_immigrants.csv",
      sha256: "7fe97bd5d5078cae6ee35d1e2e2d35feb450eca582cfbbf87ec62085984b03e2",
      url: null,
    },
  ],
  totals: [
    {
      id: "cells",
      of: { measure: "LABOUR_OUTCOME" },
      by: "count-all",
      equals: 1590,
      published: "the export: 1,590 rows of 37 countries and the European Union, 2000 to 2024",
    },
  ],
  read: (reading) => readSdmxCsv(reading, table),
};
