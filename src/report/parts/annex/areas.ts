import { type Figure, femaleShare, stock, stockShare } from "../../../indicators/index.ts";
import type { Page } from "../../compile/page.ts";
import type { Part } from "../../compile/part.ts";
import { tableBlock } from "../../compile/table.ts";
import type { TableBlock } from "../../document/document.ts";
import { atArea, type LedgerEntry } from "../../ledger/index.ts";
import { revision } from "../levels/regions-over-time.ts";
import { areasByRegion } from "./areas-by-region.ts";

const year = 2020;

interface AreaRow {
  readonly area: string;
  readonly role?: "group";
  readonly entries: readonly LedgerEntry[];
}

/**
 * Annex: migrants, their share of the population and the share of women and girls for every area of the
 * release, sub-region by sub-region; areas are in alphabetical order and never ranked.
 */
export const areaAnnex: Part = async ({ edition, ledger }) => {
  const rows: AreaRow[] = [];
  for (const { region, areas } of areasByRegion(year)) {
    rows.push({ area: region, role: "group", entries: [] });
    for (const area of areas) {
      const figures: readonly Figure[] = [
        await stock(edition, { area, year: 2010, revision }),
        await stock(edition, { area, year, revision }),
        await stockShare(edition, { area, year, revision }),
        await femaleShare(edition, { area, year, revision, denominator: "all" }),
      ];
      rows.push({
        area,
        entries: figures.map((figure, i) => ledger.enter(atArea(area, i + 1), figure)),
      });
    }
  }
  return (page) => [
    page.heading(1, "annex", "annex.heading"),
    page.note("annex.note"),
    table(page, rows),
  ];
};

function table(page: Page, rows: readonly AreaRow[]): TableBlock {
  const number = (width: number, key: string) => ({
    heading: page.say(key),
    numeric: true,
    width,
  });
  return tableBlock(page, {
    id: "A",
    caption: page.say("annex.caption"),
    columns: [
      { heading: page.say("column.area"), numeric: false, width: 0.4 },
      number(0.16, "annex.column.earlier"),
      number(0.16, "annex.column.stock"),
      number(0.14, "annex.column.share"),
      number(0.14, "annex.column.female"),
    ],
    rows: rows.map(({ area, role, entries }) => ({
      cells: role
        ? [page.areaRuns(area), [], [], [], []]
        : [
            page.areaRuns(area),
            ...entries.map((entry, i) => [page.number(entry, i < 2 ? { digits: 0 } : {})]),
          ],
      ...(role && { role }),
    })),
    entries: rows.flatMap(({ entries }) => entries),
  });
}
