import { cellCounts, readMeasures, unhcrSource, worldTotals } from "./layouts/unhcr-csv.ts";

/**
 * UNRWA: Palestine refugees under UNRWA's mandate by host, 1952 to 2025, as UNHCR republishes them.
 * The origin is printed as “Palestinian” (ISO PSE). Not part of UNHCR's refugees.
 */
export const unrwa = unhcrSource({
  id: "unrwa",
  title: "Palestine refugees under UNRWA's mandate",
  name: "unrwa",
  sha256: "a56fc5db192073c9f3ec841e992c0673ad3b3c55f749b05e50b73428f56a6712",
  headings: ["total"],
  measures: ["UNRWA_REFUGEES"],
  totals: [
    ...worldTotals("UNRWA_REFUGEES", { 2024: 5_914_401 }, "UNHCR, Global Trends 2024"),
    ...cellCounts({ UNRWA_REFUGEES: 296 }),
  ],
  readRow: (reading, row, key) => readMeasures(reading, row, key, [["UNRWA_REFUGEES", null]]),
});
