import { areas } from "../../../areas/index.ts";
import type { Edition } from "../../../edition/index.ts";
import { type Figure, hasNoNumber, refugeeStock } from "../../../indicators/index.ts";
import type { Page } from "../../compile/page.ts";
import type { Part } from "../../compile/part.ts";
import { tableBlock } from "../../compile/table.ts";
import type { TableBlock } from "../../document/document.ts";
import { labelRun } from "../../document/index.ts";
import { atCell, type Ledger, type LedgerEntry } from "../../ledger/index.ts";

/** End of the year of the Declaration, and the last year of the release. */
const years = [2013, 2024, 2025] as const;
const latest = years[years.length - 1]!;
const count = 10;

interface Line {
  readonly area: string;
  readonly entries: readonly LedgerEntry[];
}

type End = "asylum" | "origin";

/** T4: refugees by country of asylum and by country of origin, the ten with the largest numbers. */
export const refugeesByEnd: Part = async ({ edition, ledger }) => {
  const asylum = await lines(edition, ledger, "asylum");
  const origin = await lines(edition, ledger, "origin");
  return (page) => [
    table(page, "T4a", "t4.asylum.caption", asylum),
    table(page, "T4b", "t4.origin.caption", origin),
  ];
};

async function lines(edition: Edition, ledger: Ledger, by: End): Promise<readonly Line[]> {
  const figureOf = (area: string, year: number): Promise<Figure> =>
    refugeeStock(edition, { area, year, includeOtherInNeed: false, by });
  const found: { readonly area: string; readonly value: number }[] = [];
  for (const { code, kind } of areas) {
    if (kind !== "area") continue;
    const { value } = await figureOf(code, latest);
    if (!hasNoNumber(value)) found.push({ area: code, value });
  }
  found.sort((a, b) => b.value - a.value || (a.area < b.area ? -1 : 1));
  const id = by === "asylum" ? "T4a" : "T4b";
  const rows: Line[] = [];
  for (const area of ["001", ...found.slice(0, count).map((each) => each.area)]) {
    const entries: LedgerEntry[] = [];
    for (const [i, year] of years.entries()) {
      entries.push(ledger.enter(atCell(id, area, i + 1), await figureOf(area, year)));
    }
    rows.push({ area, entries });
  }
  return rows;
}

function table(page: Page, id: string, key: string, rows: readonly Line[]): TableBlock {
  return tableBlock(page, {
    id,
    caption: page.say(key),
    columns: [
      { heading: page.say("column.area"), numeric: false, width: 0.46 },
      ...years.map((year) => ({ heading: [labelRun(year)], numeric: true, width: 0.18 })),
    ],
    rows: rows.map(({ area, entries }) => ({
      cells: [page.areaRuns(area), ...entries.map((entry) => [page.number(entry, { per: 1_000 })])],
      ...(area === "001" && { role: "total" as const }),
    })),
    entries: rows.flatMap(({ entries }) => entries),
    notes: [page.say("t4.note")],
  });
}
