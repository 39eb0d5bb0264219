import { cellCounts, readMeasures, unhcrSource, worldTotals } from "./layouts/unhcr-csv.ts";

const rows = 138_893;
const published = "UNHCR, Global Trends 2024 and 2025; Refugee Data Finder";

/**
 * UNHCR: populations by country of origin and of asylum at the end of each year, 1951 to 2025, and
 * returns during the year. Every cell but those of `oip` (other people in need of international
 * protection, since 2018) holds a number: the many zeros stand in rows that exist for another column.
 * Rows with the same origin and asylum, and breaks such as China 2021 to 2022, stay as published (T11).
 */
export const unhcrPopulation = unhcrSource({
  id: "unhcr-population",
  title: "Refugees, asylum-seekers, internally displaced and stateless people",
  name: "population",
  sha256: "217dce6ec304889c2cf0fc88109e216ca79476844368efd9a523e94f1edb12ec",
  headings: [
    "refugees",
    "asylum_seekers",
    "returned_refugees",
    "idps",
    "returned_idps",
    "stateless",
    "ooc",
    "oip",
    "hst",
  ],
  measures: [
    "REFUGEES",
    "ASYLUM_SEEKERS",
    "RETURNED_REFUGEES",
    "IDPS",
    "RETURNED_IDPS",
    "STATELESS",
    "OTHERS_OF_CONCERN",
    "OTHER_IN_NEED",
    "HOST_COMMUNITY",
  ],
  totals: [
    ...worldTotals("REFUGEES", { 2024: 30_958_200, 2025: 28_461_306 }, published),
    ...worldTotals("ASYLUM_SEEKERS", { 2024: 8_352_712 }, published),
    ...worldTotals("OTHER_IN_NEED", { 2024: 5_875_359 }, published),
    ...worldTotals("RETURNED_REFUGEES", { 2024: 1_615_821 }, published),
    ...cellCounts({ REFUGEES: rows, HOST_COMMUNITY: rows, OTHER_IN_NEED: 155 }),
  ],
  readRow: (reading, row, key) =>
    readMeasures(reading, row, key, [
      ["REFUGEES", null],
      ["ASYLUM_SEEKERS", null],
      ["RETURNED_REFUGEES", null],
      ["IDPS", null],
      ["RETURNED_IDPS", null],
      ["STATELESS", null],
      ["OTHERS_OF_CONCERN", null],
      ["OTHER_IN_NEED", null],
      ["HOST_COMMUNITY", null],
    ]),
});
