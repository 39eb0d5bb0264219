import {
  naturalIncrease,
  netMigration,
  netMigrationShareOfGrowth,
} from "../../../indicators/index.ts";
import type { Page } from "../../compile/page.ts";
import type { Part } from "../../compile/part.ts";
import { tableBlock } from "../../compile/table.ts";
import type { Block, TableBlock } from "../../document/document.ts";
import { labelRun } from "../../document/index.ts";
import { atCell, type LedgerEntry } from "../../ledger/index.ts";
import { twoValues } from "../charts/two-values.ts";

const regions = ["002", "142", "150", "419", "021", "009"] as const;
const periods = [
  [1990, 1999],
  [2000, 2009],
  [2010, 2019],
  [2020, 2023],
] as const;

interface Row {
  readonly period: readonly [number, number];
  readonly region: string;
  readonly entries: readonly LedgerEntry[];
}

/** II.B: natural increase and net migration by region and decade. */
export const roleInPopulationChange: Part = async ({ edition, ledger }) => {
  const rows: Row[] = [];
  for (const period of periods) {
    const [fromYear, toYear] = period;
    for (const area of regions) {
      const query = { area, fromYear, toYear };
      const figures = [
        await naturalIncrease(edition, query),
        await netMigration(edition, query),
        await netMigrationShareOfGrowth(edition, query),
      ];
      const row = `${area}.${fromYear}`;
      const entries = figures.map((each, i) => ledger.enter(atCell("F4", row, i + 1), each));
      rows.push({ period, region: area, entries });
    }
  }
  return (page) => [
    page.heading(2, "levels-b", "population.heading"),
    page.paragraph("population.residual"),
    table(page, rows),
    ...chart(page, rows),
  ];
};

/** First years of the decades that are drawn; the table has them all. */
const drawnFrom: readonly number[] = [1990, 2010];

/** F4: both parts of the growth of each region, decade by decade. */
function chart(page: Page, rows: readonly Row[]): readonly Block[] {
  const decades = rows.filter(({ period: [from] }) => drawnFrom.includes(from));
  return twoValues(page, {
    id: "F4",
    caption: page.say("f4.caption"),
    unit: { code: "persons", text: page.word("report.f4.unit"), digits: 1 },
    per: 1_000_000,
    itemHeading: page.word("report.column.region"),
    ends: {
      first: page.word("report.population.column.natural"),
      second: page.word("report.population.column.net"),
    },
    because: "published-without-interval",
    items: regions.flatMap((region) =>
      decades
        .filter((each) => each.region === region)
        .map(({ period, entries: [natural, net] }) => ({
          key: `${region}.${period[0]}`,
          label: `${page.area(region)} ${period.join("–")}`,
          first: natural!,
          second: net!,
        })),
    ),
  });
}

function table(page: Page, rows: readonly Row[]): TableBlock {
  const number = (key: string) => ({ heading: page.say(key), numeric: true, width: 0.22 });
  return tableBlock(page, {
    id: "F4-table",
    caption: page.say("population.caption"),
    columns: [
      { heading: page.say("column.region-period"), numeric: false, width: 0.34 },
      number("population.column.natural"),
      number("population.column.net"),
      number("population.column.share"),
    ],
    rows: periods.flatMap((period) => [
      { cells: [[labelRun(period.join("–"))], [], [], []], role: "group" as const },
      ...rows
        .filter((each) => each.period === period)
        .map(({ region, entries }) => ({
          cells: [
            page.areaRuns(region),
            ...entries.map((entry, i) => [page.number(entry, i < 2 ? { per: 1_000 } : {})]),
          ],
        })),
    ]),
    entries: rows.flatMap(({ entries }) => entries),
    notes: [page.say("population.note")],
  });
}
