import type { Edition } from "../../edition/index.ts";
import type { Figure } from "../figure/figure.ts";
import { figureOf } from "../figure/figure-of.ts";
import { cellsOf } from "../trace/cells.ts";
import type { Selection } from "../trace/selection.ts";
import { sum } from "../trace/trace-of.ts";

/** Why people are displaced; the two are never swapped or merged (trap T15). */
export type DisplacementCause = "conflict" | "disaster";

/** Whose displacement, in which year. */
export interface DisplacementQuery {
  /** `001` the sum over the areas of the file. */
  readonly area: string;
  readonly year: number;
  readonly cause: DisplacementCause;
}

/** The last year of the release of 2023 that holds both causes for every country. */
const lastYearOfBothCauses = 2022;

/**
 * IDP, people living in internal displacement at the end of a year (IDMC, Global Internal Displacement
 * Database, non-commercial: from the user's own copy), persons, conflict and disaster apart. The
 * publisher rounds to two significant digits up to 100,000 and above to thousands. People displaced
 * inside their country are not international migrants.
 */
export async function internallyDisplaced(
  edition: Edition,
  { area, year, cause }: DisplacementQuery,
): Promise<Figure<"stock", "persons">> {
  return figureOf(edition, {
    indicator: "IDP",
    statistic: cause === "conflict" ? "displaced-by-conflict" : "displaced-by-disaster",
    subject: { area, year, cause },
    kind: "stock",
    unit: "persons",
    method: "sum-of-published-values",
    caveats: ["not-international-migrants", "rounded-by-publisher", "non-commercial"],
    trace: await sum(
      cellsOf(edition),
      at("idmc-gidd-2025", area, year, {
        measure: cause === "conflict" ? "IDPS_CONFLICT" : "IDPS_DISASTER",
        category: [null],
      }),
    ),
  });
}

/**
 * IDP-DIS and its counterpart by conflict: internal displacements during a year (IDMC), movements; one
 * person can move several times, so that they are never added to the stock (trap T07). To 2022 from
 * the release of 2023 that covers every country; later years from the release of 2025, whose copy
 * holds countries with conflict only and is therefore incomplete for disasters (trap X13).
 */
export async function internalDisplacements(
  edition: Edition,
  { area, year, cause }: DisplacementQuery,
): Promise<Figure<"movement", "events-a-year">> {
  const isComplete = year <= lastYearOfBothCauses;
  const measure = cause === "conflict" ? "DISPLACEMENTS_CONFLICT" : "DISPLACEMENTS_DISASTER";
  return figureOf(edition, {
    indicator: cause === "conflict" ? "IDP" : "IDP-DIS",
    statistic: cause === "conflict" ? "conflict-displacements" : "disaster-displacements",
    subject: { area, year, cause },
    kind: "movement",
    unit: "events-a-year",
    method: "sum-of-published-values",
    caveats: [
      "movements-not-persons",
      "not-international-migrants",
      "non-commercial",
      ...(isComplete || cause === "conflict" ? [] : (["disasters-incomplete"] as const)),
    ],
    trace: await sum(
      cellsOf(edition),
      isComplete
        ? at("idmc-displacements-2022", area, year, { measure })
        : at("idmc-gidd-2025", area, year, { measure, category: [null] }),
    ),
  });
}

function at(
  source: string,
  area: string,
  year: number,
  rest: Pick<Selection, "measure" | "category">,
): Selection {
  const where = area === "001" ? {} : { refArea: [area] };
  return { source, timePeriod: [String(year)], ...where, ...rest };
}
