import { type AvailabilityCheck, dataAvailability } from "../../../indicators/index.ts";
import type { Page } from "../../compile/page.ts";
import type { Part } from "../../compile/part.ts";
import { tableBlock } from "../../compile/table.ts";
import type { Run } from "../../document/document.ts";
import { definitionRuns, labelRun } from "../../document/index.ts";
import { areasByRegion } from "./areas-by-region.ts";

const year = 2020;
const numbers = Array.from({ length: 12 }, (_, i) => i + 1);
const labelWidth = 0.34;

interface VectorRow {
  readonly area: string;
  /** None for the name of a sub-region. */
  readonly checks: readonly AvailabilityCheck[] | null;
}

/**
 * Annex: the twelve checks of DATA-AVAIL for every country and area, with the year of the latest figure.
 * The vector is printed and no sum of it (clause 28.a).
 */
export const availabilityAnnex: Part = async ({ edition }) => {
  const rows: VectorRow[] = [];
  for (const { region, areas } of areasByRegion(year)) {
    rows.push({ area: region, checks: null });
    for (const area of areas) {
      rows.push({ area, checks: (await dataAvailability(edition, area)).checks });
    }
  }
  return (page) => [
    page.heading(1, "availability-annex", "vector.heading"),
    page.note("vector.note"),
    ...numbers.map((number) =>
      page.note("vector.legend", {
        number: labelRun(number),
        check: definitionRuns(page.word(`availability.${number}`)),
      }),
    ),
    tableBlock(page, {
      id: "Y",
      caption: page.say("vector.caption"),
      columns: [
        { heading: page.say("column.area"), numeric: false, width: labelWidth },
        ...numbers.map((number) => ({
          heading: [labelRun(number)],
          numeric: true,
          width: (1 - labelWidth) / numbers.length,
        })),
      ],
      rows: rows.map(({ area, checks }) =>
        checks
          ? { cells: [page.areaRuns(area), ...checks.map((check) => answer(page, check))] }
          : { cells: [page.areaRuns(area), ...numbers.map(() => [])], role: "group" as const },
      ),
      entries: [],
      sourcesApart: true,
      notes: [page.say("vector.signs")],
    }),
  ];
};

function answer(page: Page, { answer: found, latestYear }: AvailabilityCheck): readonly Run[] {
  if (found === "yes" && latestYear !== null) return [labelRun(latestYear)];
  return page.say(found === "no" ? "vector.no" : "vector.unknown");
}
