import { anomalyFigures, hasNoNumber } from "../../../indicators/index.ts";
import type { Page } from "../../compile/page.ts";
import type { Part, PartContext, WritePart } from "../../compile/part.ts";
import { sourceTitle, vintageText } from "../../compile/source-line.ts";
import { tableBlock } from "../../compile/table.ts";
import type { Run } from "../../document/document.ts";
import { definitionRuns, labelRun } from "../../document/index.ts";
import { atCell, type LedgerEntry } from "../../ledger/index.ts";
import { fileChallenges } from "./file-challenges.ts";

/** CHALLENGE: published values that look wrong, and what is known against each file (21.a, 28.a). */
export const challenges: Part = async (context) => {
  const anomalies = await anomalyTable(context);
  return (page) => [
    page.heading(2, "availability-e", "challenges.heading"),
    page.paragraph("challenges.intro"),
    ...anomalies(page),
    ...fileTable(page),
  ];
};

interface Row {
  readonly area: string;
  readonly years: readonly number[];
  readonly entries: readonly LedgerEntry[];
}

/** The table of anomalies; no block where their source is not loaded. */
async function anomalyTable({ edition, ledger }: PartContext): Promise<WritePart> {
  const found = await anomalyFigures(edition);
  const enter = (kind: string, area: string, year: number, figures: readonly LedgerFigure[]) =>
    figures.map((figure, i) => ledger.enter(atCell("W", `${kind}-${area}-${year}`, i + 1), figure));
  const same: readonly Row[] = found.same.map(({ area, years, refugees, asylumSeekers }) => ({
    area,
    years,
    entries: enter("same", area, years.at(-1)!, [refugees, asylumSeekers]),
  }));
  const vanishing: readonly Row[] = found.vanishing.map(({ area, year, before, after }) => ({
    area,
    years: [year - 1, year],
    entries: enter("fall", area, year, [before, after]),
  }));
  const all = [...same, ...vanishing].flatMap(({ entries }) => entries);
  if (all.every(({ figure }) => hasNoNumber(figure.value))) return () => [];
  return (page) => [
    tableBlock(page, {
      id: "W",
      caption: page.say("anomalies.caption"),
      columns: [
        { heading: page.say("anomalies.column.area"), numeric: false, width: 0.4 },
        { heading: page.say("anomalies.column.when"), numeric: false, width: 0.18 },
        { heading: page.say("anomalies.column.first"), numeric: true, width: 0.21 },
        { heading: page.say("anomalies.column.second"), numeric: true, width: 0.21 },
      ],
      rows: [
        { cells: [page.say("anomalies.same"), [], [], []], role: "group" as const },
        ...same.map((row) => rowOf(page, row)),
        { cells: [page.say("anomalies.vanishing"), [], [], []], role: "group" as const },
        ...vanishing.map((row) => rowOf(page, row)),
      ],
      entries: all,
      notes: [page.say("anomalies.note")],
    }),
  ];
}

type LedgerFigure = LedgerEntry["figure"];

function rowOf(page: Page, { area, years, entries }: Row) {
  return {
    cells: [page.areaRuns(area), spanRuns(years), ...entries.map((entry) => [page.number(entry)])],
  };
}

function spanRuns(years: readonly number[]): readonly Run[] {
  const [first, last] = [years[0]!, years.at(-1)!];
  if (first === last) return [labelRun(first)];
  return [labelRun(`${first}–${last}`)];
}

function fileTable(page: Page) {
  const loaded = new Map(page.edition.sources.map((source) => [source.id, source]));
  const rows = fileChallenges.flatMap(([key, ids]) => {
    const sources = ids.flatMap((id) => loaded.get(id) ?? []);
    if (sources.length === 0) return [];
    const named = sources.map((source) =>
      page.say("challenges.entry", {
        title: labelRun(sourceTitle(source, page.language)),
        vintage: labelRun(vintageText(source, page.language)),
      }),
    );
    return [{ cells: [definitionRuns(page.word(`challenge.${key}`)), page.list(named)] }];
  });
  if (rows.length === 0) return [];
  return [
    tableBlock(page, {
      id: "X",
      caption: page.say("challenges.caption"),
      columns: [
        { heading: page.say("challenges.column.what"), numeric: false, width: 0.55 },
        { heading: page.say("challenges.column.source"), numeric: false, width: 0.45 },
      ],
      rows,
      entries: [],
      sourcesApart: true,
      notes: [page.say("challenges.note")],
    }),
  ];
}
