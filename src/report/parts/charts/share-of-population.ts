import { hasNoNumber, stockShare } from "../../../indicators/index.ts";
import type { Page } from "../../compile/page.ts";
import type { Part } from "../../compile/part.ts";
import type { Block } from "../../document/document.ts";
import { labelRun } from "../../document/index.ts";
import { atCell, type LedgerEntry } from "../../ledger/index.ts";
import { regionRows, revision } from "../levels/regions-over-time.ts";
import { twoValues } from "./two-values.ts";

const years = [1990, 2020] as const;
/** The geographic regions among the rows. */
const regionCodes: readonly string[] = ["002", "142", "150", "419", "021", "009"];

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
  const regions = rows
    .filter(({ area }) => regionCodes.includes(area))
    .map(({ area, entries }) => ({ area, now: entries[entries.length - 1]! }))
    .filter(({ now }) => !hasNoNumber(now.figure.value))
    .sort((a, b) => Number(a.now.figure.value) - Number(b.now.figure.value));
  return (page) => [
    ...extremes(page, regions),
    ...twoValues(page, {
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
    }),
  ];
};

interface RegionShare {
  readonly area: string;
  readonly now: LedgerEntry;
}

/** Between which regions the shares lie; nothing without two of them. */
function extremes(page: Page, ascending: readonly RegionShare[]): readonly Block[] {
  const [low, high] = [ascending[0], ascending[ascending.length - 1]];
  if (!low || !high || low === high) return [];
  return [
    page.paragraph("levels.shares", {
      year: labelRun(years[years.length - 1]!),
      high: page.areaRuns(high.area),
      highShare: page.number(high.now, { unit: true }),
      low: page.areaRuns(low.area),
      lowShare: page.number(low.now, { unit: true }),
    }),
  ];
}
