import type { Source } from "./contract/index.ts";
import { readIncidents } from "./layouts/iom-incidents.ts";

/**
 * IOM, Missing Migrants Project: download of 6 May 2026 of the incidents of that year so far, in the
 * layout of 22 columns, which has no printed total. The number of missing of one record is −5 and the
 * survivors of another −1: corrections of earlier records, kept as published.
 */
export const iomMissingMigrants202605: Source = {
  id: "iom-missing-migrants-2026-05",
  title: "Missing Migrants Project: incidents of January–May 2026",
  producer: "International Organization for Migration (IOM)",
  vintage: "downloaded 6 May 2026, incidents of 2026",
  published: "2026-05-06",
  licence: "CC-BY-4.0",
  custody: "embedded",
  page: "https://missingmigrants.iom.int/downloads",
  citation:
    "IOM, Missing Migrants Project, https://missingmigrants.iom.int, downloaded 6 May 2026.",
  measures: ["MIGRANTS_DEAD", "MIGRANTS_MISSING", "MIGRANTS_DEAD_OR_MISSING", "MIGRANTS_SURVIVING"],
  files: [
    {
      key: "incidents",
      path: "iom-missing-migrants/MissingMigrants-Global-2026-05-06--19_42_11.csv",
      sha256: "af839761129f18c2fd1e9f64dd3e748a6863d5432fc06cc63cd4b9d8a38a0d40",
      url: null,
    },
  ],
  totals: [
    {
      id: "dead",
      of: { measure: "MIGRANTS_DEAD" },
      equals: 642,
      published: "IOM, Missing Migrants Project, sum of the column",
    },
    {
      id: "missing",
      of: { measure: "MIGRANTS_MISSING" },
      equals: 1_258,
      published: "IOM, Missing Migrants Project, sum of the column",
    },
    {
      id: "records-with-missing",
      of: { measure: "MIGRANTS_MISSING" },
      by: "count-all",
      equals: 235,
      published: "235 of 238 records state a number of missing",
    },
    {
      id: "records-with-dead",
      of: { measure: "MIGRANTS_DEAD" },
      by: "count-all",
      equals: 196,
      published: "196 of 238 records state a number of dead",
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
      total: null,
      origin: "Country of Origin",
      coordinates: "Coordinates",
      route: "Migration route",
      cause: "Cause of Death",
      columns: 22,
      years: [2026, 2026],
    }),
};
