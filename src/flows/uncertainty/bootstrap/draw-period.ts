import type { StockPeriod } from "../../input/stock-period.ts";
import { type SeededGenerator, seededGenerator } from "../../random/seeded-generator.ts";
import { columnSums } from "../../table/sums.ts";
import type { CheckedErrors } from "./input-errors.ts";

/**
 * The inputs of one draw (methods 17.1): foreign-born cells times `exp(σ η − σ²/2)` with
 * `η = √ρ u + √(1−ρ) w`, `u` common to both dates and `w` of its own; births, deaths and populations likewise; native
 * born = population − foreign born again. A draw depends on the seed and its number alone.
 */
export function drawPeriod(
  period: StockPeriod,
  errors: CheckedErrors,
  seed: number,
  draw: number,
): StockPeriod {
  // The number of the draw fills the upper half of the seed, so that no two draws share a stream.
  const random = seededGenerator(seed + (draw + 1) * 2 ** 32);
  const [stockStart, stockEnd] = drawStocks(period, errors, random);
  drawNatives(stockStart, stockEnd, period, errors, random);
  const events = (values: Float64Array, error: Float64Array) =>
    values.map((value, area) => value * factor(error[area]!, random.normal()));
  return {
    areas: period.areas,
    stockStart,
    stockEnd,
    births: events(period.births, errors.births),
    deaths: events(period.deaths, errors.deaths),
  };
}

function factor(error: number, normal: number): number {
  return error === 0 ? 1 : Math.exp(error * normal - (error * error) / 2);
}

function drawStocks(
  { areas, stockStart, stockEnd }: StockPeriod,
  { stocks, common, own }: CheckedErrors,
  random: SeededGenerator,
): [Float64Array, Float64Array] {
  const n = areas.length;
  const [start, end] = [new Float64Array(n * n), new Float64Array(n * n)];
  for (let at = 0; at < n * n; at++) {
    if (at % (n + 1) === 0 || (stockStart[at] === 0 && stockEnd[at] === 0)) continue;
    const shared = common * random.normal();
    start[at] = stockStart[at]! * factor(stocks[at]!, shared + own * random.normal());
    end[at] = stockEnd[at]! * factor(stocks[at]!, shared + own * random.normal());
  }
  return [start, end];
}

/** Native born = population − foreign born; a population has errors like those of a stock. */
function drawNatives(
  start: Float64Array,
  end: Float64Array,
  { areas, stockStart, stockEnd }: StockPeriod,
  { population, common, own }: CheckedErrors,
  random: SeededGenerator,
): void {
  const n = areas.length;
  const [before, after] = [columnSums(stockStart, n), columnSums(stockEnd, n)];
  const [foreignStart, foreignEnd] = [columnSums(start, n), columnSums(end, n)];
  for (let area = 0; area < n; area++) {
    const shared = common * random.normal();
    const drawn = (persons: number) =>
      persons * factor(population[area]!, shared + own * random.normal());
    start[area * (n + 1)] = drawn(before[area]!) - foreignStart[area]!;
    end[area * (n + 1)] = drawn(after[area]!) - foreignEnd[area]!;
  }
}
