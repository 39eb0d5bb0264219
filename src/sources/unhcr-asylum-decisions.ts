import { countedAs, decisionLevel, procedureType } from "./layouts/unhcr-codes.ts";
import { cellCounts, firstOwnColumn, type UnhcrKey, unhcrSource } from "./layouts/unhcr-csv.ts";
import type { Reading, TableRow } from "./reading/index.ts";

const outcomes = ["recognized", "other", "rejected", "closed", "total"];

/**
 * UNHCR: decisions on asylum applications, 2000 to 2025. The category joins the publisher's three
 * codes with the outcome, as `G/FI/P/recognized`: procedure, level of decision, persons or cases. The
 * published total is stored as an outcome of its own, since it differs from the sum of the four
 * outcomes in 444 rows.
 */
function readRow(reading: Reading, row: TableRow, key: UnhcrKey): void {
  const codes = [
    row.code(firstOwnColumn, procedureType),
    row.code(firstOwnColumn + 1, decisionLevel),
    row.code(firstOwnColumn + 2, countedAs),
  ].join("/");
  outcomes.forEach((outcome, i) => {
    const category = `${codes}/${outcome}`;
    reading.observe(row, firstOwnColumn + 3 + i, { ...key, measure: "ASYLUM_DECISIONS", category });
  });
}

/** Asylum decisions of the Refugee Data Finder. */
export const unhcrAsylumDecisions = unhcrSource({
  id: "unhcr-asylum-decisions",
  title: "Asylum decisions",
  name: "asylum_decisions",
  sha256: "c7612a5f50292aad3d24891af90a919609d8620575e9887dfc7dcdb9e553312a",
  headings: [
    "procedure_type",
    "dec_level",
    "dec_pc",
    ...outcomes.map((outcome) => `dec_${outcome}`),
  ],
  measures: ["ASYLUM_DECISIONS"],
  totals: cellCounts({ ASYLUM_DECISIONS: 113_929 * 5 }),
  readRow,
});
