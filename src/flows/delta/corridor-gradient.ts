import type { PreparationOptions } from "../accounting/options.ts";
import { type PreparedTables, prepareTables } from "../accounting/prepare.ts";
import { FlowError } from "../diagnostics/flow-error.ts";
import type { RepairName } from "../diagnostics/repair.ts";
import type { StockPeriod } from "../input/stock-period.ts";
import { type Contribution, flowStepGradient, type TableGradient } from "./flow-gradient.ts";
import { backToStocks } from "./preparation-gradient.ts";

export interface CorridorOptions
  extends Pick<PreparationOptions, "closure" | "worldBalance" | "birthsBy" | "repairs"> {
  /** Weight of the minimum; 1 (default) the minimum, 0 independence. */
  readonly minimumWeight?: number;
}

/** One corridor's flow and its sensitivity to every stock cell, populations and events given. */
export interface CorridorGradient {
  /** The flow, in the unit of the stocks. */
  readonly flow: number;
  readonly contributions: readonly Contribution[];
  /** `∂flow / ∂stock`, by birthplace and residence. */
  readonly gradient: TableGradient;
  /** Repairs that were made and are not part of the derivative: it is then an approximation. */
  readonly repairsNotCarried: readonly RepairName[];
  readonly tables: PreparedTables;
}

const carried: readonly RepairName[] = ["world-balance", "excess-births"];

/**
 * The gradient of one origin–destination flow with respect to both stock tables, through the whole
 * of demographic accounting (methods 17.2, 7.4): exact to first order, two linear solves.
 *
 * @throws FlowError as {@link prepareTables}; `unknown-area` for a corridor that is not in the table
 */
export function corridorGradient(
  period: StockPeriod,
  origin: string,
  destination: string,
  options: CorridorOptions = {},
): CorridorGradient {
  const { minimumWeight = 1, ...preparation } = options;
  if (preparation.worldBalance === "after") {
    throw new FlowError({
      code: "unknown-option",
      argument: "options.worldBalance",
      expected: "before or none",
      found: "after",
      mend: "the derivative is not offered for this variant",
    });
  }
  const tables = prepareTables(period, preparation);
  const [i, j] = [origin, destination].map((area, at) =>
    position(period, area, at === 0 ? "origin" : "destination"),
  );
  const { gradient, contributions } = flowStepGradient(tables, i!, j!, () => minimumWeight);
  const made = new Set(tables.repairs.map(({ repair }) => repair));
  return {
    flow: contributions.reduce((sum, { persons }) => sum + persons, 0),
    contributions,
    gradient: backToStocks(tables, gradient),
    repairsNotCarried: [...made].filter((repair) => !carried.includes(repair)),
    tables,
  };
}

function position({ areas }: StockPeriod, area: string, argument: string): number {
  const at = areas.indexOf(area);
  if (at >= 0) return at;
  throw new FlowError({
    code: "unknown-area",
    argument,
    expected: "one of the areas of the table",
    found: area,
    mend: "use the code of the area list",
  });
}
