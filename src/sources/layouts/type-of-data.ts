import { type AreaCode, area } from "../../areas/index.ts";
import type { Basis } from "../../vocabulary/index.ts";
import type { TableRow } from "../reading/index.ts";

/**
 * “Type of data” of the International Migrant Stock workbooks: B foreign-born, C foreign citizens,
 * I imputed. R says that refugees were added, which does not change the basis.
 */
const basisOfLetters: Readonly<Record<string, Basis>> = {
  B: "BIRTH",
  C: "CITIZENSHIP",
  BC: "BIRTH_OR_CITIZENSHIP",
  CB: "BIRTH_OR_CITIZENSHIP",
  I: "IMPUTED",
};

/**
 * The basis that a row's “Type of data” states. Groups carry none: they add up areas of different
 * bases. An area without one has no estimate.
 *
 * @throws SourceError `unknown-code`
 */
export function basisOfType(row: TableRow, column: number, of: AreaCode): Basis {
  return (
    basisIfKnown(row, column, of) ??
    row.fail("unknown-code", column, {
      expected: "B, C, B C or I, with or without R",
      found: row.raw(column),
    })
  );
}

/** As {@link basisOfType}, but null for a type that the revisions of 2019 and 2020 do not have. */
export function basisIfKnown(row: TableRow, column: number, of: AreaCode): Basis | null {
  const letters = row.text(column).replace(/[\sR]/g, "");
  if (letters === "") {
    return area(of).kind === "group" ? "BIRTH_OR_CITIZENSHIP" : "NOT_STATED";
  }
  return Object.hasOwn(basisOfLetters, letters) ? basisOfLetters[letters]! : null;
}
