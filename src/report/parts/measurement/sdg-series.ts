import type { Edition } from "../../../edition/index.ts";
import {
  deathsAndDisappearances,
  type Figure,
  meanCorridorPrice,
  refugeesPer100000,
  remittancesOfGdpInGroup,
  sdgCoverage,
} from "../../../indicators/index.ts";
import type { Page } from "../../compile/page.ts";
import type { Part } from "../../compile/part.ts";
import { tableBlock } from "../../compile/table.ts";
import type { Run, TableBlock } from "../../document/document.ts";
import { definitionRuns, labelRun } from "../../document/index.ts";
import { atCell, type LedgerEntry } from "../../ledger/index.ts";

/** Migration-related series in the order of the goals, and what this edition holds of each. */
const series = [
  "3.c.1",
  "4.b.1",
  "8.8.1",
  "8.8.2",
  "10.7.1",
  "10.7.2",
  "10.7.3",
  "10.7.4",
  "10.c.1",
  "16.2.2",
  "17.3.2",
] as const;
type Series = (typeof series)[number];

interface Row {
  readonly code: Series;
  readonly countries: LedgerEntry | null;
  readonly value: LedgerEntry | null;
  readonly latest: string | null;
}

/** IV, T7: migration in the Sustainable Development Goals, custodian, countries with data, value. */
export const sdgMeasurement: Part = async ({ edition, ledger }) => {
  const rows: Row[] = [];
  for (const code of series) {
    const covered = code === "10.7.4" || code === "10.c.1" || code === "17.3.2";
    const coverage = covered ? await sdgCoverage(edition, code) : null;
    const latest = await latestOf(edition, code);
    rows.push({
      code,
      countries: coverage && ledger.enter(atCell("T7", code, 1), coverage.countries),
      value: latest && ledger.enter(atCell("T7", code, 2), latest.figure),
      latest: latest?.at ?? null,
    });
  }
  return (page) => [
    page.heading(1, "measurement", "measurement.heading"),
    page.paragraph("measurement.intro"),
    table(page, rows),
  ];
};

async function latestOf(
  edition: Edition,
  code: Series,
): Promise<{ readonly figure: Figure; readonly at: string } | null> {
  switch (code) {
    case "10.7.3":
      return {
        figure: await deathsAndDisappearances(edition, {
          year: 2023,
          source: "iom-missing-migrants-2024-reduced",
        }),
        at: "2023",
      };
    case "10.7.4":
      return {
        figure: await refugeesPer100000(edition, {
          area: "001",
          year: 2023,
          includeOtherInNeed: true,
        }),
        at: "2023",
      };
    case "10.c.1":
      return {
        figure: (await meanCorridorPrice(edition, { quarter: "2020-Q3", sample: "all-corridors" }))
          .mean,
        at: "2020Q3",
      };
    case "17.3.2":
      return {
        figure: await remittancesOfGdpInGroup(edition, { group: "001", year: 2021 }),
        at: "2021",
      };
    default:
      return null;
  }
}

function table(page: Page, rows: readonly Row[]): TableBlock {
  const none: readonly Run[] = page.say("missing.not-loaded");
  return tableBlock(page, {
    id: "T7",
    caption: page.say("t7.caption"),
    columns: [
      { heading: page.say("t7.column.indicator"), numeric: false, width: 0.42 },
      { heading: page.say("t7.column.custodian"), numeric: false, width: 0.2 },
      { heading: page.say("t7.column.countries"), numeric: true, width: 0.13 },
      { heading: page.say("t7.column.latest"), numeric: false, width: 0.1 },
      { heading: page.say("t7.column.value"), numeric: true, width: 0.15 },
    ],
    rows: rows.map(({ code, countries, value, latest }) => ({
      cells: [
        page.say("t7.indicator", {
          code: labelRun(code),
          title: definitionRuns(page.word(`report.sdg.${code}`)),
        }),
        definitionRuns(page.word(`report.custodian.${code}`)),
        countries ? [page.number(countries)] : none,
        latest === null ? none : [labelRun(latest)],
        value ? [page.number(value, { unit: true })] : none,
      ],
    })),
    entries: rows.flatMap(({ countries, value }) => [
      ...(countries ? [countries] : []),
      ...(value ? [value] : []),
    ]),
    notes: [page.say("t7.note"), page.say("missing.not-loaded.note")],
  });
}
