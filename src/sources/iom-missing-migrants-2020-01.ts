import type { Source } from "./contract/index.ts";
import { readIncidents } from "./layouts/iom-incidents.ts";

/**
 * IOM, Missing Migrants Project: complete download of 8 January 2020, incidents since 2014, in the
 * layout of that time: 20 columns, no country of origin, dates as `January 05, 2020`, and one total
 * with a thousands separator (`1,022`). Later revisions raised its years (2019: 3,336, now 5,419).
 */
export const iomMissingMigrants202001: Source = {
  id: "iom-missing-migrants-2020-01",
  title: "Missing Migrants Project: incidents 2014–January 2020",
  producer: "International Organization for Migration (IOM)",
  vintage: "downloaded 8 January 2020",
  published: "2020-01-08",
  licence: "CC-BY-4.0",
  custody: "embedded",
  page: "https://missingmigrants.iom.int/downloads",
  citation:
    "IOM, Missing Migrants Project, https://missingmigrants.iom.int, downloaded 8 January 2020.",
  measures: ["MIGRANTS_DEAD", "MIGRANTS_MISSING", "MIGRANTS_DEAD_OR_MISSING", "MIGRANTS_SURVIVING"],
  files: [
    {
      key: "incidents",
      path: "iom-missing-migrants/MissingMigrants-Global-2020-01-08T14-05-32.csv",
      sha256: "d79a59109f8a477f41fa556bda1322ddc80dfc0a9b2440440433143ede195413",
      url: null,
    },
  ],
  totals: [
    {
      id: "dead",
      of: { measure: "MIGRANTS_DEAD" },
      equals: 19_064,
      published: "IOM, Missing Migrants Project, sum of the column",
    },
    {
      id: "missing",
      of: { measure: "MIGRANTS_MISSING" },
      equals: 15_470,
      published: "IOM, Missing Migrants Project, sum of the column",
    },
    {
      id: "dead-or-missing",
      of: { measure: "MIGRANTS_DEAD_OR_MISSING", sex: "_T", age: "_T" },
      equals: 34_534,
      published: "IOM, Missing Migrants Project, sum of the column",
    },
    {
      id: "incidents",
      of: { measure: "MIGRANTS_DEAD_OR_MISSING", sex: "_T", age: "_T" },
      by: "count-all",
      equals: 6_249,
      published: "6,249 incidents",
    },
  ],
  read: (reading) =>
    readIncidents(reading, {
      key: "incidents",
      id: "Web ID",
      region: "Region of Incident",
      date: "Reported Date",
      dateForm: "Month dd, yyyy",
      year: "Reported Year",
      total: "Total Dead and Missing",
      origin: null,
      coordinates: "Location Coordinates",
      route: "Migration Route",
      cause: "Cause of Death",
      columns: 20,
      years: [2014, 2020],
    }),
};
