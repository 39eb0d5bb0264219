import type { Edition } from "../../../edition/index.ts";
import { stock, stockGrowth } from "../../../indicators/index.ts";
import type { Page } from "../../compile/page.ts";
import type { Part } from "../../compile/part.ts";
import { labelAndNumbers, tableBlock } from "../../compile/table.ts";
import type { Run, TableBlock } from "../../document/document.ts";
import { labelRun } from "../../document/index.ts";
import { atCell, type LedgerEntry } from "../../ledger/index.ts";

/** The world, its six geographic regions, the income groups: as UN DESA lists them in its release. */
export const regionRows = [
  "001",
  "002",
  "142",
  "150",
  "419",
  "021",
  "009",
  "1503",
  "1502",
  "1501",
  "1500",
] as const;
const stockYears = [1990, 2000, 2010, 2015, 2020] as const;
const growthPeriods = [
  [2000, 2010],
  [2010, 2020],
] as const;

/** The release whose totals hold migrants of unknown origin too; later ones are loaded without them. */
export const revision = "2020";

interface Row {
  readonly area: string;
  readonly stocks: readonly LedgerEntry[];
  readonly rates: readonly LedgerEntry[];
}

/** T1: international migrants by region and income group, selected years, annual rate of change. */
export const regionsOverTime: Part = async ({ edition, ledger }) => {
  const rows: Row[] = [];
  for (const area of regionRows) {
    const figures = await figuresOf(edition, area);
    const enter = (figure: (typeof figures)[number], i: number) =>
      ledger.enter(atCell("T1", area, i + 1), figure);
    const entries = figures.map(enter);
    rows.push({
      area,
      stocks: entries.slice(0, stockYears.length),
      rates: entries.slice(stockYears.length),
    });
  }
  return (page) => [table(page, rows)];
};

async function figuresOf(edition: Edition, area: string) {
  const figures = [];
  for (const year of stockYears) figures.push(await stock(edition, { area, year, revision }));
  for (const [fromYear, toYear] of growthPeriods) {
    figures.push(await stockGrowth(edition, { area, fromYear, toYear, revision }));
  }
  return figures;
}

function table(page: Page, rows: readonly Row[]): TableBlock {
  const headings: (readonly Run[])[] = [
    ...stockYears.map((year) => [labelRun(year)]),
    ...growthPeriods.map((years) => [labelRun(years.join("–"))]),
  ];
  return tableBlock(page, {
    id: "T1",
    caption: page.say("t1.caption"),
    columns: labelAndNumbers(page.say("column.region"), headings, 0.3),
    rows: rows.map(({ area, stocks, rates }) => ({
      cells: [
        page.areaRuns(area),
        ...stocks.map((entry) => [page.number(entry, { per: 1_000 })]),
        ...rates.map((entry) => [page.number(entry)]),
      ],
      ...(area === "001" && { role: "total" as const }),
    })),
    entries: rows.flatMap(({ stocks, rates }) => [...stocks, ...rates]),
    notes: [page.say("t1.note")],
  });
}
