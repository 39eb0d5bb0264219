import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { tableFile } from "./table-file.ts";

/** Codes of UNHCR that stand for no ISO country: the registry's code for each. */
const withoutIso: Readonly<Record<string, string>> = { STA: "STA", TIB: "TIB", UKN: "UNK" };

/**
 * The generated module of UNHCR's own three-letter codes. `CRB` and `CUR` stand in the publisher's
 * list without a name or an ISO code and occur in no series: they are left out.
 */
export function unhcrCodesFile(folder: string): Map<string, string> {
  const rows = parse(readFileSync(`${folder}/countries.csv`, "utf8"), {
    bom: true,
    columns: true,
  }) as Record<string, string>[];
  const codes = rows
    .filter((row) => row.name !== row.unhcr_code)
    .map((row) => [row.unhcr_code!, withoutIso[row.unhcr_code!] ?? row.iso_code!]);
  return new Map([
    [
      "unhcr-codes.ts",
      tableFile("unhcrCodes", "UNHCR: its own code, code of the registry.", codes),
    ],
  ]);
}
