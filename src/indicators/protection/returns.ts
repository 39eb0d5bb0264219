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

/**
 * RETURN (a), the countries to which the most refugees returned in a year, largest first. It counts
 * returns, not the reception that nationals found.
 */
export async function largestReturns(
  edition: Edition,
  { year, count }: { readonly year: number; readonly count: number },
): Promise<
  readonly { readonly area: string; readonly figure: Figure<"flow", "persons-a-year"> }[]
> {
  const sizes = new Map<string, number>();
  const cells = await cellsOf(edition).of({
    source: "unhcr-solutions",
    measure: "RETURNED_REFUGEES",
    timePeriod: [String(year)],
  });
  for (const { counterpartArea, value } of cells) {
    if (typeof value !== "number" || counterpartArea === null) continue;
    sizes.set(counterpartArea, (sizes.get(counterpartArea) ?? 0) + value);
  }
  const order = [...sizes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, count);
  const found = [];
  for (const [area] of order) {
    found.push({ area, figure: await refugeeReturns(edition, { year, origin: area }) });
  }
  return found;
}
