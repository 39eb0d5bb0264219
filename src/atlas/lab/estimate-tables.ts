import {
  blendCorridors,
  oneRevisionCoefficients,
  twoRevisionsCoefficients,
} from "../../flows/blend/index.ts";
import {
  demographicAccounting,
  FlowError,
  flowMethod,
  requestedRepairs,
  type Seed,
  type StockPeriod,
  spreadUnknown,
} from "../../flows/index.ts";
import type { LabMethod } from "./lab-method.ts";
import { isSeeded, type LabPattern } from "./lab-pattern.ts";
import { type LabPeriod, type LabTables, labTables } from "./lab-period.ts";
import { distanceSeed, previousSeed } from "./seed-pattern.ts";

/** A repair that an estimate needed. */
export interface LabRepair {
  readonly repair: string;
  readonly areas: readonly string[];
  readonly persons: number;
}

/** What a method makes of the tables: corridors that are asked for first, and everything. */
export interface LabEstimate {
  /** Persons of the corridor at a row-major position. */
  readonly flowAt: (at: number) => number;
  /** The 80 % interval of a corridor; null where the method states none. */
  readonly intervalAt: ((at: number) => readonly [low: number, high: number]) | null;
  /** Whether the whole takes so much longer that corridors are worth showing before it. */
  readonly isSlow: boolean;
  readonly whole: () => WholeEstimate;
}

/** The whole table with what the method says of it. */
export interface WholeEstimate {
  /** Origin × destination, row-major, persons. */
  readonly flows: Float64Array;
  readonly repairs: readonly LabRepair[];
  readonly largestMarginError: number;
  readonly worldDiscrepancy: number | null;
  readonly negativeCells: number;
}

/** How an estimate is made. */
export interface LabSetting {
  readonly method: LabMethod;
  /** Weight of the minimum for `da-pb-closed`. */
  readonly weight: number;
  /** Pattern of moves for methods that take a seed. */
  readonly pattern: LabPattern;
}

/** What stays as it is when a reader changes a cell. */
export interface LabGround extends Pick<LabPeriod, "areas" | "start" | "end" | "blendable"> {
  /** The seed of a setting; absent: every move alike. */
  readonly seedOf: (setting: LabSetting) => Seed | undefined;
}

/** The ground of a period. The period before is needed by the pattern that it gives. */
export function labGround(period: LabPeriod, previous: LabPeriod | null): LabGround {
  const { areas, start, end, blendable } = period;
  const made = new Map<string, Seed>();
  return {
    ...{ areas, start, end, blendable },
    seedOf(setting) {
      const { method, pattern } = setting;
      if (!isSeeded(method, pattern)) return undefined;
      const key = `${pattern} ${pattern === "previous" ? method : ""}`;
      const seed =
        made.get(key) ??
        (pattern === "distance" ? distanceSeed(areas) : flowsBefore(areas, previous, setting));
      made.set(key, seed);
      return seed;
    },
  };
}

function flowsBefore(
  areas: readonly string[],
  previous: LabPeriod | null,
  setting: LabSetting,
): Seed {
  if (!previous) {
    throw new FlowError({
      code: "unknown-option",
      argument: "pattern",
      expected: "a period with another before it in the same revision",
      found: "the first period",
      mend: "choose a later period or another pattern",
    });
  }
  const alike = { ...setting, pattern: "none" } as const;
  const { flows } = estimateTables(labGround(previous, null), labTables(previous), alike).whole();
  return previousSeed(flows, previous.areas, areas);
}

/** The tables with unknown birthplaces spread as in the edition's own estimates. */
export function periodOf({ known, unknown }: LabTables): StockPeriod {
  const within = (table: Float64Array, persons: Float64Array) =>
    persons.map((count, at) => Math.min(count, Math.max(table[at * (persons.length + 1)]!, 0)));
  return spreadUnknown(known, {
    start: within(known.stockStart, unknown.start),
    end: within(known.stockEnd, unknown.end),
  }).period;
}

/** Runs a method on tables. @throws FlowError where it refuses them */
export function estimateTables(
  ground: LabGround,
  tables: LabTables,
  setting: LabSetting,
): LabEstimate {
  const { method, weight } = setting;
  const stocks = periodOf(tables);
  if (method === "waymark") return blendOf(ground, stocks, tables.other);
  const seed = ground.seedOf(setting);
  const closure = flowMethod(method).closure ?? "closed";
  const { flows, diagnostics } = seed
    ? demographicAccounting(stocks, { repairs: requestedRepairs, closure, seed })
    : flowMethod(method).estimate(stocks, { repairs: requestedRepairs, minimumWeight: weight });
  const whole = {
    ...{ flows, repairs: diagnostics.repairs },
    largestMarginError: diagnostics.largestMarginError,
    worldDiscrepancy: diagnostics.worldDiscrepancy ?? null,
    negativeCells: diagnostics.negativeCells.length,
  };
  return { flowAt: (at) => flows[at]!, intervalAt: null, isSlow: false, whole: () => whole };
}

function blendOf(
  { start, end, blendable }: LabGround,
  stocks: StockPeriod,
  other: LabTables["other"],
): LabEstimate {
  if (!blendable) {
    throw new FlowError({
      code: "unknown-option",
      argument: "method",
      expected: "the revision for which the Waymark estimate was fitted",
      found: "another revision",
      mend: "choose a period of the 2024 revision",
    });
  }
  const period = {
    ...{ ...stocks, startYear: start, years: end - start },
    ...(other !== null && { otherRevision: other }),
  };
  const coefficients = other === null ? oneRevisionCoefficients : twoRevisionsCoefficients;
  const { flowAt, intervalAt, whole } = blendCorridors(period, coefficients);
  return {
    flowAt,
    intervalAt(at) {
      const { lower, upper } = intervalAt(at, 0.8);
      return [lower, upper];
    },
    isSlow: true,
    whole() {
      const { blend: flows, repairs } = whole();
      return { flows, repairs, largestMarginError: 0, worldDiscrepancy: null, negativeCells: 0 };
    },
  };
}
