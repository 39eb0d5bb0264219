import type { Figure, RankedStock } from "../../../indicators/index.ts";
import {
  largestDestinations,
  largestOrigins,
  stock,
  stockAbroad,
} from "../../../indicators/index.ts";
import type { Page } from "../../compile/page.ts";
import type { Part } from "../../compile/part.ts";
import { tableBlock } from "../../compile/table.ts";
import type { TableBlock } from "../../document/document.ts";
import { labelRun } from "../../document/index.ts";
import { atCell, type Ledger, type LedgerEntry } from "../../ledger/index.ts";
import { revision } from "./regions-over-time.ts";

const year = 2020;
const earlier = 2010;
const count = 20;

interface Line {
  readonly area: string;
  readonly now: LedgerEntry;
  readonly before: LedgerEntry;
}

/** T2: the twenty areas with most migrants, and the twenty of which most persons live abroad. */
export const largestAreas: Part = async ({ edition, ledger }) => {
  const at = { year, revision, count } as const;
  const hosts = await lines(ledger, "T2a", await largestDestinations(edition, at), (area) =>
    stock(edition, { area, year: earlier, revision }),
  );
  const origins = await lines(ledger, "T2b", await largestOrigins(edition, at), (origin) =>
    stockAbroad(edition, { origin, year: earlier, revision }),
  );
  return (page) => [
    table(page, "T2a", "t2.destinations", hosts),
    table(page, "T2b", "t2.origins", origins),
  ];
};

async function lines(
  ledger: Ledger,
  id: string,
  ranked: readonly RankedStock[],
  earlierOf: (area: string) => Promise<Figure>,
): Promise<readonly Line[]> {
  const rows: Line[] = [];
  for (const { area, figure } of ranked) {
    rows.push({
      area,
      before: ledger.enter(atCell(id, area, 1), await earlierOf(area)),
      now: ledger.enter(atCell(id, area, 2), figure),
    });
  }
  return rows;
}

function table(page: Page, id: string, key: string, rows: readonly Line[]): TableBlock {
  return tableBlock(page, {
    id,
    caption: page.say(`${key}.caption`),
    columns: [
      { heading: page.say("column.area"), numeric: false, width: 0.5 },
      { heading: [labelRun(earlier)], numeric: true, width: 0.25 },
      { heading: [labelRun(year)], numeric: true, width: 0.25 },
    ],
    rows: rows.map(({ area, now, before }) => ({
      cells: [
        page.areaRuns(area),
        [page.number(before, { per: 1_000 })],
        [page.number(now, { per: 1_000 })],
      ],
    })),
    entries: rows.flatMap(({ before, now }) => [before, now]),
  });
}
