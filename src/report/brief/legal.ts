import { type PartyStatus, partyStatus, treatyChange } from "../../indicators/index.ts";
import type { Page } from "../compile/page.ts";
import type { Part } from "../compile/part.ts";
import { dateText } from "../compile/source-line.ts";
import { tableBlock } from "../compile/table.ts";
import type { Run } from "../document/document.ts";
import { labelRun } from "../document/index.ts";
import { atCell, type LedgerEntry } from "../ledger/index.ts";

/** The instruments on which the Declaration rests (10.a, 13.c), those on migrants first. */
const instruments = [
  ...["ICRMW", "REFUGEES-1951", "REFUGEES-1967", "TRAFFICKING", "SMUGGLING"],
  ...["ICERD", "ICCPR", "CEDAW", "CRC", "OP-CRC-AC", "OP-CRC-SC", "OP-CRC-IC"],
];

interface InstrumentLine {
  readonly status: PartyStatus;
  readonly parties: LedgerEntry;
}

/** Part I: status of the area under each instrument, and how many Member States are party. */
export function legalPart(area: string): Part {
  return async ({ edition, ledger }) => {
    const lines: InstrumentLine[] = [];
    for (const instrument of instruments) {
      const { now } = await treatyChange(edition, instrument);
      lines.push({
        status: await partyStatus(edition, { area, instrument }),
        parties: ledger.enter(atCell("L", instrument, 1), now),
      });
    }
    return (page) => [
      page.heading(1, "legal", "brief.legal"),
      tableBlock(page, {
        id: "L",
        caption: page.say("brief.L.caption"),
        columns: [
          { heading: page.say("brief.column.instrument"), numeric: false, width: 0.5 },
          { heading: page.say("brief.column.status"), numeric: false, width: 0.33 },
          { heading: page.say("brief.column.parties"), numeric: true, width: 0.17 },
        ],
        rows: lines.map(({ status, parties }) => ({
          cells: [
            [labelRun(page.word(`instrument-short.${status.instrument}`))],
            statusRuns(page, status),
            [page.number(parties)],
          ],
        })),
        sourcesApart: true,
        entries: lines.map(({ parties }) => parties),
        notes: [page.say("brief.L.note")],
      }),
    ];
  };
}

/** “Party since 1995”, “not party on 25 August 2022”, “not known”. */
export function statusRuns(page: Page, { status, since, date }: PartyStatus): readonly Run[] {
  return page.say(`brief.status.${status}`, {
    ...(since && { since: labelRun(since.slice(0, 4)) }),
    ...(date && status === "not-party" && { date: labelRun(dateText(date, page.language)) }),
  });
}
