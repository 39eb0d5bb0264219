import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { StockPeriod, WorldPeriod } from "../../src/flows/index.ts";

/** First years of the real periods of 230 areas. */
const years = [1990, 1995, 2000, 2005, 2010, 2015, 2020];

function lines(folder: string, path: string): string[][] {
  const text = gunzipSync(readFileSync(`${folder}/${path}.csv.gz`)).toString();
  return text
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.trimEnd().split(","));
}

/** One of the benchmark inputs. */
export function benchPeriod(folder: string, input: string): StockPeriod {
  const table = (name: string) =>
    Float64Array.from(
      lines(folder, `${input}/${name}`).flatMap((cells) => cells.slice(1).map(Number)),
    );
  const events = lines(folder, `${input}/births_deaths`);
  return {
    areas: events.map(([area]) => area!),
    stockStart: table("stock_start"),
    stockEnd: table("stock_end"),
    births: Float64Array.from(events, ([, births]) => Number(births)),
    deaths: Float64Array.from(events, ([, , deaths]) => Number(deaths)),
  };
}

/** Seven periods, the totals of both sexes three times in place of the sexes. */
export function benchWorld(folder: string): WorldPeriod[] {
  return years.flatMap((year) => {
    const world = benchPeriod(folder, `UN2024_${year}`);
    return ["both", "female", "male"].map((sex) => ({ ...world, period: `${year}`, sex }));
  });
}
