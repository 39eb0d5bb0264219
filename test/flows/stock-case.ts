import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { StockPeriod } from "../../src/flows/input/stock-period.ts";
import { shared } from "../shared.ts";
import type { NamedMatrix } from "./golden.ts";
import { permuteTable } from "./tables.ts";

/** Input of the golden cases that start from stocks. */
export interface StockInput {
  readonly stock_start: NamedMatrix;
  readonly stock_end: NamedMatrix;
  readonly births?: Readonly<Record<string, number>>;
  readonly deaths?: Readonly<Record<string, number>>;
}

/** A golden input as a period; births and deaths are 0 where the case has none. */
export function stockPeriod({
  stock_start,
  stock_end,
  births = {},
  deaths = {},
}: StockInput): StockPeriod {
  const areas = stock_start.row;
  const vector = (values: Readonly<Record<string, number>>) =>
    Float64Array.from(areas, (area) => values[area] ?? 0);
  return {
    areas,
    stockStart: Float64Array.from(stock_start.data.flat()),
    stockEnd: Float64Array.from(stock_end.data.flat()),
    births: vector(births),
    deaths: vector(deaths),
  };
}

function benchLines(path: string): string[][] {
  const text = gunzipSync(readFileSync(shared(`reference/flows-bench/${path}.csv.gz`))).toString();
  return text
    .trimEnd()
    .split("\n")
    .map((line) => line.trimEnd().split(","));
}

/** A table of the benchmark inputs, row-major, without its header and first column. */
export function benchTable(path: string): Float64Array {
  return Float64Array.from(
    benchLines(path)
      .slice(1)
      .flatMap((cells) => cells.slice(1).map(Number)),
  );
}

/** One benchmark period. */
export function benchPeriod(folder: string): StockPeriod {
  const events = benchLines(`${folder}/births_deaths`).slice(1);
  return {
    areas: events.map(([area]) => area!),
    stockStart: benchTable(`${folder}/stock_start`),
    stockEnd: benchTable(`${folder}/stock_end`),
    births: Float64Array.from(events, ([, births]) => Number(births)),
    deaths: Float64Array.from(events, ([, , deaths]) => Number(deaths)),
  };
}

/** Largest absolute difference of two tables of one length. */
export function largestDifference(one: ArrayLike<number>, other: ArrayLike<number>): number {
  if (one.length !== other.length) return Number.POSITIVE_INFINITY;
  let largest = 0;
  for (let at = 0; at < one.length; at++) {
    const difference = Math.abs(one[at]! - other[at]!);
    if (!(difference <= largest)) largest = difference;
  }
  return largest;
}

/** The same period in another unit. */
export function scaledPeriod(period: StockPeriod, factor: number): StockPeriod {
  const scale = (values: Float64Array) => values.map((value) => value * factor);
  return {
    areas: period.areas,
    stockStart: scale(period.stockStart),
    stockEnd: scale(period.stockEnd),
    births: scale(period.births),
    deaths: scale(period.deaths),
  };
}

/** The same period with its areas in another order. */
export function permutedPeriod(period: StockPeriod, order: readonly number[]): StockPeriod {
  const vector = (values: Float64Array) => Float64Array.from(order, (at) => values[at]!);
  return {
    areas: order.map((at) => period.areas[at]!),
    stockStart: permuteTable(period.stockStart, order),
    stockEnd: permuteTable(period.stockEnd, order),
    births: vector(period.births),
    deaths: vector(period.deaths),
  };
}
