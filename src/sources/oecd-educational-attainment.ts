import type { Source } from "./contract/index.ts";
import { readSdmxCsv, type SdmxTable } from "./layouts/sdmx-csv.ts";

const table = {
  key: "table",
  structure: "OECD.EDU.IMEP:DSD_EAG_LSO_EA@DF_LSO_NEAC_DISTR_EA_MIGR(1.0)",
  scheme: "oecd",
  measure: "EDU_ATTAINMENT",
  dimensions: [
    ["REF_AREA", "Reference area", "area"],
    ["SEX", "Sex", "sex"],
    ["AGE", "Age", "age"],
    ["ATTAINMENT_LEV", "Educational attainment level", "category"],
    ["EDUCATION_FIELD", "Field of education", ["_T"]],
    ["MEASURE", "Measure", ["POP"]],
    ["INCOME", "Income", ["_Z"]],
    ["BIRTH_PLACE", "Place of birth", "category"],
    ["MIGRATION_AGE", "Age at migration", "category"],
    ["EDU_STATUS", "Education status", ["ED_NED"]],
    ["LABOUR_FORCE_STATUS", "Labour force status", ["POP"]],
    ["DURATION_UNEMP", "Unemployment duration", ["_Z"]],
    ["UNIT_MEASURE", "Unit of measure", ["PT_POP_SEX_AGE"]],
    ["STATISTICAL_OPERATION", "Statistical operation", ["OBS"]],
    ["WORK_TIME_ARNGMNT", "Work time arrangement", ["_Z"]],
    ["QUESTIONNAIRE", "Questionnaire name", ["NEAC_MIGR"]],
    ["FREQ", "Frequency of observation", ["A3"]],
  ],
  confidentiality: true,
} as const satisfies SdmxTable;

/**
 * OECD, Education at a Glance: distribution of adults aged 25 to 64 by educational attainment and
 * place of birth (FB foreign-born, NB native-born), in per cent; the three levels of a
 * country add up to 100, those of the OECD average not, since each averages other countries. Three
 * cells are confidential: suppressed, not zero.
 */
export const oecdEducationalAttainment: Source = {
  id: "oecd-educational-attainment",
  title: "Adults' educational attainment distribution, by country of birth, age group and gender",
  producer: "Organisation for Economic Co-operation and Development",
  vintage: "OECD.EDU.IMEP:DSD_EAG_LSO_EA@DF_LSO_NEAC_DISTR_EA_MIGR(1.0), export of 2026",
  published: "2026",
  licence: "CC-BY-4.0",
  custody: "embedded",
  page: "https://data-explorer.oecd.org/",
  citation:
    "OECD (2026). Adults' educational attainment distribution, by country of birth, age group and gender. OECD Data Explorer (DF_LSO_NEAC_DISTR_EA_MIGR(1.0)).",
  measures: ["EDU_ATTAINMENT"],
  files: [
    {
      key: table.key,
      path: "oecd/adults_educational_attainment_distribution.csv",
      sha256: "dc6dc1e22f9c723af35de75e5f7293f553e26b2b5a55c98b547da518fc594174",
      url: null,
    },
  ],
  totals: [
    {
      id: "cells",
      of: { measure: "EDU_ATTAINMENT" },
      by: "count-all",
      equals: 552,
      published: "the export: 552 rows of 34 countries and the OECD average",
    },
  ],
  read: (reading) => readSdmxCsv(reading, table),
};
