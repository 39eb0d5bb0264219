import type { Edition } from "../../edition/index.ts";
import type { Figure, StatisticKey } from "../figure/figure.ts";
import { figureOf } from "../figure/figure-of.ts";
import { areaCodes } from "../groups/stock-revision.ts";
import { memberStates } from "../law/treaty-source.ts";
import { cellsOf } from "../trace/cells.ts";
import type { Selection } from "../trace/selection.ts";
import { tableOperation } from "../trace/trace-of.ts";

/** Checks of DATA-AVAIL that an edition can hold the source of, but for check 12. */
export const countedChecks = [1, 2, 4, 5, 6, 7, 8, 9, 11] as const;
export type CountedCheck = (typeof countedChecks)[number];

const stocks = { source: "undesa-ims-2020-destination", measure: "MIG_STOCK" } as const;
const reported = (measure: "IMMIGRATION" | "EMIGRATION", source: string): Selection => ({
  source,
  measure,
});
const oecdInflows = {
  source: "oecd-international-migration-database",
  measure: "INFLOW_FOREIGN",
} as const;

/** The tables in which an area must have a number; of several, one is enough except for check 8. */
const tablesOf: Readonly<Record<CountedCheck, Readonly<Record<string, Selection>>>> = {
  1: {
    stock: {
      ...stocks,
      years: [2010, 2015, 2020],
      basis: ["BIRTH", "CITIZENSHIP", "BIRTH_OR_CITIZENSHIP"],
    },
  },
  2: { stock: { ...stocks, sex: ["F"], years: [2020] } },
  4: {
    pairs: { source: "undesa-ims-2020-bilateral-tidy", measure: "MIG_STOCK", years: [2020] },
  },
  5: {
    world: reported("IMMIGRATION", "undesa-flows-2015"),
    europe: reported("IMMIGRATION", "eurostat-flows-both-reports"),
    oecd: oecdInflows,
  },
  6: {
    world: reported("EMIGRATION", "undesa-flows-2015"),
    europe: reported("EMIGRATION", "eurostat-flows-both-reports"),
  },
  7: {
    world: {
      ...reported("IMMIGRATION", "undesa-flows-2015"),
      basis: ["CITIZENSHIP", "BIRTH"],
    },
    oecd: oecdInflows,
  },
  8: {
    received: { source: "wdi-remittances-received", measure: "REMIT_RECEIVED" },
    paid: { source: "wdi-remittances-paid", measure: "REMIT_PAID" },
  },
  9: {
    received: { source: "rpw-corridors-2020q3", measure: "REMIT_COST" },
    counterpart: { source: "rpw-corridors-2020q3", measure: "REMIT_COST" },
  },
  11: {
    refugees: {
      source: "unhcr-demographics",
      measure: "PERSONS_OF_CONCERN_DEMO",
      categoryStart: "REF/",
      sex: ["F", "M"],
      age: ["Y0T4"],
    },
  },
};

/**
 * DATA-AVAIL, number of Member States that pass one of the twelve checks (ours; clause 28.a). Missing
 * with the name of the source where a source of the check is not loaded: unknown is not no. Checks 3 and
 * 10 have no source yet and 12 is a vector of instruments; they have no count.
 */
export async function availabilityCount(
  edition: Edition,
  check: CountedCheck,
): Promise<Figure<"covariate", "states">> {
  const operation = check === 8 ? "areas-with-all" : "areas-with-any";
  return figureOf(edition, {
    indicator: "DATA-AVAIL",
    statistic: `states-passing-${check}` satisfies StatisticKey,
    subject: { check },
    kind: "covariate",
    unit: "states",
    method: "twelve-checks",
    trace: await tableOperation(cellsOf(edition), operation, {
      countries: { ...memberStates, refArea: areaCodes },
      ...tablesOf[check],
    }),
  });
}
