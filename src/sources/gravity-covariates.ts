import type { PublishedTotal, Source } from "./contract/index.ts";
import { type CovariateTable, readCovariates } from "./layouts/covariate-table.ts";
import type { Reading } from "./reading/index.ts";

const corridors = 231 * 231;
const areaYears = 231 * 34;

/** The tables of the data set, in the order in which they are read. */
export const covariateTables: readonly CovariateTable[] = [
  {
    key: "dist",
    rows: corridors,
    by: "corridor",
    values: [["distw_harmonic", "DISTANCE"]],
  },
  { key: "lang", rows: corridors, by: "corridor", values: [["csl", "COMMON_LANGUAGE"]] },
  {
    key: "col",
    rows: corridors,
    by: "corridor",
    values: [["colony_of_destination_ever", "COLONIAL_TIE"]],
  },
  { key: "eu", rows: areaYears, by: "area-year", values: [["EU", "EU_MEMBER"]] },
  {
    key: "gdp",
    rows: 231 * 64,
    by: "area-year",
    values: [
      ["GDP (current USD)", "GDP"],
      ["GDP (2015 USD)", "GDP_CONSTANT"],
      ["GDP/capita (current USD)", "GDP_PC"],
      ["GDP/capita (2015 USD)", "GDP_PC_CONSTANT"],
      ["GDP % annual growth", "GDP_GROWTH"],
      ["GDP/capita (2021 PPP)", "GDP_PC_PPP"],
      ["GDP deflator", "GDP_DEFLATOR"],
      ["Exchange rate", "EXCHANGE_RATE"],
    ],
  },
  {
    key: "ucdp",
    rows: areaYears,
    by: "area-year",
    values: [["Conflict deaths", "CONFLICT_DEATHS"]],
  },
];

async function read(reading: Reading): Promise<void> {
  for (const table of covariateTables) await readCovariates(reading, table);
}

function rowCounts(): PublishedTotal[] {
  return covariateTables.map((table) => ({
    id: `rows-${table.key}`,
    of: { measure: table.values[0]![1], fileKey: table.key },
    by: "count-all",
    equals: table.rows,
    published: "231 areas, each with each or in each year",
  }));
}

/**
 * Covariates of the flow model of Gaskin and Abel, for 231 areas: population-weighted harmonic
 * distance in kilometres (0 of an area to itself), index of common spoken language (above 1 in some
 * areas with themselves), whether the origin ever was a colony of the destination, membership of the
 * European Union (1 or 0), national accounts 1960 to 2023, and deaths in conflict (UCDP). The
 * producers imputed missing values in places without saying where; blanks are not available.
 */
export const gravityCovariates: Source = {
  id: "gravity-covariates",
  title: "Deep learning four decades of human migration: covariates",
  producer:
    "Thomas Gaskin and Guy J. Abel, from CEPII, DICL, the World Bank, the IMF and the Uppsala Conflict Data Program",
  vintage: "Migration_flows of 9 June 2025",
  published: "2025-06-09",
  licence: "UNVERIFIED",
  custody: "user-copy",
  page: "https://doi.org/10.5281/zenodo.15623216",
  citation:
    "Gaskin, T. and Abel, G. J. (2025). Deep learning four decades of human migration. Zenodo 15623216.",
  measures: covariateTables.flatMap((table) => table.values.map(([, measure]) => measure)),
  files: [
    {
      key: "dist",
      path: "gravity-covariates/dist.csv",
      sha256: "0a843d935cd91245638f37d011c667ff9aae69e1e93cebee21cfdea89d97fe27",
      url: null,
    },
    {
      key: "lang",
      path: "gravity-covariates/lang.csv",
      sha256: "d84ffa17706f82a7aeb577cab6ada87d3fa46176ac2202adfeef5bafd7c76310",
      url: null,
    },
    {
      key: "col",
      path: "gravity-covariates/col.csv",
      sha256: "4a05155eeab01cc8f4cba90df75389f062f9d5b0ed5b19716530b288c483affd",
      url: null,
    },
    {
      key: "eu",
      path: "gravity-covariates/eu.csv",
      sha256: "dff6660143d733294afa02de3f6e49443c564f4aae65434d74c0f0f9111a8b8e",
      url: null,
    },
    {
      key: "gdp",
      path: "gravity-covariates/GDP_data.csv",
      sha256: "95c41b177b5a4f89df08350030b5ac4f1fe41c3421cea62d6bde33f7da02b609",
      url: null,
    },
    {
      key: "ucdp",
      path: "gravity-covariates/UCDP_data.csv",
      sha256: "74a83a56a20f76c3da5efdd99d65a2be70230f8a09eb2b460c51c15404390061",
      url: null,
    },
  ],
  totals: rowCounts(),
  read,
};
