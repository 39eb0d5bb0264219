import {
  bilateralRemittances,
  corridorPrice,
  type RemittanceSourceId,
  remittancesOfGdp,
  remittanceVolume,
  stockPartners,
} from "../../indicators/index.ts";
import type { Part } from "../compile/part.ts";
import { tableBlock } from "../compile/table.ts";
import { definitionRuns } from "../document/index.ts";
import { atCell, type LedgerEntry } from "../ledger/index.ts";
import { moneyStyle } from "./money-style.ts";
import { largestOf, yearsRow, yearsTable } from "./years-table.ts";

/** To the last year for which both releases are complete. */
const years = [2005, 2010, 2015, 2018, 2020, 2021];

/** Part III: remittances received and paid, in two releases, and their weight in the economy. */
export function remittancesPart(area: string): Part {
  return async ({ edition, ledger }) => {
    const volume = (key: string, source: RemittanceSourceId) =>
      yearsRow(ledger, "R", { key }, years, (year) =>
        remittanceVolume(edition, { area, year, source }),
      );
    const rows = [
      await volume("received", "wdi-remittances-received"),
      await volume("received-knomad", "knomad-remittance-inflows"),
      await volume("paid", "wdi-remittances-paid"),
      await yearsRow(ledger, "R", { key: "of-gdp" }, years, (year) =>
        remittancesOfGdp(edition, { area, year }),
      ),
    ];
    const volumes = rows.slice(0, -1);
    const style = moneyStyle(largestOf(volumes));
    const printed = rows.map((row) => (volumes.includes(row) ? { ...row, style } : row));
    return (page) => [
      page.heading(1, "development", "brief.development"),
      yearsTable(page, "R", years.map(String), printed),
    ];
  };
}

const quarter = "2020-Q3";
const matrixYear = 2021;

interface CorridorLine {
  readonly sender: string;
  readonly amount: LedgerEntry;
  readonly price: LedgerEntry;
}

/** What the migrants of the largest communities abroad are modelled to send, and what sending costs. */
export function remittanceCorridorsPart(area: string): Part {
  return async ({ edition, ledger }) => {
    const { largest } = await stockPartners(edition, {
      area,
      side: "destinations",
      year: 2020,
      revision: "2020",
      top: 5,
    });
    const lines: CorridorLine[] = [];
    for (const { partner: sender } of largest) {
      const corridor = { sender, receiver: area };
      const amount = await bilateralRemittances(edition, { ...corridor, year: matrixYear });
      const price = await corridorPrice(edition, { ...corridor, quarter });
      lines.push({
        sender,
        amount: ledger.enter(atCell("C", sender, 1), amount),
        price: ledger.enter(atCell("C", sender, 2), price),
      });
    }
    if (lines.length === 0) return () => [];
    const amounts = lines.flatMap(({ amount: { figure } }) =>
      typeof figure.value === "number" ? [figure.value] : [],
    );
    const style = moneyStyle(Math.max(0, ...amounts));
    return (page) => [
      tableBlock(page, {
        id: "C",
        caption: page.say("brief.C.caption"),
        columns: [
          { heading: page.say("brief.column.sender"), numeric: false, width: 0.44 },
          { heading: page.say("brief.column.amount"), numeric: true, width: 0.28 },
          {
            heading: definitionRuns(page.word("report.brief.column.price")),
            numeric: true,
            width: 0.28,
          },
        ],
        rows: lines.map(({ sender, amount, price }) => ({
          cells: [
            page.areaRuns(sender),
            [page.number(amount, style)],
            [page.number(price, { digits: 2 })],
          ],
        })),
        sourcesApart: true,
        entries: lines.flatMap(({ amount, price }) => [amount, price]),
      }),
    ];
  };
}
