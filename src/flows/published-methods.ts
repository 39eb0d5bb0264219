import { type AccountingOptions, flowsFromTables } from "./accounting/demographic-accounting.ts";
import { type PreparedTables, prepareTables } from "./accounting/prepare.ts";
import { stockDifferencing } from "./differencing/stock-differencing.ts";
import type { FlowEstimate, FlowMethodId } from "./estimate.ts";
import { checkStockPeriod, type StockPeriod } from "./input/stock-period.ts";
import { dennettRates, sumOfAbsoluteNets } from "./rates/dennett.ts";
import type { WaymarkOptions } from "./waymark-method.ts";

/** The weight of the minimum in Abel & Cohen's published pseudo-Bayes series. */
export const publishedMinimumWeight = 0.87;

/** Options that every method understands; those a method has no use for do not touch it. */
export type FlowMethodOptions = WaymarkOptions &
  Pick<
    AccountingOptions,
    | "repairs"
    | "worldBalance"
    | "compat"
    | "remainderAt"
    | "reclassified"
    | "types"
    | "byBirthplace"
    | "account"
  > & {
    /** World total of moves for `mig-rate`; default {@link sumOfAbsoluteNets}. */
    readonly movers?: number;
    /** Weight for `da-pb-closed`; default {@link publishedMinimumWeight}. */
    readonly minimumWeight?: number | Float64Array;
  };

/** One method of the registry. */
export interface FlowMethod {
  readonly id: FlowMethodId;
  /** Key of the description in the messages. */
  readonly descriptionKey: `flows.method.${FlowMethodId}`;
  /** The closure whose prepared tables it uses; absent for methods without accounting. */
  readonly closure?: "closed" | "open-dr";
  /** Estimates one period. `tables` are prepared tables of its closure, if at hand. */
  readonly estimate: (
    period: StockPeriod,
    options?: FlowMethodOptions,
    tables?: PreparedTables,
  ) => FlowEstimate;
}

function accounting(
  id: FlowMethodId,
  closure: "closed" | "open-dr",
  step: (options: FlowMethodOptions) => Pick<AccountingOptions, "stayers" | "minimumWeight">,
): FlowMethod {
  return {
    id,
    descriptionKey: `flows.method.${id}`,
    closure,
    estimate(period, options = {}, tables) {
      const { movers: _, minimumWeight: __, ...rest } = options;
      const all = { ...rest, closure, ...step(options) };
      return flowsFromTables(tables ?? prepareTables(period, all), all);
    },
  };
}

/** A method without accounting. */
export function plain(id: FlowMethodId, estimate: FlowMethod["estimate"]): FlowMethod {
  return { id, descriptionKey: `flows.method.${id}`, estimate };
}

/** The methods of the published comparison, in its order. */
export const publishedMethods: readonly FlowMethod[] = [
  plain("sd-drop-neg", (period) => stockDifferencing(period, { negatives: "drop" })),
  plain("sd-rev-neg", (period) => stockDifferencing(period, { negatives: "reverse" })),
  plain("mig-rate", (period, { movers } = {}) => {
    checkStockPeriod(period);
    return dennettRates(period, movers ?? sumOfAbsoluteNets(period));
  }),
  accounting("da-min-open-dr", "open-dr", () => ({})),
  accounting("da-min-closed", "closed", () => ({})),
  accounting("da-ind-closed", "closed", () => ({ stayers: "independence" })),
  accounting("da-pb-closed", "closed", ({ minimumWeight = publishedMinimumWeight }) => ({
    minimumWeight,
  })),
];
