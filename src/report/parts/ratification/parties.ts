import {
  hasNoNumber,
  type TreatyChange,
  treatyChange,
  treatyCoverage,
} from "../../../indicators/index.ts";
import type { Page } from "../../compile/page.ts";
import type { Part } from "../../compile/part.ts";
import { dateText } from "../../compile/source-line.ts";
import { labelAndNumbers, tableBlock } from "../../compile/table.ts";
import type { Block, Run, TableBlock } from "../../document/document.ts";
import { definitionRuns, labelRun } from "../../document/index.ts";
import { atCell, type LedgerEntry } from "../../ledger/index.ts";
import { linesOverTime } from "../charts/lines-over-time.ts";
import { partiesOverTime } from "../charts/parties-over-time.ts";

/** Instruments of the official reports, then those that this report adds. */
const instruments = [
  "REFUGEES-1951",
  "REFUGEES-1967",
  "ICRMW",
  "TRAFFICKING",
  "SMUGGLING",
  "ICERD",
  "ICCPR",
  "CEDAW",
  "CRC",
] as const;
/** Conventions of the ILO, whose register no edition holds yet. */
const withoutRegister = ["ILO-C97", "ILO-C143", "ILO-C189"] as const;
const coverageYears = [2010, 2015, 2020] as const;
const covered = ["ICRMW", "ICERD", "CEDAW", "CRC", "ICCPR"] as const;

interface Row {
  readonly change: TreatyChange;
  readonly before: LedgerEntry;
  readonly now: LedgerEntry;
  readonly rise: LedgerEntry;
}

interface CoverageRow {
  readonly instrument: string;
  readonly entries: readonly LedgerEntry[];
}

/** V, T8: parties at the Declaration, now, the change, the new parties; migrants in party States. */
export const ratification: Part = async ({ edition, ledger }) => {
  const rows: Row[] = [];
  for (const instrument of instruments) {
    const change = await treatyChange(edition, instrument);
    const at = (column: number) => atCell("T8", instrument, column);
    rows.push({
      change,
      before: ledger.enter(at(1), change.before),
      now: ledger.enter(at(2), change.now),
      rise: ledger.enter(at(3), change.change),
    });
  }
  const coverage: CoverageRow[] = [];
  for (const instrument of covered) {
    const entries: LedgerEntry[] = [];
    for (const [i, year] of coverageYears.entries()) {
      const query = { instrument, year, revision: "2020", denominator: "all" } as const;
      const figure = await treatyCoverage(edition, query);
      entries.push(ledger.enter(atCell("F6b", instrument, i + 1), figure));
    }
    coverage.push({ instrument, entries });
  }
  const curves = await partiesOverTime({ edition, ledger });
  return (page) => [
    page.heading(1, "ratification", "ratification.heading"),
    page.paragraph("ratification.intro", { day: labelRun(dateText("2013-10-03", page.language)) }),
    partiesTable(page, rows),
    ...newParties(page, rows),
    ...curves(page),
    page.paragraph("ratification.coverage"),
    ...coverageSentence(page, coverage),
    ...coverageChart(page, coverage),
    coverageTable(page, coverage),
  ];
};

function name(page: Page, instrument: string): readonly Run[] {
  return definitionRuns(page.word(`instrument.${instrument}`));
}

function partiesTable(page: Page, rows: readonly Row[]): TableBlock {
  const number = (key: string) => ({ heading: page.say(key), numeric: true, width: 0.14 });
  const none = page.say("missing.not-loaded");
  return tableBlock(page, {
    id: "T8",
    caption: page.say("t8.caption"),
    columns: [
      { heading: page.say("t8.column.instrument"), numeric: false, width: 0.39 },
      number("t8.column.before"),
      number("t8.column.now"),
      { heading: page.say("t8.column.as-of"), numeric: false, width: 0.19 },
      number("t8.column.change"),
    ],
    rows: [
      ...rows.map(({ change, before, now, rise }) => ({
        cells: [
          name(page, change.instrument),
          [page.number(before)],
          [page.number(now)],
          [labelRun(change.date === null ? "–" : dateText(change.date, page.language))],
          [page.number(rise, { signed: true })],
        ],
      })),
      ...withoutRegister.map((instrument) => ({
        cells: [name(page, instrument), none, none, [], none],
      })),
    ],
    entries: rows.flatMap(({ before, now, rise }) => [before, now, rise]),
    notes: [page.say("t8.note"), page.say("missing.not-loaded.note")],
  });
}

const yearOfDeclaration = "2013";

/** States that became parties since, by instrument; those of an earlier year are listed apart (T11). */
function newParties(page: Page, rows: readonly Row[]): readonly Block[] {
  return [
    ...partyList(page, "ratification.new-heading", rows, (since) => since >= yearOfDeclaration),
    ...partyList(page, "ratification.late-heading", rows, (since) => since < yearOfDeclaration),
  ];
}

function partyList(
  page: Page,
  heading: string,
  rows: readonly Row[],
  isListed: (since: string) => boolean,
): readonly Block[] {
  const items = rows.flatMap(({ change: { instrument, newParties: all } }) => {
    const states = all.filter(({ since }) => isListed(since));
    if (states.length === 0) return [];
    const named = states.map(({ area, since }) =>
      page.say("ratification.state", {
        state: page.areaRuns(area),
        date: labelRun(since.slice(0, 4)),
      }),
    );
    return [
      page.say("ratification.new", {
        instrument: name(page, instrument),
        states: page.list(named),
      }),
    ];
  });
  return items.length === 0 ? [] : [page.note(heading), { kind: "list", items }];
}

/** The convention on migrant workers beside the one that almost every State has joined. */
function coverageSentence(page: Page, rows: readonly CoverageRow[]): readonly Block[] {
  const latest = (instrument: string) =>
    rows.find((row) => row.instrument === instrument)?.entries[coverageYears.length - 1];
  const [workers, children] = [latest("ICRMW"), latest("CRC")];
  if (!workers || !children) return [];
  if ([workers, children].some(({ figure }) => hasNoNumber(figure.value))) return [];
  return [
    page.paragraph("ratification.covered", {
      year: labelRun(coverageYears[coverageYears.length - 1]!),
      workers: page.number(workers, { unit: true }),
      children: page.number(children, { unit: true }),
    }),
  ];
}

/** F6b: migrants in States parties, a line for each convention. */
function coverageChart(page: Page, rows: readonly CoverageRow[]): readonly Block[] {
  return linesOverTime(page, {
    id: "F6b",
    caption: page.say("f6b.caption"),
    unit: { code: "per-cent", text: page.word("report.f6b.unit"), digits: 1 },
    timeHeading: page.word("report.figure.year"),
    times: coverageYears.map((year) => ({ at: year, label: String(year) })),
    series: rows.map(({ instrument, entries }) => ({
      key: instrument,
      label: page.word(`report.instrument-short.${instrument}`),
      entries,
    })),
    because: "status-not-quantity",
  });
}

function coverageTable(page: Page, rows: readonly CoverageRow[]): TableBlock {
  return tableBlock(page, {
    id: "F6b-table",
    caption: page.say("coverage.caption"),
    columns: labelAndNumbers(
      page.say("t8.column.instrument"),
      coverageYears.map((year) => [labelRun(year)]),
      0.55,
    ),
    rows: rows.map(({ instrument, entries }) => ({
      cells: [name(page, instrument), ...entries.map((entry) => [page.number(entry)])],
    })),
    entries: rows.flatMap(({ entries }) => entries),
  });
}
