import { type ClauseId, clause } from "../../declaration/index.ts";
import {
  corridorPrice,
  type Figure,
  femaleShare,
  hasNoNumber,
  type PartyStatus,
  partyStatus,
  refugeeReturns,
  refugeeStock,
  remittancesOfGdp,
  stock,
  stockPartners,
} from "../../indicators/index.ts";
import type { Page } from "../compile/page.ts";
import type { Part, PartContext } from "../compile/part.ts";
import { tableBlock } from "../compile/table.ts";
import type { Run } from "../document/document.ts";
import { definitionRuns, labelRun } from "../document/index.ts";
import { sourceSeparator } from "../document/sentence-gap.ts";
import { atClause, type LedgerEntry, type NumberStyle } from "../ledger/index.ts";
import { statusRuns } from "./legal.ts";
import { shareOfGrowth } from "./population.ts";

/** What the status of an area under a clause says, in the language of a page. */
interface ClauseLine {
  readonly clause: ClauseId;
  /** The number, where the line says one. */
  readonly entry?: LedgerEntry;
  readonly runs: (page: Page) => readonly Run[];
}

/** Instruments whose status answers a clause for one State. */
const statusClauses: Readonly<Partial<Record<ClauseId, readonly string[]>>> = {
  "10.a": ["ICRMW", "ICERD", "CEDAW", "CRC", "ICCPR"],
  "17.c": ["TRAFFICKING", "SMUGGLING"],
};

/** The clauses that a number or a status answers for one area, each with the area's. */
export function clausesPart(area: string): Part {
  return async (context) => {
    const lines = [...(await figureLines(context, area)), ...(await statusLines(context, area))];
    const clauses = [...new Set(lines.map((line) => line.clause))].sort(
      (a, b) => order(a) - order(b),
    );
    return (page) => [
      page.heading(1, "clauses", "brief.clauses"),
      tableBlock(page, {
        id: "Q",
        caption: page.say("brief.Q.caption"),
        columns: [
          { heading: page.say("brief.column.clause"), numeric: false, width: 0.08 },
          { heading: page.say("brief.column.summary"), numeric: false, width: 0.46 },
          { heading: page.say("brief.column.area-status"), numeric: false, width: 0.46 },
        ],
        rows: clauses.map((clause) => ({
          cells: [
            [labelRun(clause)],
            definitionRuns(page.word(`clause.${clause}.summary`)),
            parted(
              page,
              lines.filter((line) => line.clause === clause).map((line) => line.runs(page)),
            ),
          ],
        })),
        sourcesApart: true,
        entries: lines.flatMap(({ entry }) => (entry ? [entry] : [])),
        notes: [page.say("brief.Q.source"), page.say("brief.Q.note")],
      }),
    ];
  };
}

/** Statements of one cell, parted by semicolons. */
function parted(page: Page, statements: readonly (readonly Run[])[]): readonly Run[] {
  const separator: Run = { kind: "text", text: sourceSeparator(page.language) };
  return statements.flatMap((runs, i) => (i === 0 ? runs : [separator, ...runs]));
}

function order(id: ClauseId): number {
  const { paragraph, order: place } = clause(id);
  return paragraph * 100 + place;
}

async function figureLines({ edition, ledger }: PartContext, area: string): Promise<ClauseLine[]> {
  const lines: ClauseLine[] = [];
  const add = (id: ClauseId, key: string, figure: Figure | null, style: NumberStyle = {}) => {
    if (!figure) return;
    const entry = ledger.enter(atClause(id), figure);
    const runs = (page: Page) => line(page, page.say(`brief.clause.${key}`), entry, style);
    lines.push({ clause: id, entry, runs });
  };
  const decade = { area, fromYear: 2010, toYear: 2019 };
  add("2.a", "of-gdp", await remittancesOfGdp(edition, { area, year: 2021 }));
  add("2.a", "growth", await shareOfGrowth(edition, decade), { digits: 0 });
  const at = { area, year: 2020, revision: "2020" } as const;
  add("11.a", "female", await femaleShare(edition, { ...at, denominator: "all" }));
  add("1.a", "stock", await stock(edition, at));
  const hosted = { area, year: 2024, includeOtherInNeed: true, by: "asylum" } as const;
  add("23.c", "asylum", await refugeeStock(edition, hosted));
  add("24.b", "returns", await refugeeReturns(edition, { year: 2024, origin: area }));
  const priced = await pricedCorridor(edition, area);
  if (priced) {
    const entry = ledger.enter(atClause("27.b"), priced.price);
    lines.push({
      clause: "27.b",
      entry,
      runs: (page) => {
        const fact = page.say("brief.clause.price", { sender: page.areaRuns(priced.sender) });
        return line(page, fact, entry, { digits: 2 });
      },
    });
  }
  return lines;
}

/** The corridor from the country in which most of its migrants live among the first that have a price. */
async function pricedCorridor(edition: PartContext["edition"], area: string) {
  const { largest } = await stockPartners(edition, {
    area,
    year: 2020,
    revision: "2020",
    side: "destinations",
    top: 5,
  });
  const corridors = [];
  for (const { partner: sender } of largest) {
    const price = await corridorPrice(edition, { sender, receiver: area, quarter: "2020-Q3" });
    if (!hasNoNumber(price.value)) return { sender, price };
    corridors.push({ sender, price });
  }
  return corridors[0];
}

/** A fact and its number, or that this edition has none. */
function line(
  page: Page,
  fact: readonly Run[],
  entry: LedgerEntry,
  style: NumberStyle,
): readonly Run[] {
  const value = hasNoNumber(entry.figure.value)
    ? page.say("brief.clause-missing")
    : page.number(entry, style);
  return page.say("brief.clause-line", { fact, value });
}

async function statusLines({ edition }: PartContext, area: string): Promise<ClauseLine[]> {
  const lines: ClauseLine[] = [];
  for (const [id, instruments] of Object.entries(statusClauses)) {
    const statuses: PartyStatus[] = [];
    for (const instrument of instruments ?? []) {
      statuses.push(await partyStatus(edition, { area, instrument }));
    }
    lines.push({
      clause: id as ClauseId,
      runs: (page) =>
        parted(
          page,
          statuses.map((status) =>
            page.say("brief.status.named", {
              instrument: labelRun(page.word(`instrument-short.${status.instrument}`)),
              status: statusRuns(page, status),
            }),
          ),
        ),
    });
  }
  return lines;
}
