import {
  availabilityCount,
  countedChecks,
  type FlowSourceId,
  hasNoNumber,
  type Mirror,
  memberStatesCounted,
  mirror,
  stockRevisionDifference,
} from "../../../indicators/index.ts";
import type { Page } from "../../compile/page.ts";
import type { Part, PartContext, WritePart } from "../../compile/part.ts";
import { tableBlock } from "../../compile/table.ts";
import { definitionRuns, labelRun } from "../../document/index.ts";
import { atCell, type LedgerEntry } from "../../ledger/index.ts";
import { mirrorByYear } from "../charts/mirror-by-year.ts";
import { twoReleases } from "../charts/two-releases.ts";
import { regionRows } from "../levels/regions-over-time.ts";

/** VII, data availability: who has data, how far both ends disagree, what was revised. */
export const dataThereAre: Part = async (context) => {
  const [checks, ends, revised] = [
    await checksPassed(context),
    await bothEnds(context),
    await revisions(context),
  ];
  const [byYear, releases] = [await mirrorByYear(context), await twoReleases(context)];
  return (page) => [
    page.heading(1, "availability", "availability.heading"),
    page.heading(2, "availability-a", "availability.checks"),
    page.paragraph("availability.intro"),
    ...checks(page),
    page.heading(2, "availability-b", "availability.mirror"),
    page.paragraph("availability.mirror-intro"),
    ...byYear(page),
    ...ends(page),
    page.heading(2, "availability-c", "availability.revised"),
    page.paragraph("availability.revised-intro"),
    ...revised(page),
    page.paragraph("availability.releases"),
    ...releases(page),
  ];
};

/** T9: Member States that pass each of the twelve checks. */
async function checksPassed({ edition, ledger }: PartContext): Promise<WritePart> {
  const all = Array.from({ length: 12 }, (_, i) => i + 1);
  const members = ledger.enter(atCell("T9", "all", 1), await memberStatesCounted(edition));
  const passed = new Map<number, LedgerEntry>();
  for (const check of countedChecks) {
    const figure = await availabilityCount(edition, check);
    passed.set(check, ledger.enter(atCell("T9", String(check), 1), figure));
  }
  return (page) => [
    tableBlock(page, {
      id: "T9",
      caption: page.say("t9.caption", { members: page.number(members) }),
      columns: [
        { heading: page.say("t9.column.check"), numeric: false, width: 0.75 },
        { heading: page.say("t9.column.states"), numeric: true, width: 0.25 },
      ],
      rows: all.map((check) => {
        const entry = passed.get(check);
        return {
          cells: [
            page.say("t9.check", {
              number: labelRun(check),
              check: definitionRuns(page.word(`availability.${check}`)),
            }),
            entry ? [page.number(entry)] : page.say("missing.not-loaded"),
          ],
        };
      }),
      entries: [members, ...passed.values()],
      notes: [page.say("t9.note"), page.say("missing.not-loaded.note")],
    }),
  ];
}

const mirrors: readonly {
  readonly source: FlowSourceId;
  readonly years: readonly number[];
}[] = [
  { source: "undesa-flows-2015", years: [2006] },
  { source: "eurostat-flows-both-reports", years: [2010, 2011, 2012, 2013, 2014, 2015, 2016] },
];

/** F7: how far the reports of both ends of a corridor lie apart. */
async function bothEnds({ edition, ledger }: PartContext): Promise<WritePart> {
  const rows: { readonly source: FlowSourceId; readonly entries: readonly LedgerEntry[] }[] = [];
  for (const { source, years } of mirrors) {
    const found = await mirror(edition, { source, years, basis: "RESIDENCE" });
    const entries = figuresOf(found).map((figure, i) =>
      ledger.enter(atCell("F7", source, i + 1), figure),
    );
    rows.push({ source, entries });
  }
  return (page) => [
    tableBlock(page, {
      id: "F7-table",
      caption: page.say("mirror.caption"),
      columns: [
        { heading: page.say("mirror.column.reports"), numeric: false, width: 0.3 },
        ...["reported", "both", "median", "above-2", "above-10"].map((key) => ({
          heading: definitionRuns(page.word(`report.mirror.column.${key}`)),
          numeric: true,
          width: 0.14,
        })),
      ],
      rows: rows.map(({ source, entries }) => ({
        cells: [
          definitionRuns(page.word(`report.mirror.${source}`)),
          ...entries.map((entry, i) => [
            page.number(entry, { digits: i < 2 ? 0 : i === 2 ? 2 : 1 }),
          ]),
        ],
      })),
      entries: rows.flatMap(({ entries }) => entries),
    }),
  ];
}

function figuresOf({ reported, bothReported, medianRatio, shareAbove2, shareAbove10 }: Mirror) {
  return [reported, bothReported, medianRatio, shareAbove2, shareAbove10] as const;
}

/** What the later release changed of one year, beside what changed in the world. */
async function revisions({ edition, ledger }: PartContext): Promise<WritePart> {
  const rows: { readonly area: string; readonly entries: readonly LedgerEntry[] }[] = [];
  for (const area of regionRows.slice(0, 7)) {
    const { before, after, revision, change } = await stockRevisionDifference(edition, {
      area,
      year: 2015,
      laterYear: 2020,
      earlier: "2019",
      later: "2020",
    });
    const figures = [before, after, revision, change];
    if (figures.every(({ value }) => hasNoNumber(value))) continue;
    const entries = figures.map((each, i) => ledger.enter(atCell("REV", area, i + 1), each));
    rows.push({ area, entries });
  }
  return (page: Page) => [
    tableBlock(page, {
      id: "REV",
      caption: page.say("revised.caption"),
      columns: [
        { heading: page.say("column.region-only"), numeric: false, width: 0.36 },
        ...["before", "after", "revision", "change"].map((key) => ({
          heading: page.say(`revised.column.${key}`),
          numeric: true,
          width: 0.16,
        })),
      ],
      rows: rows.map(({ area, entries }) => ({
        cells: [
          page.areaRuns(area),
          ...entries.map((entry, i) => [page.number(entry, { per: 1_000, signed: i > 1 })]),
        ],
        ...(area === "001" && { role: "total" as const }),
      })),
      entries: rows.flatMap(({ entries }) => entries),
    }),
  ];
}
