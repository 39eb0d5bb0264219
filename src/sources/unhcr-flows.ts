import { cellCounts, readMeasures, unhcrSource } from "./layouts/unhcr-csv.ts";

/**
 * UNHCR: forced displacement flows during the year by origin and asylum, 1962 to 2025. The category is
 * the publisher's column: `refugees` (recognised on a group basis), `asylum_seekers` (new individual
 * applications), `refugee_like`, `oip` (other people in need of international protection).
 */
export const unhcrFlows = unhcrSource({
  id: "unhcr-flows",
  title: "Forced displacement flows",
  name: "flows",
  sha256: "c747f9c94c2c366929e07bb7984e6fd1d5d1a96465848f440e24c1a7047a2a58",
  headings: ["refugees", "asylum_seekers", "refugee_like", "oip"],
  measures: ["FORCED_FLOW"],
  totals: [
    {
      id: "asylum-seekers-2024",
      of: { measure: "FORCED_FLOW", timePeriod: "2024", category: "asylum_seekers" },
      equals: 3_157_599,
      published: "UNHCR, Refugee Data Finder, forced displacement flows of 2024",
    },
    ...cellCounts({ FORCED_FLOW: 5_848 + 102_175 + 593 + 101 }),
  ],
  readRow: (reading, row, key) =>
    readMeasures(reading, row, key, [
      ["FORCED_FLOW", "refugees"],
      ["FORCED_FLOW", "asylum_seekers"],
      ["FORCED_FLOW", "refugee_like"],
      ["FORCED_FLOW", "oip"],
    ]),
});
