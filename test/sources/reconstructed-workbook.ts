import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import { area } from "../../src/areas/index.ts";
import type { Observation, Source } from "../../src/sources/contract/index.ts";
import type { Cell } from "../../src/sources/reading/index.ts";

/** How a revision writes the columns before the years. */
export interface ReconstructedLayout {
  readonly mark: string;
  readonly years: readonly string[];
  readonly leading: readonly string[];
  /** Cells of the leading columns for one pair. */
  readonly lead: (pair: {
    readonly destination: { readonly name: string; readonly code: number };
    readonly origin: { readonly name: string; readonly code: number };
    readonly type: string;
  }) => Cell[];
}

const typeOfBasis: Readonly<Record<string, string>> = {
  BIRTH: "B R ",
  CITIZENSHIP: "C",
  BIRTH_OR_CITIZENSHIP: "C B R",
  IMPUTED: "I",
};
const sexes = ["_T", "M", "F"];
const modern: Readonly<Record<string, string>> = { SUD: "SDN", SCG: "SRB", ANT: "BES" };

function named(code: string): { name: string; code: number } {
  if (code === "OTH") return { name: "Others", code: 2003 };
  if (code === "001") return { name: "WORLD", code: 900 };
  const { name, m49 } = area(modern[code] ?? code);
  return { name: `  ${name}*`, code: Number(m49) };
}

/**
 * A reconstruction of the publisher's “Table 1” by destination and origin — its layout, with the pairs
 * of a conversion — written to a folder of its own. It is no copy of the publisher's workbook: only
 * the row of the world by the world, first and again last, stands for the groups.
 *
 * @param change alters the rows of the sheet, from 0, before they are written
 * @returns the folder that holds it at the source's path
 */
export async function reconstructWorkbook(
  source: Source,
  pairs: readonly Observation[],
  layout: ReconstructedLayout,
  change: (rows: Cell[][]) => void = () => {},
): Promise<string> {
  const width = layout.years.length;
  const rows = new Map<string, Cell[]>();
  const world: number[] = new Array(width * 3).fill(0);
  for (const o of pairs) {
    const at = sexes.indexOf(o.sex!) * width + layout.years.indexOf(o.timePeriod);
    const printed = modern[o.refArea] ?? o.refArea;
    const key = `${printed} ${o.counterpartArea}`;
    let row = rows.get(key);
    if (!row) {
      const type = typeOfBasis[o.basis!] ?? "";
      const lead = layout.lead({
        destination: named(printed),
        origin: named(o.counterpartArea!),
        type,
      });
      row = [rows.size + 2, ...lead, ...new Array<Cell>(width * 3).fill("..")];
      rows.set(key, row);
    }
    if (typeof o.value !== "number") continue;
    row[1 + layout.leading.length + at] = o.value;
    world[at]! += o.value;
  }
  const lead = layout.lead({ destination: named("001"), origin: named("001"), type: "" });
  const head: Cell[][] = Array.from({ length: 10 }, () => []);
  head[1] = [null, null, null, null, source.title];
  head[3] = [null, null, null, null, layout.mark];
  const numbers = layout.years.map(Number);
  const header = ["Index", ...layout.leading, ...numbers, ...numbers, ...numbers];
  const worldRow = [1, ...lead, ...world];
  const sheet = [...head, header, worldRow, ...rows.values(), [...worldRow]];
  change(sheet);
  const bytes = await writeXlsx({
    sheets: [
      { name: "Table of contents", rows: [["Reconstruction for a test"]] },
      { name: "Table 1", rows: sheet },
    ],
  });
  const folder = mkdtempSync(join(tmpdir(), "waymark-reconstruction-"));
  const path = join(folder, source.files[0]!.path);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  return folder;
}
