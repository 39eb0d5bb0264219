import type { Source } from "./contract/index.ts";
import { readIncidents } from "./layouts/iom-incidents.ts";

/**
 * IOM, Missing Migrants Project: download of 10 April 2024 of the incidents of 2014, in the layout
 * since 2021 (23 columns): several rows may share a `Main ID`, the `Incident ID` is unique, and dates
 * are written `Mon, 10/27/2014 - 12:00`.
 */
export const iomMissingMigrants202404: Source = {
  id: "iom-missing-migrants-2024-04",
  title: "Missing Migrants Project: incidents of 2014",
  producer: "International Organization for Migration (IOM)",
  vintage: "downloaded 10 April 2024, incidents of 2014",
  published: "2024-04-10",
  licence: "CC-BY-4.0",
  custody: "embedded",
  page: "https://missingmigrants.iom.int/downloads",
  citation:
    "IOM, Missing Migrants Project, https://missingmigrants.iom.int, downloaded 10 April 2024.",
  measures: ["MIGRANTS_DEAD", "MIGRANTS_MISSING", "MIGRANTS_DEAD_OR_MISSING", "MIGRANTS_SURVIVING"],
  files: [
    {
      key: "incidents",
      path: "iom-missing-migrants/MissingMigrants-Global-2024-04-10--23_23_37.csv",
      sha256: "f2a44342fb405822adbc365bbcc2337f747fb934f79fbd5259135d9a8f619ad7",
      url: null,
    },
  ],
  totals: [
    {
      id: "dead",
      of: { measure: "MIGRANTS_DEAD" },
      equals: 1_981,
      published: "IOM, Missing Migrants Project, sum of the column",
    },
    {
      id: "missing",
      of: { measure: "MIGRANTS_MISSING" },
      equals: 3_567,
      published: "IOM, Missing Migrants Project, sum of the column",
    },
    {
      id: "dead-or-missing-2014",
      of: { measure: "MIGRANTS_DEAD_OR_MISSING", sex: "_T", age: "_T" },
      equals: 5_548,
      published: "IOM, Missing Migrants Project: 5,548 in 2014",
    },
    {
      id: "incidents",
      of: { measure: "MIGRANTS_DEAD_OR_MISSING", sex: "_T", age: "_T" },
      by: "count-all",
      equals: 535,
      published: "535 records",
    },
  ],
  read: (reading) =>
    readIncidents(reading, {
      key: "incidents",
      id: "Incident ID",
      region: "Region",
      date: "Incident Date",
      dateForm: "Www, mm/dd/yyyy - hh:mm",
      year: "Year",
      total: "Total Number of Dead and Missing",
      origin: "Country of Origin",
      coordinates: "Coordinates",
      route: "Migration route",
      cause: "Cause of Death",
      columns: 23,
      years: [2014, 2014],
    }),
};
