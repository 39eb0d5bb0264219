import type { Edition } from "../../edition/index.ts";
import type { Figure } from "../figure/figure.ts";
import { figureOf } from "../figure/figure-of.ts";
import { midYearPopulation } from "../flows/net-migration.ts";
import { cellsOf } from "../trace/cells.ts";
import type { Trace } from "../trace/trace.ts";
import { operation, sum } from "../trace/trace-of.ts";

/** Whose refugees at the end of which year. */
export interface RefugeeQuery {
  /** Origin or asylum; `001` the world. */
  readonly area: string;
  readonly year: number;
  /**
   * Whether other people in need of international protection count, as in the published 10.7.4. It
   * moves the world from 389 to 460 per 100,000, so it has no default.
   */
  readonly includeOtherInNeed: boolean;
}

const source = "unhcr-population";

/** Refugees (and others in need of protection) by origin or by asylum, end of year. */
async function refugees(
  edition: Edition,
  { area, year, includeOtherInNeed }: RefugeeQuery,
  end: "counterpartArea" | "refArea",
): Promise<Trace> {
  const cells = cellsOf(edition);
  const where = area === "001" ? {} : { [end]: [area] };
  const at = { source, timePeriod: [String(year)], ...where };
  const mandate = await sum(cells, { ...at, measure: "REFUGEES" });
  if (!includeOtherInNeed) return mandate;
  const others = await sum(cells, { ...at, measure: "OTHER_IN_NEED" });
  const none = typeof others.value !== "number" && others.value.missing === "not-available";
  return none ? mandate : operation("sum", { refugees: mandate, otherInNeed: others });
}

/**
 * Refugees under UNHCR's mandate at the end of a year, people in refugee-like situations included,
 * those under UNRWA's mandate excluded (UNHCR, Refugee Data Finder), persons.
 *
 * @param query.by the country of origin or of asylum
 */
export async function refugeeStock(
  edition: Edition,
  query: RefugeeQuery & { readonly by: "origin" | "asylum" },
): Promise<Figure<"stock", "persons">> {
  const { by, ...rest } = query;
  return figureOf(edition, {
    indicator: "REFUGEE",
    statistic: by === "origin" ? "refugees-by-origin" : "refugees-by-asylum",
    subject: subjectOf(rest),
    kind: "stock",
    unit: "persons",
    method: query.includeOtherInNeed ? "mandate-and-others-in-need" : "mandate-refugees",
    caveats: ["unrwa-excluded"],
    trace: await refugees(edition, rest, by === "origin" ? "counterpartArea" : "refArea"),
  });
}

/**
 * SDG 10.7.4 (REFUGEE), refugees by country of origin per 100,000 population: 100,000 · R_o/(P_o + R_o),
 * with R_o at the end of the year. **The denominator is the population of origin plus those refugees**;
 * some agencies describe it as population only, which gives 26,938 instead of 21,221 for the Syrian
 * Arab Republic at the end of 2023 (trap T01). P_o is here the mid-year population of World Population
 * Prospects 2024: the release has no end-year values.
 */
export async function refugeesPer100000(
  edition: Edition,
  query: RefugeeQuery,
): Promise<Figure<"rate", "per-100000">> {
  return figureOf(edition, {
    indicator: "REFUGEE",
    statistic: "per-100000-of-origin",
    subject: subjectOf(query),
    kind: "rate",
    unit: "per-100000",
    method: query.includeOtherInNeed
      ? "with-refugees-in-denominator"
      : "with-mandate-refugees-in-denominator",
    caveats: ["unrwa-excluded", "mid-year-population"],
    trace: operation("per-100000-with-refugees", {
      refugees: await refugees(edition, query, "counterpartArea"),
      population: await midYearPopulation(edition, query.area, query.year),
    }),
  });
}

function subjectOf({ area, year, includeOtherInNeed }: RefugeeQuery) {
  return { area, year, otherInNeed: includeOtherInNeed ? "included" : "excluded" };
}
