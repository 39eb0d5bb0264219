import type { Edition } from "../../edition/index.ts";
import type { QuantityKind } from "../../vocabulary/index.ts";
import type { Figure, StatisticKey, Subject } from "../figure/figure.ts";
import { figureOf } from "../figure/figure-of.ts";
import type { FigureUnit } from "../figure/unit.ts";
import { cellsOf } from "../trace/cells.ts";
import type { Selection } from "../trace/selection.ts";
import type { TableOperationId } from "../trace/table-operations.ts";
import { cell, tableOperation } from "../trace/trace-of.ts";
import { corridorPrices, type Quarter, quartersBetween } from "./quarter.ts";

/**
 * RPW-CORR, price of one corridor (World Bank, ATCR.CORR): average total cost of sending 200 US
 * dollars over the services surveyed, per cent of the amount.
 */
export async function corridorPrice(
  edition: Edition,
  query: { readonly sender: string; readonly receiver: string; readonly quarter: Quarter },
): Promise<Figure<"price", "per-cent">> {
  const { sender, receiver, quarter } = query;
  return figureOf(edition, {
    indicator: "RPW-CORR",
    statistic: "corridor-price",
    subject: { sender, receiver, quarter },
    kind: "price",
    unit: "per-cent",
    method: "corridor-average",
    caveats: ["unweighted-price", "window-ends-2020q3"],
    trace: await cell(cellsOf(edition), {
      ...corridorPrices,
      refArea: [receiver],
      counterpartArea: [sender],
      timePeriod: [quarter],
    }),
  });
}

/**
 * Which corridors the mean is taken over: all that are priced in the quarter, or those priced in every
 * surveyed quarter of a span. The survey grew from 199 to 367 corridors, so a trend needs both.
 */
export type PriceSample =
  | "all-corridors"
  | { readonly presentFrom: Quarter; readonly presentTo: Quarter };

/** Mean price of corridors in a quarter, how many they are, and how many are above a price. */
export interface MeanCorridorPrice {
  readonly mean: Figure<"price", "per-cent">;
  readonly corridors: Figure<"covariate", "corridors">;
  readonly corridorsAbove5: Figure<"covariate", "corridors">;
  readonly shareAbove5: Figure<"share", "per-cent">;
}

/** SDG 10.c: no corridor above 5 per cent. */
const corridorTargetPercent = 5;

/**
 * RPW-CORR, simple mean of the corridors' prices. It is a third statistic beside the two components of
 * SDG 10.c.1, the mean over services (RPW-AVG) and SmaRT (trap T04), and the corridors above 5 per cent
 * are counted by their mean price, not by SmaRT.
 */
export async function meanCorridorPrice(
  edition: Edition,
  { quarter, sample }: { readonly quarter: Quarter; readonly sample: PriceSample },
): Promise<MeanCorridorPrice> {
  const isAll = sample === "all-corridors";
  const tables: Record<string, Selection> = {
    prices: { ...corridorPrices, timePeriod: [quarter] },
    ...(isAll
      ? {}
      : {
          history: {
            ...corridorPrices,
            timePeriod: quartersBetween(sample.presentFrom, sample.presentTo),
          },
        }),
  };
  const subject: Subject = {
    quarter,
    sample: isAll ? sample : `${sample.presentFrom}/${sample.presentTo}`,
  };
  const figure = async <Kind extends QuantityKind, Unit extends FigureUnit>(
    statistic: StatisticKey,
    id: TableOperationId,
    kind: Kind,
    unit: Unit,
    constants: Readonly<Record<string, number>> = {},
  ) =>
    figureOf(edition, {
      indicator: "RPW-CORR",
      statistic,
      subject,
      kind,
      unit,
      method: isAll ? "mean-of-corridors" : "mean-of-constant-corridors",
      caveats: ["unweighted-price", "window-ends-2020q3"],
      trace: await tableOperation(cellsOf(edition), id, tables, constants),
    });
  const above = { above: corridorTargetPercent };
  return {
    mean: await figure("mean-corridor-price", "price-mean", "price", "per-cent"),
    corridors: await figure("priced-corridors", "price-corridors", "covariate", "corridors"),
    corridorsAbove5: await figure(
      "corridors-above-5",
      "price-corridors-above",
      "covariate",
      "corridors",
      above,
    ),
    shareAbove5: await figure(
      "share-corridors-above-5",
      "price-share-above",
      "share",
      "per-cent",
      above,
    ),
  };
}
