import {
  cellCounts,
  firstOwnColumn,
  type UnhcrKey,
  unhcrSource,
  worldTotals,
} from "./layouts/unhcr-csv.ts";
import type { Reading, TableRow } from "./reading/index.ts";

/**
 * IDMC: people internally displaced by conflict and violence at the end of each year, 1990 to 2025,
 * as UNHCR republishes them (22 early rows are a world figure under an unknown area). The data are
 * IDMC's and its non-commercial terms hold: read from a user's copy, never embedded.
 */
function readRow(reading: Reading, row: TableRow, key: UnhcrKey): void {
  if (key.refArea !== key.counterpartArea) {
    row.fail("model-violation", 3, {
      expected: `the origin ${key.refArea}, as the country of asylum`,
      found: key.counterpartArea,
    });
  }
  const { refArea, timePeriod } = key;
  reading.observe(row, firstOwnColumn, { measure: "IDPS_IDMC", refArea, timePeriod });
}

/** Internally displaced people by IDMC, in UNHCR's release Global Trends 2025. */
export const unhcrIdmc = unhcrSource({
  id: "unhcr-idmc",
  title: "Internally displaced people (IDMC)",
  name: "idmc",
  sha256: "4d84a4767edf7ff9afedb46a77750366fec4595b7f792e653b4135be22856720",
  headings: ["total"],
  measures: ["IDPS_IDMC"],
  terms: { licence: "CC-BY-NC-4.0", custody: "user-copy" },
  totals: [
    ...worldTotals("IDPS_IDMC", { 2024: 73_573_201 }, "UNHCR, Global Trends 2024 (IDMC)"),
    ...cellCounts({ IDPS_IDMC: 934 }),
  ],
  readRow,
});
