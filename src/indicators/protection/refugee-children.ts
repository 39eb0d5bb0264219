import type { Edition } from "../../edition/index.ts";
import type { Figure } from "../figure/figure.ts";
import { figureOf } from "../figure/figure-of.ts";
import { cellsOf } from "../trace/cells.ts";
import type { Selection } from "../trace/selection.ts";
import { operation, sum } from "../trace/trace-of.ts";

const childBands = ["Y0T4", "Y5T11", "Y12T17"];
const bands = [...childBands, "Y18T59", "Y_GE60"];

/** Share of children and how many refugees it speaks of. */
export interface RefugeeChildren {
  readonly share: Figure<"share", "per-cent">;
  readonly coverage: Figure<"share", "per-cent">;
}

/**
 * REF-DEMO, children among refugees (UNHCR, demographics, end of 2025): 100 · (0–4 + 5–11 + 12–17)/(persons
 * with age recorded), per cent, with its coverage = persons with age recorded/total. Rows without age
 * hold 0 in every band beside a positive total; the source reads them as missing (trap T05). The
 * bands do not give ages 15 to 24. Unaccompanied children are not counted globally.
 *
 * @param query.asylum country of asylum; default all
 */
export async function refugeeChildren(
  edition: Edition,
  { year, asylum }: { readonly year: number; readonly asylum?: string },
): Promise<RefugeeChildren> {
  const cells = cellsOf(edition);
  const people: Selection = {
    source: "unhcr-demographics",
    measure: "PERSONS_OF_CONCERN_DEMO",
    timePeriod: [String(year)],
    categoryStart: "REF/",
    ...(asylum ? { refArea: [asylum] } : {}),
  };
  const bySex = { ...people, sex: ["F", "M"] };
  const recorded = await sum(cells, { ...bySex, age: bands });
  const shared = {
    indicator: "REF-DEMO",
    subject: { asylum: asylum ?? "001", year },
    kind: "share",
    unit: "per-cent",
    method: "age-recorded",
    caveats: ["age-recorded-only"],
  } as const;
  return {
    share: await figureOf(edition, {
      ...shared,
      statistic: "children-share",
      trace: operation("percentage", {
        part: await sum(cells, { ...bySex, age: childBands }),
        whole: recorded,
      }),
    }),
    coverage: await figureOf(edition, {
      ...shared,
      statistic: "age-coverage",
      trace: operation("percentage", { part: recorded, whole: await sum(cells, people) }),
    }),
  };
}
