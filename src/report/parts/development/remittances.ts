import { areas } from "../../../areas/index.ts";
import type { Edition } from "../../../edition/index.ts";
import {
  bilateralRemittances,
  type Figure,
  hasNoNumber,
  remittancesOfGdp,
  remittancesOfGdpInGroup,
  remittanceVolume,
} from "../../../indicators/index.ts";
import type { Page } from "../../compile/page.ts";
import type { Part } from "../../compile/part.ts";
import { tableBlock } from "../../compile/table.ts";
import type { TableBlock } from "../../document/document.ts";
import { atCell, type Ledger, type LedgerEntry } from "../../ledger/index.ts";

/** The last year that the World Bank's files hold for most areas. */
const year = 2021;
const count = 20;

interface Row {
  readonly area: string;
  readonly entries: readonly LedgerEntry[];
}

/** T5: remittances received and paid and their share of GDP, the twenty largest receivers. */
export const remittances: Part = async ({ edition, ledger }) => {
  const received = (area: string) =>
    remittanceVolume(edition, { area, year, source: "wdi-remittances-received" });
  const ranked: { readonly area: string; readonly value: number }[] = [];
  for (const { code, kind } of areas) {
    if (kind !== "area") continue;
    const { value } = await received(code);
    if (!hasNoNumber(value)) ranked.push({ area: code, value });
  }
  ranked.sort((a, b) => b.value - a.value || (a.area < b.area ? -1 : 1));
  const rows: Row[] = [];
  for (const area of ["001", ...ranked.slice(0, count).map((each) => each.area)]) {
    rows.push({ area, entries: await row(edition, ledger, area, await received(area)) });
  }
  return (page) => [table(page, rows)];
};

async function row(
  edition: Edition,
  ledger: Ledger,
  area: string,
  received: Figure,
): Promise<readonly LedgerEntry[]> {
  const figures: readonly Figure[] = [
    received,
    await remittanceVolume(edition, { area, year, source: "wdi-remittances-paid" }),
    area === "001"
      ? await remittancesOfGdpInGroup(edition, { group: area, year })
      : await remittancesOfGdp(edition, { area, year }),
  ];
  return figures.map((figure, i) => ledger.enter(atCell("T5", area, i + 1), figure));
}

function table(page: Page, rows: readonly Row[]): TableBlock {
  const number = (key: string) => ({ heading: page.say(key), numeric: true, width: 0.18 });
  return tableBlock(page, {
    id: "T5",
    caption: page.say("t5.caption"),
    columns: [
      { heading: page.say("column.area"), numeric: false, width: 0.46 },
      number("t5.column.received"),
      number("t5.column.paid"),
      number("t5.column.share"),
    ],
    rows: rows.map(({ area, entries }) => ({
      cells: [
        page.areaRuns(area),
        ...entries.map((entry, i) => [page.number(entry, i < 2 ? { per: 1_000_000 } : {})]),
      ],
      ...(area === "001" && { role: "total" as const }),
    })),
    entries: rows.flatMap(({ entries }) => entries),
  });
}

/** T5b: the corridors of the bilateral matrix with the largest modelled amounts. */
export const largestCorridors: Part = async ({ edition, ledger }) => {
  const found = await largestPairs(edition);
  const rows: {
    readonly sender: string;
    readonly receiver: string;
    readonly entry: LedgerEntry;
  }[] = [];
  for (const { sender, receiver } of found) {
    const figure = await bilateralRemittances(edition, { sender, receiver, year });
    const entry = ledger.enter(atCell("T5b", `${sender}.${receiver}`, 1), figure);
    rows.push({ sender, receiver, entry });
  }
  return (page) => {
    if (rows.length === 0) return [page.note("t5b.none")];
    return [
      tableBlock(page, {
        id: "T5b",
        caption: page.say("t5b.caption"),
        columns: [
          { heading: page.say("t5b.column.sender"), numeric: false, width: 0.4 },
          { heading: page.say("t5b.column.receiver"), numeric: false, width: 0.4 },
          { heading: page.say("t5.column.amount"), numeric: true, width: 0.2 },
        ],
        rows: rows.map(({ sender, receiver, entry }) => ({
          cells: [
            page.areaRuns(sender),
            page.areaRuns(receiver),
            [page.number(entry, { per: 1_000_000 })],
          ],
        })),
        entries: rows.map(({ entry }) => entry),
      }),
    ];
  };
};

const corridors = 10;

async function largestPairs(
  edition: Edition,
): Promise<readonly { readonly sender: string; readonly receiver: string }[]> {
  const isArea = new Set(areas.filter(({ kind }) => kind === "area").map(({ code }) => `${code}`));
  const rows = await edition.database.rows(
    `SELECT REF_AREA, COUNTERPART_AREA FROM observations
     WHERE SOURCE = $source AND MEASURE = 'REMIT_BILATERAL' AND OBS_VALUE IS NOT NULL
     ORDER BY VALUE_IN_UNIT DESC, REF_AREA, COUNTERPART_AREA LIMIT 400`,
    { source: `knomad-bilateral-remittances-${year}` },
  );
  return rows
    .map((row) => ({ receiver: String(row.REF_AREA), sender: String(row.COUNTERPART_AREA) }))
    .filter(({ sender, receiver }) => isArea.has(sender) && isArea.has(receiver))
    .slice(0, corridors);
}
