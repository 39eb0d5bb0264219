import { countedAs, decisionLevel, procedureType } from "./layouts/unhcr-codes.ts";
import { cellCounts, firstOwnColumn, type UnhcrKey, unhcrSource } from "./layouts/unhcr-csv.ts";
import type { Reading, TableRow } from "./reading/index.ts";

/** Application types: new, repeat, reopened, appeal, review and combinations of them. */
const applicationType = Object.fromEntries(
  ["A", "FA", "J", "N", "NA", "NR", "R", "RA", "SP", "V"].map((code) => [code, code]),
);

/**
 * UNHCR: asylum applications, 2000 to 2025. The category joins the publisher's four codes, as
 * `G/N/FI/P`: procedure (G government, U UNHCR, J joint), type of application (N new, R repeat,
 * A appeal …), level of decision (FI first instance …), and whether persons (P) or cases (C) are
 * counted. Sums over categories mix persons with cases and new applications with appeals.
 */
function readRow(reading: Reading, row: TableRow, key: UnhcrKey): void {
  const category = [
    row.code(firstOwnColumn, procedureType),
    row.code(firstOwnColumn + 1, applicationType),
    row.code(firstOwnColumn + 2, decisionLevel),
    row.code(firstOwnColumn + 3, countedAs),
  ].join("/");
  reading.observe(row, firstOwnColumn + 4, { ...key, measure: "ASYLUM_APPLICATIONS", category });
}

/** Asylum applications of the Refugee Data Finder. */
export const unhcrAsylumApplications = unhcrSource({
  id: "unhcr-asylum-applications",
  title: "Asylum applications",
  name: "asylum_applications",
  sha256: "b477527c8dd4531bdd274ecccf3401913c6010b339fc32ad4f99166a7e95649c",
  headings: ["procedure_type", "app_type", "dec_level", "app_pc", "applied"],
  measures: ["ASYLUM_APPLICATIONS"],
  totals: cellCounts({ ASYLUM_APPLICATIONS: 120_597 }),
  readRow,
});
