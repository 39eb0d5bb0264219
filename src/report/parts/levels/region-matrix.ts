import {
  intraRegionalShare,
  regionMatrix,
  regionPartition,
  stockUnknownOrigin,
} from "../../../indicators/index.ts";
import type { Page } from "../../compile/page.ts";
import type { Part } from "../../compile/part.ts";
import { labelAndNumbers, tableBlock } from "../../compile/table.ts";
import type { TableBlock } from "../../document/document.ts";
import { atCell, type LedgerEntry } from "../../ledger/index.ts";

const revision = "2020";
const year = 2020;
const regionSet = "geographic-6";

interface Row {
  readonly origin: string;
  readonly entries: readonly LedgerEntry[];
}

/** T3: migrants by region of origin and region of destination, with the share within regions. */
export const regionsByRegions: Part = async ({ edition, ledger }) => {
  const regions = [...regionPartition(regionSet).regions];
  const corridors = await regionMatrix(edition, { year, revision, regionSet });
  const rows: Row[] = regions.map(([origin]) => ({
    origin,
    entries: corridors
      .filter((each) => each.origin === origin)
      .map(({ figure }, i) => ledger.enter(atCell("T3", origin, i + 1), figure)),
  }));
  const unknown: LedgerEntry[] = [];
  const within: LedgerEntry[] = [];
  for (const [i, [region, members]] of regions.entries()) {
    const figure = await stockUnknownOrigin(edition, {
      destination: { name: region, areas: members },
      year,
      revision,
    });
    unknown.push(ledger.enter(atCell("T3", "OTH", i + 1), figure));
    const share = await intraRegionalShare(edition, {
      revision,
      year,
      regionSet,
      view: "destination",
      denominator: "known-origin",
      region,
    });
    within.push(ledger.enter(atCell("T3", "INTRA", i + 1), share));
  }
  return (page) => [table(page, rows, unknown, within)];
};

function table(
  page: Page,
  rows: readonly Row[],
  unknown: readonly LedgerEntry[],
  within: readonly LedgerEntry[],
): TableBlock {
  const thousands = (entry: LedgerEntry) => [page.number(entry, { per: 1_000 })];
  return tableBlock(page, {
    id: "T3",
    caption: page.say("t3.caption"),
    columns: labelAndNumbers(
      page.say("t3.column.origin"),
      rows.map(({ origin }) => page.areaRuns(origin)),
      0.28,
    ),
    rows: [
      ...rows.map(({ origin, entries }) => ({
        cells: [page.areaRuns(origin), ...entries.map(thousands)],
      })),
      { cells: [page.say("t3.row.unknown"), ...unknown.map(thousands)] },
      {
        cells: [page.say("t3.row.within"), ...within.map((entry) => [page.number(entry)])],
        role: "total",
      },
    ],
    entries: [...rows.flatMap(({ entries }) => entries), ...unknown, ...within],
  });
}
