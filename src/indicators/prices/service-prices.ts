import type { Edition } from "../../edition/index.ts";
import type { Figure } from "../figure/figure.ts";
import { figureOf } from "../figure/figure-of.ts";
import { cellsOf } from "../trace/cells.ts";
import type { Selection } from "../trace/selection.ts";
import { tableOperation } from "../trace/trace-of.ts";
import type { Quarter } from "./quarter.ts";

/** The service file of Remittance Prices Worldwide, from the user's own copy. */
const source = "rpw-microdata";
/** Speed classes of the file: 1 under an hour, 2 same day, 3 next day, 4 two days, 5 three to five days. */
const speedClass = { sameDay: 2, withinFiveDays: 5 } as const;
const cheapest = 3;

/** Which quarter and, for a corridor, from where to where. */
export interface ServiceQuery {
  readonly quarter: Quarter;
  readonly sender?: string;
  readonly receiver?: string;
}

/** Speed and transparency of the services surveyed, per cent of services. */
export interface ServiceClasses {
  readonly sameDay: Figure<"share", "per-cent">;
  readonly transparent: Figure<"share", "per-cent">;
}

type Tables = Record<"prices" | "transparent" | "speed", Selection>;

function tablesOf({ quarter, sender, receiver }: ServiceQuery): Tables {
  const at = {
    source,
    timePeriod: [quarter],
    ...(receiver === undefined ? {} : { refArea: [receiver] }),
    ...(sender === undefined ? {} : { counterpartArea: [sender] }),
  };
  return {
    prices: { ...at, measure: "REMIT_COST" },
    transparent: { ...at, measure: "REMIT_TRANSPARENT" },
    speed: { ...at, measure: "REMIT_SPEED" },
  };
}

const subjectOf = ({ quarter, sender, receiver }: ServiceQuery) => ({
  quarter,
  sender: sender ?? "001",
  receiver: receiver ?? "001",
});

/**
 * RPW-AVG, SDG 10.c.1, first component: the simple mean of the cost of sending 200 US dollars over all
 * services surveyed, per cent; services that do not disclose their exchange rate are left out (World
 * Bank). Neither a mean of corridors nor SmaRT (trap T04). The copy that proves the layout holds 28
 * records: its mean is no average of the world and no report prints it.
 */
export async function meanServicePrice(
  edition: Edition,
  query: ServiceQuery,
): Promise<Figure<"price", "per-cent">> {
  const { prices, transparent } = tablesOf(query);
  return figureOf(edition, {
    indicator: "RPW-AVG",
    statistic: "mean-service-price",
    subject: subjectOf(query),
    kind: "price",
    unit: "per-cent",
    method: "mean-of-services",
    caveats: ["unweighted-price", "sample-shows-layout"],
    trace: await tableOperation(cellsOf(edition), "service-price-mean", { prices, transparent }),
  });
}

/**
 * RPW-SMART, SDG 10.c.1, second component, of one corridor: the simple mean of the three cheapest
 * services that are transparent and arrive within five days, for 200 US dollars. Not available with
 * fewer than three. The file does not say whether a service is accessible, so that this is not judged.
 */
export async function smartPrice(
  edition: Edition,
  query: Required<ServiceQuery>,
): Promise<Figure<"price", "per-cent">> {
  return figureOf(edition, {
    indicator: "RPW-SMART",
    statistic: "smart-price",
    subject: subjectOf(query),
    kind: "price",
    unit: "per-cent",
    method: "three-cheapest-services",
    caveats: ["accessibility-not-judged", "sample-shows-layout"],
    trace: await tableOperation(cellsOf(edition), "service-smart", tablesOf(query), {
      services: cheapest,
      slowest: speedClass.withinFiveDays,
    }),
  });
}

/**
 * RPW-SPEED and RPW-SAFE (ours on Remittance Prices Worldwide): the share of services that arrive on the
 * same day or faster, and the share that disclose their exchange rate. Services, not transfers; says
 * nothing of fraud or regulation.
 */
export async function serviceClasses(
  edition: Edition,
  query: ServiceQuery,
): Promise<ServiceClasses> {
  const { speed, transparent } = tablesOf(query);
  const shared = {
    subject: subjectOf(query),
    kind: "share",
    unit: "per-cent",
    method: "share-of-services",
    caveats: ["services-not-transfers", "sample-shows-layout"],
  } as const;
  const cells = cellsOf(edition);
  return {
    sameDay: await figureOf(edition, {
      ...shared,
      indicator: "RPW-SPEED",
      statistic: "services-same-day",
      trace: await tableOperation(
        cells,
        "service-share-fast",
        { speed },
        { slowest: speedClass.sameDay },
      ),
    }),
    transparent: await figureOf(edition, {
      ...shared,
      indicator: "RPW-SAFE",
      statistic: "services-transparent",
      trace: await tableOperation(cells, "service-share-transparent", { transparent }),
    }),
  };
}
