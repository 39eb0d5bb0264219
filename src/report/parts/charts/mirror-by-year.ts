import { mirror } from "../../../indicators/index.ts";
import type { Part } from "../../compile/part.ts";
import { atCell, type LedgerEntry } from "../../ledger/index.ts";
import { linesOverTime } from "./lines-over-time.ts";

const source = "eurostat-flows-both-reports";
const years = [2010, 2011, 2012, 2013, 2014, 2015, 2016];

/** F7: the share of corridors whose two reports differ by more than a factor, year by year. */
export const mirrorByYear: Part = async ({ edition, ledger }) => {
  const above2: LedgerEntry[] = [];
  const above10: LedgerEntry[] = [];
  for (const year of years) {
    const found = await mirror(edition, { source, years: [year], basis: "RESIDENCE" });
    const at = (column: number) => atCell("F7", String(year), column);
    above2.push(ledger.enter(at(1), found.shareAbove2));
    above10.push(ledger.enter(at(2), found.shareAbove10));
  }
  return (page) =>
    linesOverTime(page, {
      id: "F7",
      caption: page.say("f7.caption"),
      unit: { code: "per-cent", text: page.word("report.f7.unit"), digits: 1 },
      timeHeading: page.word("report.figure.year"),
      times: years.map((year) => ({ at: year, label: String(year) })),
      series: [
        { key: "above-2", label: page.word("report.f7.above-2"), entries: above2 },
        { key: "above-10", label: page.word("report.f7.above-10"), entries: above10 },
      ],
      because: "administrative-record",
    });
};
