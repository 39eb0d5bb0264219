import { FlowError } from "../diagnostics/flow-error.ts";
import { checkVector } from "../input/check-array.ts";
import { checkStockPeriod, type StockPeriod } from "../input/stock-period.ts";

/** How one old unit splits into new areas, from the first census that counts them apart. */
export interface Split {
  /** The unit to split; it disappears from the list and its parts take its place. */
  readonly area: string;
  readonly parts: readonly string[];
  /**
   * People of that census by birthplace (row) and residence (column) among the parts, row-major,
   * in any unit: only shares are used.
   */
  readonly census: Float64Array;
  /** People born in each part who live elsewhere, and people born elsewhere who live in each part. */
  readonly bornAbroadLiving: {
    readonly emigrants: Float64Array;
    readonly immigrants: Float64Array;
  };
  /** Births and deaths of the period in each part: only shares are used. */
  readonly births: Float64Array;
  readonly deaths: Float64Array;
}

/**
 * Route (ii) for border changes (methods 18): the unit's own block is split by the joint shares of
 * birthplace and residence in the first separate census, its other row and column by the marginal
 * shares. A product of shares in the own block would turn natives into migrants.
 *
 * @throws FlowError for an unknown unit, parts that are already areas, or shares without a total
 */
export function backCastSplit(period: StockPeriod, split: Split): StockPeriod {
  checkStockPeriod(period);
  const at = period.areas.indexOf(split.area);
  if (at < 0) throw broken("unknown-area", "split.area", "an area of the list", split.area);
  const { parts } = split;
  const taken = parts.find((part) => part !== split.area && period.areas.includes(part));
  if (taken !== undefined || new Set(parts).size !== parts.length || parts.length === 0) {
    throw broken("duplicate-area", "split.parts", "different new codes", taken ?? parts.join(", "));
  }
  const block = shares("split.census", split.census, parts.length ** 2);
  const emigrants = shares(
    "split.bornAbroadLiving.emigrants",
    split.bornAbroadLiving.emigrants,
    parts.length,
  );
  const immigrants = shares(
    "split.bornAbroadLiving.immigrants",
    split.bornAbroadLiving.immigrants,
    parts.length,
  );
  const areas = period.areas.flatMap((area, index) => (index === at ? [...parts] : [area]));
  const origin = areas.map((_, index) => source(index, at, parts.length));
  const table = (cells: Float64Array) =>
    splitTable(cells, period.areas.length, at, origin, { block, emigrants, immigrants });
  const vector = (values: Float64Array, by: Float64Array) =>
    Float64Array.from(origin, ({ area, part }) => values[area]! * (part < 0 ? 1 : by[part]!));
  return {
    areas,
    stockStart: table(period.stockStart),
    stockEnd: table(period.stockEnd),
    births: vector(period.births, shares("split.births", split.births, parts.length)),
    deaths: vector(period.deaths, shares("split.deaths", split.deaths, parts.length)),
  };
}

interface Shares {
  readonly block: Float64Array;
  readonly emigrants: Float64Array;
  readonly immigrants: Float64Array;
}

/** Which old area, and which part of it, a new area comes from. */
function source(index: number, at: number, parts: number): { area: number; part: number } {
  if (index < at) return { area: index, part: -1 };
  return index < at + parts
    ? { area: at, part: index - at }
    : { area: index - parts + 1, part: -1 };
}

function splitTable(
  cells: Float64Array,
  n: number,
  at: number,
  origin: readonly { area: number; part: number }[],
  { block, emigrants, immigrants }: Shares,
): Float64Array {
  const m = origin.length;
  const parts = emigrants.length;
  return Float64Array.from({ length: m * m }, (_, cell) => {
    const birthplace = origin[Math.floor(cell / m)]!;
    const residence = origin[cell % m]!;
    const persons = cells[birthplace.area * n + residence.area]!;
    if (birthplace.area === at && residence.area === at) {
      return persons * block[birthplace.part * parts + residence.part]!;
    }
    if (birthplace.area === at) return persons * emigrants[birthplace.part]!;
    return residence.area === at ? persons * immigrants[residence.part]! : persons;
  });
}

function shares(argument: string, values: Float64Array, length: number): Float64Array {
  checkVector(
    argument,
    values,
    Array.from({ length }, (_, at) => `${at}`),
  );
  const total = values.reduce((sum, value) => sum + value, 0);
  if (!(total > 0))
    throw broken("inconsistent-totals", argument, "a total above 0 to take shares of", `${total}`);
  return values.map((value) => value / total);
}

function broken(
  code: "unknown-area" | "duplicate-area" | "inconsistent-totals",
  argument: string,
  expected: string,
  found: string,
): FlowError {
  return new FlowError({ code, argument, expected, found, mend: "correct the split" });
}
