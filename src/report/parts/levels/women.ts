import { femaleShare } from "../../../indicators/index.ts";
import type { Part } from "../../compile/part.ts";
import { labelAndNumbers, tableBlock } from "../../compile/table.ts";
import { labelRun } from "../../document/index.ts";
import { atCell, type LedgerEntry } from "../../ledger/index.ts";
import { twoValues } from "../charts/two-values.ts";
import { regionRows, revision } from "./regions-over-time.ts";

const years = [1990, 2000, 2010, 2020] as const;

/** Women and girls among international migrants, by region. */
export const womenByRegion: Part = async ({ edition, ledger }) => {
  const rows: { readonly area: string; readonly entries: readonly LedgerEntry[] }[] = [];
  for (const area of regionRows) {
    const entries: LedgerEntry[] = [];
    for (const [i, year] of years.entries()) {
      const figure = await femaleShare(edition, { area, year, revision, denominator: "all" });
      entries.push(ledger.enter(atCell("F2", area, i + 1), figure));
    }
    rows.push({ area, entries });
  }
  return (page) => [
    ...twoValues(page, {
      id: "F2",
      caption: page.say("f2.caption"),
      unit: { code: "per-cent", text: page.word("report.f2.unit"), digits: 1 },
      itemHeading: page.word("report.column.region"),
      ends: { first: String(years[0]), second: String(years[years.length - 1]) },
      because: "published-without-interval",
      fromZero: false,
      notes: [page.say("figure.axis-not-from-zero")],
      items: rows.map(({ area, entries }) => ({
        key: area,
        label: page.area(area),
        first: entries[0]!,
        second: entries[entries.length - 1]!,
      })),
    }),
    tableBlock(page, {
      id: "women",
      caption: page.say("women.caption"),
      columns: labelAndNumbers(
        page.say("column.region"),
        years.map((year) => [labelRun(year)]),
        0.44,
      ),
      rows: rows.map(({ area, entries }) => ({
        cells: [page.areaRuns(area), ...entries.map((entry) => [page.number(entry)])],
        ...(area === "001" && { role: "total" as const }),
      })),
      entries: rows.flatMap(({ entries }) => entries),
    }),
  ];
};
