import { areaName, isAreaCode } from "../../../areas/index.ts";
import type { Edition } from "../../../edition/index.ts";
import {
  areasReporting,
  entryCategories,
  type Figure,
  participationRate,
  permanentInflow,
  temporaryCategories,
  temporaryInflow,
} from "../../../indicators/index.ts";
import type { Page } from "../../compile/page.ts";
import type { Part, PartContext } from "../../compile/part.ts";
import { tableBlock } from "../../compile/table.ts";
import type { Block } from "../../document/document.ts";
import { labelRun } from "../../document/index.ts";
import { atCell, type LedgerEntry } from "../../ledger/index.ts";

const entryYear = 2022;
const workYear = 2023;

interface Row {
  readonly area: string;
  readonly entries: readonly LedgerEntry[];
}

/** PERMITS and LABFORCE: entries by category and participation by birthplace, members of the OECD (2.a, 18.a). */
export const entriesAndWork: Part = async (context) => {
  const entries = await rowsOf(context, "PERMITS", entryYear, permitsOf);
  const stays = await rowsOf(context, "PERMITS-TEMPORARY", entryYear, staysOf);
  const work = await rowsOf(context, "LABFORCE", workYear, ratesOf);
  return (page) => [
    page.heading(2, "labour", "labour.heading"),
    page.paragraph("labour.intro"),
    ...participationTable(page, work),
    ...entryTable(page, entries),
    ...stayTable(page, stays),
  ];
};

async function rowsOf(
  { edition, ledger }: PartContext,
  published: "PERMITS" | "PERMITS-TEMPORARY" | "LABFORCE",
  year: number,
  figuresOf: (edition: Edition, area: string) => Promise<readonly Figure[]>,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const area of await areasReporting(edition, published, year)) {
    const figures = await figuresOf(edition, area);
    const at = (column: number) => atCell(published, area, column);
    rows.push({ area, entries: figures.map((figure, i) => ledger.enter(at(i + 1), figure)) });
  }
  return rows.sort((a, b) => (nameOf(a.area) < nameOf(b.area) ? -1 : 1));
}

/** The name by which the rows are ordered in every language: that of the official lists in English. */
function nameOf(area: string): string {
  return isAreaCode(area) ? areaName(area, "en") : area;
}

async function permitsOf(edition: Edition, area: string): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const category of entryCategories) {
    figures.push(await permanentInflow(edition, { area, year: entryYear, category }));
  }
  return figures;
}

async function staysOf(edition: Edition, area: string): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const category of temporaryCategories) {
    figures.push(await temporaryInflow(edition, { area, year: entryYear, category }));
  }
  return figures;
}

async function ratesOf(edition: Edition, area: string): Promise<readonly Figure[]> {
  const at = { area, year: workYear };
  return [
    await participationRate(edition, { ...at, birthplace: "native-born" }),
    await participationRate(edition, { ...at, birthplace: "foreign-born" }),
  ];
}

function participationTable(page: Page, rows: readonly Row[]): readonly Block[] {
  return table(page, rows, {
    id: "LABFORCE",
    caption: "labour.participation",
    year: workYear,
    columns: ["native-born", "foreign-born"],
    digits: 1,
  });
}

function entryTable(page: Page, rows: readonly Row[]): readonly Block[] {
  return table(page, rows, {
    id: "PERMITS",
    caption: "labour.entries",
    year: entryYear,
    columns: entryCategories,
    digits: 0,
  });
}

function stayTable(page: Page, rows: readonly Row[]): readonly Block[] {
  return table(page, rows, {
    id: "PERMITS-TEMPORARY",
    caption: "labour.temporary",
    year: entryYear,
    columns: temporaryCategories,
    digits: 0,
  });
}

function table(
  page: Page,
  rows: readonly Row[],
  draft: {
    readonly id: string;
    readonly caption: string;
    readonly year: number;
    readonly columns: readonly string[];
    readonly digits: number;
  },
): readonly Block[] {
  if (rows.length === 0) return [];
  const width = 0.7 / draft.columns.length;
  return [
    tableBlock(page, {
      id: draft.id,
      caption: page.say(draft.caption, { year: labelRun(draft.year) }),
      columns: [
        { heading: page.say("column.area"), numeric: false, width: 0.3 },
        ...draft.columns.map((key) => ({
          heading: page.say(`labour.column.${key}`),
          numeric: true,
          width,
        })),
      ],
      rows: rows.map(({ area, entries }) => ({
        cells: [
          page.areaRuns(area),
          ...entries.map((entry) => [page.number(entry, { digits: draft.digits })]),
        ],
      })),
      entries: rows.flatMap(({ entries }) => entries),
      notes: [page.say("labour.note")],
    }),
  ];
}
