import type { BlendPeriod } from "../../src/flows/blend/index.ts";
import { undesaIms2020BilateralTidy } from "../../src/sources/undesa-ims-2020-bilateral-tidy.ts";
import { undesaIms2024Bilateral } from "../../src/sources/undesa-ims-2024-bilateral.ts";
import { undesaIms2024NativeBorn } from "../../src/sources/undesa-ims-2024-native-born.ts";
import { wpp2024 } from "../../src/sources/wpp-2024.ts";
import { scanSource } from "./scan-source.ts";
import { bilateralStocks, squareTable } from "./stock-tables.ts";

const years = [1990, 1995, 2000, 2005, 2010, 2015, 2020, 2024];
const lastYearOfOtherRevision = 2020;

type Series = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** Every period of the 2024 revision, both sexes, with the 2020 revision as second opinion. */
export async function blendPeriods(folder: string): Promise<BlendPeriod[]> {
  const natives = await series(folder, undesaIms2024NativeBorn, "NATIVE_BORN");
  const births = await series(folder, wpp2024, "BIRTHS");
  const deaths = await series(folder, wpp2024, "DEATHS");
  const areas = [...natives.keys()].sort();
  const main = await bilateralStocks(folder, undesaIms2024Bilateral, "_T");
  const other = await bilateralStocks(folder, undesaIms2020BilateralTidy, "_T");
  const table = (year: number) => {
    const cells = squareTable(main, year, areas);
    areas.forEach((area, i) => {
      cells[i * areas.length + i] = required(natives, area, year);
    });
    return cells;
  };
  return years.slice(0, -1).map((start, at) => {
    const end = years[at + 1]!;
    return {
      areas,
      stockStart: table(start),
      stockEnd: table(end),
      births: eventsBetween(births, areas, start, end),
      deaths: eventsBetween(deaths, areas, start, end),
      startYear: start,
      years: end - start,
      otherRevision: {
        stockStart: squareTable(other, start, areas),
        ...(end <= lastYearOfOtherRevision ? { stockEnd: squareTable(other, end, areas) } : {}),
      },
    };
  });
}

async function series(
  folder: string,
  source: Parameters<typeof scanSource>[1],
  measure: string,
): Promise<Series> {
  const found = new Map<string, Map<number, number>>();
  await scanSource(folder, source, (o) => {
    if (o.measure !== measure || (o.sex ?? "_T") !== "_T" || typeof o.value !== "number") return;
    const own = found.get(o.refArea) ?? new Map<number, number>();
    found.set(o.refArea, own);
    own.set(Number(o.timePeriod.slice(0, 4)), o.value * 10 ** (o.unitMult ?? 0));
  });
  return found;
}

function required(values: Series, area: string, year: number): number {
  const value = values.get(area)?.get(year);
  if (value === undefined) throw new RangeError(`${area}, ${year}: no value`);
  return value;
}

/** Events from mid-year to mid-year; a year after the last one repeats it. */
function eventsBetween(events: Series, areas: readonly string[], start: number, end: number) {
  return Float64Array.from(areas, (area) => {
    const own = events.get(area);
    if (own === undefined) throw new RangeError(`${area}: no vital events`);
    const last = Math.max(...own.keys());
    let sum = 0;
    for (let year = start; year <= end; year++)
      sum +=
        (year === start || year === end ? 0.5 : 1) * required(events, area, Math.min(year, last));
    return sum;
  });
}
