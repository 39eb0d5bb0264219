import { FlowError } from "../diagnostics/flow-error.ts";
import { columnSums } from "../table/sums.ts";
import { checkTable, checkVector } from "./check-array.ts";

/** Migrant stocks at two dates on one list of areas. */
export interface StockPair {
  /** Area codes, in the order of the rows and columns of the tables. */
  readonly areas: readonly string[];
  /**
   * Persons by birthplace (row) and residence (column) at the start, row-major, `N × N`. The
   * diagonal holds the native born: population − foreign born.
   */
  readonly stockStart: Float64Array;
  /** The same at the end. */
  readonly stockEnd: Float64Array;
}

/** Migrant stocks at two dates with the births and deaths in between. */
export interface StockPeriod extends StockPair {
  /** Births in each area during the period, same unit as the stocks. */
  readonly births: Float64Array;
  /** Deaths in each area during the period, same unit as the stocks. */
  readonly deaths: Float64Array;
}

/**
 * Refuses an area list with repetitions, tables that do not fit it, missing, infinite or negative
 * cells (the diagonal may be negative: see the repair `negative-native-born`) and negative populations.
 */
export function checkStockPair(pair: StockPair): void {
  if (typeof pair !== "object" || pair === null) {
    throw new FlowError({
      code: "wrong-type",
      argument: "period",
      expected: "an object with areas, stockStart and stockEnd, births and deaths",
      found: pair === null ? "null" : typeof pair,
      mend: "give the tables by their names",
    });
  }
  checkAreas(pair.areas);
  checkStock("stockStart", pair.stockStart, pair.areas);
  checkStock("stockEnd", pair.stockEnd, pair.areas);
}

/** As {@link checkStockPair}, and the same for births and deaths. */
export function checkStockPeriod(period: StockPeriod): void {
  checkStockPair(period);
  checkVector("births", period.births, period.areas);
  checkVector("deaths", period.deaths, period.areas);
}

/** Refuses anything but a list of different, non-empty codes. */
export function checkAreas(areas: unknown): asserts areas is readonly string[] {
  const broken = (code: "wrong-type" | "duplicate-area", found: string, index?: number) =>
    new FlowError({
      code,
      argument: "areas",
      ...(index === undefined ? {} : { index }),
      expected: "a list of different, non-empty area codes",
      found,
      mend: "give every area one code",
    });
  if (!Array.isArray(areas)) throw broken("wrong-type", typeof areas);
  if (areas.length === 0) throw broken("wrong-type", "an empty list");
  const seen = new Set<string>();
  for (const [index, area] of areas.entries()) {
    if (typeof area !== "string" || area === "")
      throw broken("wrong-type", area === "" ? "an empty code" : typeof area, index);
    if (seen.has(area)) throw broken("duplicate-area", area, index);
    seen.add(area);
  }
}

function checkStock(argument: string, values: unknown, areas: readonly string[]): void {
  const table = checkTable(argument, values, areas, { negativeDiagonal: true });
  const populations = columnSums(table, areas.length);
  for (let at = 0; at < populations.length; at++) {
    if (populations[at]! >= 0) continue;
    throw new FlowError({
      code: "negative-value",
      argument,
      index: [at, at],
      areas: [areas[at]!],
      expected: "a population (column total) not below 0",
      found: `${populations[at]}`,
      mend: "native born = population − foreign born: correct one of the two",
    });
  }
}
