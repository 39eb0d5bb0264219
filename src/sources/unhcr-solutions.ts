import { cellCounts, readMeasures, unhcrSource, worldTotals } from "./layouts/unhcr-csv.ts";

/**
 * UNHCR: durable solutions during the year, 1959 to 2025: returned refugees, resettlement arrivals,
 * naturalisation of refugees, returned internally displaced people. A blank means that the row exists
 * for another solution.
 */
export const unhcrSolutions = unhcrSource({
  id: "unhcr-solutions",
  title: "Solutions: returns, resettlement, naturalisation",
  name: "solutions",
  sha256: "d5b018c300ac3e5169169d26deaeb9a1146fec12f7f180292afb822a0ec333c1",
  headings: ["returned_refugees", "resettlement", "naturalisation", "returned_idps"],
  measures: ["RETURNED_REFUGEES", "RESETTLEMENT", "NATURALISATION", "RETURNED_IDPS"],
  totals: [
    ...worldTotals(
      "RETURNED_REFUGEES",
      { 2022: 999_261, 2023: 1_126_551, 2024: 1_615_821, 2025: 4_362_272 },
      "UNHCR, Refugee Data Finder, solutions",
    ),
    ...cellCounts({
      RETURNED_REFUGEES: 6_097,
      RESETTLEMENT: 9_614,
      NATURALISATION: 7_386,
      RETURNED_IDPS: 380,
    }),
  ],
  readRow: (reading, row, key) =>
    readMeasures(reading, row, key, [
      ["RETURNED_REFUGEES", null],
      ["RESETTLEMENT", null],
      ["NATURALISATION", null],
      ["RETURNED_IDPS", null],
    ]),
});
