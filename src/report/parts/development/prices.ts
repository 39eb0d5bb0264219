import {
  differenceOfShares,
  hasNoNumber,
  type MeanCorridorPrice,
  meanCorridorPrice,
  priceGap,
  type Quarter,
} from "../../../indicators/index.ts";
import type { Page } from "../../compile/page.ts";
import type { Part } from "../../compile/part.ts";
import { tableBlock } from "../../compile/table.ts";
import type { Block, TableBlock } from "../../document/document.ts";
import { choose, labelRun } from "../../document/index.ts";
import {
  atCell,
  atParagraph,
  constantFigure,
  derivedFigure,
  type LedgerEntry,
} from "../../ledger/index.ts";
import { linesOverTime } from "../charts/lines-over-time.ts";

/** The third quarter of each year, from that of the Declaration to the last of the file. */
const quarters: readonly Quarter[] = [
  "2013-Q3",
  "2014-Q3",
  "2015-Q3",
  "2016-Q3",
  "2017-Q3",
  "2018-Q3",
  "2019-Q3",
  "2020-Q3",
];
const throughout = { presentFrom: "2011-Q1", presentTo: "2020-Q3" } as const;
/** SDG 10.c: the target of the average, and the most for any corridor, per cent. */
const targets = { average: 3, corridor: 5 } as const;
/** The amount whose price is surveyed, US dollars. */
const amountSent = 200;

interface Row {
  readonly quarter: Quarter;
  readonly entries: readonly LedgerEntry[];
}

/** T6: mean price of corridors by both samples, and the corridors above 5 per cent. */
export const prices: Part = async ({ edition, ledger }) => {
  const rows: Row[] = [];
  const means: MeanCorridorPrice["mean"][] = [];
  for (const quarter of quarters) {
    const all = await meanCorridorPrice(edition, { quarter, sample: "all-corridors" });
    const same = await meanCorridorPrice(edition, { quarter, sample: throughout });
    const entries = figuresOf(all, same).map((figure, i) =>
      ledger.enter(atCell("T6", quarter, i + 1), figure),
    );
    rows.push({ quarter, entries });
    means.push(same.mean);
  }
  const target = ledger.enter(
    atParagraph(27),
    constantFigure("RPW-AVG", "target-of-the-average", targets.average, "per-cent"),
  );
  const limit = ledger.enter(
    atParagraph(27),
    constantFigure("RPW-CORR", "target-of-corridors", targets.corridor, "per-cent"),
  );
  const amount = ledger.enter(
    atParagraph(27),
    constantFigure("RPW-CORR", "amount-sent", amountSent, "us-dollars"),
  );
  const [first, last] = [means[0]!, means[means.length - 1]!];
  const points = ledger.enter(
    atParagraph(27),
    derivedFigure(differenceOfShares(last, first), "change-in-points", "difference", [last, first]),
  );
  const gap = await priceGap(edition, { year: 2017 });
  const dollars = ledger.enter(atParagraph(27), gap.dollars);
  const coverage = ledger.enter(atParagraph(27), gap.coverage);
  return (page) => [
    page.paragraph("prices.targets", {
      target: page.number(target, { unit: true, digits: 0 }),
      limit: page.number(limit, { unit: true, digits: 0 }),
    }),
    ...trend(page, rows, target, points),
    ...chart(page, rows, target, amount),
    table(page, rows, limit, amount),
    ...(typeof gap.dollars.value === "number"
      ? [
          page.paragraph("prices.gap", {
            year: labelRun(2017),
            target: page.number(target, { unit: true, digits: 0 }),
            dollars: page.number(dollars, { words: true, unit: true }),
            coverage: page.number(coverage, { unit: true }),
          }),
        ]
      : []),
  ];
};

function figuresOf(all: MeanCorridorPrice, same: MeanCorridorPrice) {
  return [
    all.mean,
    all.corridors,
    same.mean,
    same.corridors,
    all.corridorsAbove5,
    all.shareAbove5,
  ] as const;
}

/** How the price changed where the corridors stay the same, and how far it is from the target. */
function trend(
  page: Page,
  rows: readonly Row[],
  target: LedgerEntry,
  points: LedgerEntry,
): readonly Block[] {
  const [first, last] = [rows[0]!, rows[rows.length - 1]!];
  const { value } = points.figure;
  if (hasNoNumber(value)) return [];
  const isAbove = Number(last.entries[2]!.figure.value) > Number(target.figure.value);
  return [
    page.paragraph("prices.trend", {
      from: labelRun(first.quarter.slice(0, 4)),
      to: labelRun(last.quarter.slice(0, 4)),
      before: page.number(first.entries[2]!, { unit: true, digits: 2 }),
      now: page.number(last.entries[2]!, { unit: true, digits: 2 }),
      points: page.number(points, { unit: true, digits: 2, magnitude: true }),
      way: choose(value < 0 ? "fall" : "rise"),
      target: page.number(target, { unit: true, digits: 0 }),
      place: choose(isAbove ? "above" : "within"),
    }),
  ];
}

/** F5: both means of the price against the target. */
function chart(
  page: Page,
  rows: readonly Row[],
  target: LedgerEntry,
  amount: LedgerEntry,
): readonly Block[] {
  const series = [
    { key: "constant", column: 2 },
    { key: "mean", column: 0 },
  ].map(({ key, column }) => ({
    key,
    label: page.word(`report.f5.${key}`),
    entries: rows.map(({ entries }) => entries[column]!),
  }));
  return linesOverTime(page, {
    id: "F5",
    caption: page.say("f5.caption", { amount: page.number(amount) }),
    unit: { code: "per-cent", text: page.word("report.f5.unit"), digits: 1 },
    timeHeading: page.word("report.t6.column.quarter"),
    times: quarters.map((quarter) => ({
      at: Number(quarter.slice(0, 4)),
      label: quarter.slice(0, 4),
    })),
    series: [
      ...series,
      { key: "target", label: page.word("report.f5.target"), entries: rows.map(() => target) },
    ],
    because: "published-without-interval",
    notes: [page.say("f5.note")],
  });
}

function table(
  page: Page,
  rows: readonly Row[],
  limit: LedgerEntry,
  amount: LedgerEntry,
): TableBlock {
  const limitRun = { limit: page.number(limit, { digits: 0 }) };
  const column = (key: string) => ({
    heading: page.say(`t6.column.${key}`, key.startsWith("above") ? limitRun : {}),
    numeric: true,
    width: 0.14,
  });
  return tableBlock(page, {
    id: "T6",
    caption: page.say("t6.caption", { ...limitRun, amount: page.number(amount) }),
    columns: [
      { heading: page.say("t6.column.quarter"), numeric: false, width: 0.16 },
      ...["mean", "corridors", "constant", "constant-corridors", "above", "above-share"].map(
        column,
      ),
    ],
    rows: rows.map(({ quarter, entries }) => ({
      cells: [
        [labelRun(quarter.replace("-", ""))],
        ...entries.map((entry, i) => [
          page.number(entry, { digits: i === 0 || i === 2 ? 2 : i === 5 ? 1 : 0 }),
        ]),
      ],
    })),
    entries: rows.flatMap(({ entries }) => entries),
    notes: [page.say("t6.note")],
  });
}
