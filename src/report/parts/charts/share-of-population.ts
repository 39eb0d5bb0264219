import { stockShare } from "../../../indicators/index.ts";
import type { Part } from "../../compile/part.ts";
import { atCell, type LedgerEntry } from "../../ledger/index.ts";
import { regionRows, revision } from "../levels/regions-over-time.ts";
import { twoValues } from "./two-values.ts";

const years = [1990, 2020] as const;

/** F1: migrants as a share of the population, then and now, by region and income group. */
export const shareOfPopulation: Part = async ({ edition, ledger }) => {
  const rows: { readonly area: string; readonly entries: readonly LedgerEntry[] }[] = [];
  for (const area of regionRows) {
    const entries: LedgerEntry[] = [];
    for (const [i, year] of years.entries()) {
      const figure = await stockShare(edition, { area, year, revision });
      entries.push(ledger.enter(atCell("F1", area, i + 1), figure));
    }
    rows.push({ area, entries });
  }
  return (page) =>
    twoValues(page, {
      id: "F1",
      caption: page.say("f1.caption"),
      unit: { code: "per-cent", text: page.word("report.f1.unit"), digits: 1 },
      itemHeading: page.word("report.column.region"),
      ends: { first: String(years[0]), second: String(years[1]) },
      because: "published-without-interval",
      items: rows.map(({ area, entries: [first, second] }) => ({
        key: area,
        label: page.area(area),
        first: first!,
        second: second!,
      })),
    });
};
