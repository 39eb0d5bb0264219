import { areaCode } from "../areas/index.ts";
import type { FileSpec, PublishedTotal, Source } from "./contract/index.ts";
import { worldPopulationProspects } from "./layouts/wpp.ts";
import { readWppSeries, spanHeadings, type WppSeries, yearHeadings } from "./layouts/wpp-series.ts";

const lastEstimate = 2020;
const areas = 249;
const ageGroups = 21;
const population = {
  rows: areas * ageGroups,
  measure: "POP",
  unitMult: 3,
  leading: ["country_code", "name", "age"],
  periods: yearHeadings(1950, 2020, 5),
  lastEstimate,
} as const;

const tables: readonly WppSeries[] = [
  { ...population, key: "popM", sex: "M" },
  { ...population, key: "popF", sex: "F" },
  {
    key: "migration",
    measure: "NET_MIG",
    unitMult: 3,
    // 248 areas and groups, and the two rows that add up groups.
    rows: 250,
    leading: ["country_code", "name"],
    periods: spanHeadings(1950, 2100),
    // An interval that begins in 2020 is projected.
    lastEstimate: lastEstimate - 1,
    sums: { "1802": "World Bank income groups", "1840": "Geographic regions" },
  },
];

const file = (key: string, sha256: string): FileSpec => ({
  key,
  path: `wpp/wpp2019/${key}.txt`,
  sha256,
  url: null,
});

const world = areaCode("001");

const worldPopulation = (year: string, thousands: number): PublishedTotal => ({
  id: `world-${year}`,
  of: { measure: "POP", refArea: world, age: "ages", timePeriod: year },
  equals: thousands * 1000,
  tolerance: 1,
  published:
    "World Population Prospects 2019; International Migrant Stock 2020, Table 2, row WORLD",
});

/**
 * UN DESA, World Population Prospects 2019: population by sex and age group of five years at mid-year,
 * 1950–2020, and net migration of intervals of five years, as the publisher's package wpp2019 carries
 * them. Both in thousands; net migration is the sum over the interval, not a year's mean. Intervals
 * from 2020 on are the medium projection. The revision behind International Migrant Stock 2020: a
 * share of population needs the population of its own revision (trap X14). Areas of fewer than
 * 90,000 inhabitants are only in the groups.
 */
export const wpp2019: Source = {
  ...worldPopulationProspects,
  id: "wpp-2019",
  title: "World Population Prospects 2019: population by sex and age, net migration",
  vintage: "2019 revision, package wpp2019 1.1-1",
  published: "2019-06",
  citation:
    "United Nations, Department of Economic and Social Affairs, Population Division (2019). World Population Prospects 2019, Online Edition.",
  measures: ["POP", "NET_MIG"],
  files: [
    file("popM", "b2e643e8929424309176c5a21b0d18eeba2ade375d2b2270fefb3e233176e8e0"),
    file("popF", "5ddbfbd2bb9fd0d314ccf54ad1d9ecbd2a676c2f3bd5258ff902da4938a1cf89"),
    file("migration", "9cce9affb0db19fbda78ad1d9e71692516fb42fdb966d388d6fb0c3cc1143088"),
  ],
  totals: [
    worldPopulation("1990", 5_327_231.041),
    worldPopulation("2015", 7_379_796.967),
    worldPopulation("2020", 7_794_798.729),
    {
      id: "cells-POP",
      of: { measure: "POP" },
      by: "count-all",
      equals: areas * ageGroups * population.periods.length * 2,
      published: `${areas} areas and groups, ${ageGroups} age groups, ${population.periods.length} years, two sexes`,
    },
    {
      id: "cells-NET_MIG",
      of: { measure: "NET_MIG" },
      by: "count-all",
      equals: 248 * 30,
      published: "248 areas and groups, 30 intervals",
    },
  ],
  read: async (reading) => {
    for (const table of tables) await readWppSeries(reading, table);
  },
};
