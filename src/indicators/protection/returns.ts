import type { Edition } from "../../edition/index.ts";
import type { Figure } from "../figure/figure.ts";
import { figureOf } from "../figure/figure-of.ts";
import { cellsOf } from "../trace/cells.ts";
import { sum } from "../trace/trace-of.ts";

/**
 * RETURN (a), refugees who returned during a year (UNHCR, Refugee Data Finder, solutions), persons.
 * Orders to leave and assisted voluntary returns are other quantities, never summed with these (trap
 * T07); whether nationals are duly received is not measured. UNHCR revised 2022 and 2023 afterwards
 * (trap T13).
 *
 * @param query.origin country to which they returned; default all
 * @param query.asylum country from which they returned; default all
 */
export async function refugeeReturns(
  edition: Edition,
  {
    year,
    origin,
    asylum,
  }: { readonly year: number; readonly origin?: string; readonly asylum?: string },
): Promise<Figure<"flow", "persons-a-year">> {
  return figureOf(edition, {
    indicator: "RETURN",
    statistic: "refugee-returns",
    subject: { origin: origin ?? "001", asylum: asylum ?? "001", year },
    kind: "flow",
    unit: "persons-a-year",
    method: "sum-of-published-values",
    caveats: ["returned-refugees-only"],
    trace: await sum(cellsOf(edition), {
      source: "unhcr-solutions",
      measure: "RETURNED_REFUGEES",
      timePeriod: [String(year)],
      ...(origin ? { counterpartArea: [origin] } : {}),
      ...(asylum ? { refArea: [asylum] } : {}),
    }),
  });
}
