import type { Edition } from "../../../edition/index.ts";
import {
  type Corridor,
  corridorsReportedTwice,
  estimatedFlows,
  type Figure,
  largestCorridors,
  type RivalRange,
  reportedFlow,
  spreadOfFigures,
  stockCorridor,
} from "../../../indicators/index.ts";
import type { Page } from "../../compile/page.ts";
import type { Part, PartContext } from "../../compile/part.ts";
import { tableBlock } from "../../compile/table.ts";
import type { Run } from "../../document/document.ts";
import { labelRun } from "../../document/index.ts";
import { atCell, type LedgerEntry } from "../../ledger/index.ts";

const count = 10;
const stockYear = 2020;
const flows = { source: "eurostat-flows-both-reports", year: 2016, basis: "RESIDENCE" } as const;
const estimates = { source: "abel-cohen-2023-12", firstYear: 2015 } as const;
const world: Corridor = { origin: "001", destination: "001" };

type Quantity = "stock" | "flow" | "estimates";
type Rivals = readonly [Figure, ...Figure[]];

interface Row extends Corridor {
  readonly entries: readonly LedgerEntry[];
}

interface Group {
  readonly quantity: Quantity;
  readonly rows: readonly Row[];
}

/** RIVALS: the smallest and largest published value of one fact, corridor by corridor (28.a). */
export const howLittle: Part = async (context) => {
  const { edition } = context;
  const largest = await largestCorridors(edition, { year: stockYear, revision: "2020", count });
  const reported = await corridorsReportedTwice(edition, { ...flows, count });
  const groups: readonly Group[] = [
    await groupOf(context, "stock", largest, stocksOf),
    await groupOf(context, "flow", reported, reportsOf),
    await groupOf(context, "estimates", [world, ...largest], estimatesOf),
  ];
  return (page) => [
    page.heading(2, "availability-d", "rivals.heading"),
    page.paragraph("rivals.intro"),
    table(page, groups),
  ];
};

async function groupOf(
  { edition, ledger }: PartContext,
  quantity: Quantity,
  corridors: readonly Corridor[],
  rivalsOf: (edition: Edition, corridor: Corridor) => Promise<Rivals>,
): Promise<Group> {
  const rows: Row[] = [];
  for (const { origin, destination } of corridors) {
    const rivals = await rivalsOf(edition, { origin, destination });
    const subject = { origin, destination, ...(yearsOf[quantity] as Record<string, number>) };
    const range = await spreadOfFigures(edition, subject, rivals);
    const entries = figuresOf(range).map((figure, i) =>
      ledger.enter(atCell("V", `${quantity}-${origin}-${destination}`, i + 1), figure),
    );
    rows.push({ origin, destination, entries });
  }
  return { quantity, rows };
}

const yearsOf = {
  stock: { year: stockYear },
  flow: { year: flows.year },
  estimates: { firstYear: estimates.firstYear },
} as const;

function figuresOf({ smallest, largest, spread }: RivalRange): readonly Figure[] {
  return [smallest, largest, spread];
}

async function stocksOf(edition: Edition, corridor: Corridor): Promise<Rivals> {
  const at = { ...corridor, year: stockYear };
  return [
    await stockCorridor(edition, { ...at, revision: "2020" }),
    await stockCorridor(edition, { ...at, revision: "2024" }),
  ];
}

async function reportsOf(edition: Edition, corridor: Corridor): Promise<Rivals> {
  return [
    await reportedFlow(edition, { ...corridor, ...flows, reporter: "destination" }),
    await reportedFlow(edition, { ...corridor, ...flows, reporter: "origin" }),
  ];
}

async function estimatesOf(edition: Edition, corridor: Corridor): Promise<Rivals> {
  const ends = corridor === world || corridor.origin === world.origin ? {} : corridor;
  const [first, ...others] = (await estimatedFlows(edition, { ...estimates, ...ends })).estimates;
  return [first!, ...others];
}

function table(page: Page, groups: readonly Group[]) {
  const heading = (key: string) => page.say(`rivals.column.${key}`);
  return tableBlock(page, {
    id: "V",
    caption: page.say("rivals.caption"),
    columns: [
      { heading: heading("corridor"), numeric: false, width: 0.49 },
      { heading: heading("smallest"), numeric: true, width: 0.18 },
      { heading: heading("largest"), numeric: true, width: 0.18 },
      { heading: heading("ratio"), numeric: true, width: 0.15 },
    ],
    rows: groups.flatMap(({ quantity, rows }) => [
      { cells: [quantityRuns(page, quantity), [], [], []], role: "group" as const },
      ...rows.map((row) => ({
        cells: [
          corridorRuns(page, row),
          ...row.entries.map((entry, i) => [page.number(entry, i < 2 ? { digits: 0 } : {})]),
        ],
      })),
    ]),
    entries: groups.flatMap(({ rows }) => rows.flatMap(({ entries }) => entries)),
    notes: [page.say("rivals.note")],
  });
}

function corridorRuns(page: Page, { origin, destination }: Corridor): readonly Run[] {
  if (origin === world.origin) return page.say("rivals.world");
  return [...page.areaRuns(origin), { kind: "text", text: " → " }, ...page.areaRuns(destination)];
}

function quantityRuns(page: Page, quantity: Quantity): readonly Run[] {
  const { firstYear } = estimates;
  if (quantity === "estimates") {
    return page.say("rivals.estimates", {
      from: labelRun(firstYear),
      to: labelRun(firstYear + 5),
    });
  }
  return page.say(`rivals.${quantity}`, {
    year: labelRun(quantity === "stock" ? stockYear : flows.year),
  });
}
