import { FlowError } from "../diagnostics/flow-error.ts";
import type { MarginCheck } from "../diagnostics/margin.ts";
import type { Repair, RepairName } from "../diagnostics/repair.ts";
import type { StockPeriod } from "../input/stock-period.ts";
import type { PreparationOptions } from "./options.ts";

/** The tables of one period while steps a–d change them. All are `N × N`, birthplace × residence. */
export interface WorkingTables {
  readonly n: number;
  readonly areas: readonly string[];
  readonly options: PreparationOptions;
  /** The stocks as given; the account adds up to them. */
  readonly stockStart: Float64Array;
  readonly stockEnd: Float64Array;
  readonly birthsByArea: Float64Array;
  readonly deathsByArea: Float64Array;
  /** `A` and `C` of the methods text. */
  start: Float64Array;
  end: Float64Array;
  births: Float64Array;
  deaths: Float64Array;
  /** The two tables after births and deaths, before birthplace totals are made equal. */
  survivorsStart: Float64Array;
  survivorsEnd: Float64Array;
  leavers: Float64Array;
  entrants: Float64Array;
  /** `D`: what world births − deaths exceed world growth by, before step b. */
  worldDiscrepancy: number;
  /** Natives of start and end were multiplied by these in step b. */
  balanceFactors: readonly [number, number];
  readonly repairs: Repair[];
  readonly margins: MarginCheck[];
  /** Newton steps or scaling passes of the start and the end table. */
  rescaleSteps: readonly [number, number];
}

/** Copies the period into fresh working tables; people reclassified by a border move are set back. */
export function workingTables(period: StockPeriod, options: PreparationOptions): WorkingTables {
  const n = period.areas.length;
  const size = n * n;
  const end = period.stockEnd.slice();
  if (options.reclassified !== undefined) {
    for (let at = 0; at < size; at++) end[at]! -= options.reclassified[at]!;
  }
  return {
    n,
    areas: period.areas,
    options,
    stockStart: period.stockStart,
    stockEnd: period.stockEnd,
    birthsByArea: period.births.slice(),
    deathsByArea: period.deaths.slice(),
    start: period.stockStart.slice(),
    end,
    births: new Float64Array(size),
    deaths: new Float64Array(size),
    survivorsStart: period.stockStart,
    survivorsEnd: period.stockEnd,
    leavers: new Float64Array(size),
    entrants: new Float64Array(size),
    worldDiscrepancy: 0,
    balanceFactors: [1, 1],
    repairs: [],
    margins: [],
    rescaleSteps: [0, 0],
  };
}

/** Records a repair. */
export function report(
  tables: WorkingTables,
  repair: RepairName,
  persons: number,
  positions: readonly number[] = [],
  table?: "start" | "end",
): void {
  const areas = positions.map((at) => tables.areas[at]!);
  tables.repairs.push({ repair, ...(table === undefined ? {} : { table }), areas, persons });
}

/** Refuses the input because of some areas. */
export function refuse(
  tables: WorkingTables,
  code:
    | "deaths-exceed-residents"
    | "deaths-without-residents"
    | "infeasible"
    | "deaths-exceed-cell",
  argument: string,
  positions: readonly number[],
  words: { expected: string; found: string; mend: string },
): FlowError {
  const [index] = positions;
  return new FlowError({
    code,
    argument,
    ...(index === undefined ? {} : { index }),
    areas: positions.map((at) => tables.areas[at]!),
    ...words,
  });
}
