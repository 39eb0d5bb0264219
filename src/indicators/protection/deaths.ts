import type { Edition } from "../../edition/index.ts";
import type { Figure } from "../figure/figure.ts";
import { figureOf } from "../figure/figure-of.ts";
import { cellsOf } from "../trace/cells.ts";
import { operation, sum } from "../trace/trace-of.ts";

/** Downloads of the Missing Migrants Project; later ones hold more of the same past. */
export type DeathsSourceId =
  | "iom-missing-migrants-2020-01"
  | "iom-missing-migrants-2024-04"
  | "iom-missing-migrants-2024-reduced"
  | "iom-missing-migrants-2026-05";

/**
 * SDG 10.7.3 (DEATHS), people who died or disappeared in the process of migration towards an
 * international destination (IOM, Missing Migrants Project): Σ over incidents of dead + minimum
 * estimated missing, persons in a year. Deaths in camps, in detention, after deportation and in the
 * country of residence are excluded.
 *
 * **A minimum**: coverage varies by route, so that no ranking of countries and no trend across routes
 * may be read from it, and past years grow with later downloads (trap T13).
 */
export async function deathsAndDisappearances(
  edition: Edition,
  { year, source }: { readonly year: number; readonly source: DeathsSourceId },
): Promise<Figure<"event", "persons">> {
  const cells = cellsOf(edition);
  const at = { source, years: [year] };
  return figureOf(edition, {
    indicator: "DEATHS",
    statistic: "dead-and-missing",
    subject: { year, source },
    kind: "event",
    unit: "persons",
    method: "dead-plus-missing",
    caveats: ["minimum-estimate", "coverage-varies-by-route"],
    trace: operation("sum", {
      dead: await sum(cells, { ...at, measure: "MIGRANTS_DEAD" }),
      missing: await sum(cells, { ...at, measure: "MIGRANTS_MISSING" }),
    }),
  });
}
