import { correlation } from "../../flows/validation/index.ts";
import { corridorReader, type EstimateName, nameOf, type WorldTable } from "./world-table.ts";

/** How near two estimates of the whole world are in a period; neither is taken for the truth. */
export interface Agreement {
  readonly timePeriod: string;
  readonly first: EstimateName;
  readonly second: EstimateName;
  readonly corridors: number;
  readonly logCorrelation: number;
  readonly countCorrelation: number;
  /** Shares of corridors that differ by less than a factor of 2 and 3, one person added to both. */
  readonly withinTwo: number;
  readonly withinThree: number;
  /** Persons of the second over persons of the first, in these corridors. */
  readonly level: number;
}

/** Compares every pair of estimates on the corridors that all of them have. */
export function agreements(timePeriod: string, tables: readonly WorldTable[]): Agreement[] {
  const values = commonValues(tables);
  const logs = values.map((own) => own.map((value) => Math.log1p(Math.max(0, value))));
  const found: Agreement[] = [];
  for (const [a, first] of tables.entries())
    for (const [b, second] of tables.entries())
      if (a < b)
        found.push({
          timePeriod,
          first: plainName(first),
          second: plainName(second),
          ...compared(values[a]!, values[b]!, logs[a]!, logs[b]!),
        });
  return found;
}

function commonValues(tables: readonly WorldTable[]): Float64Array[] {
  const readers = tables.map(corridorReader);
  const codes = tables[0]?.codes ?? [];
  const lists: number[][] = tables.map(() => []);
  for (const origin of codes)
    for (const destination of codes) {
      if (origin === destination) continue;
      const row = readers.map((read) => read(origin, destination));
      if (!row.every(Number.isFinite)) continue;
      for (const [at, value] of row.entries()) lists[at]!.push(value);
    }
  return lists.map((list) => Float64Array.from(list));
}

function compared(x: Float64Array, y: Float64Array, logX: Float64Array, logY: Float64Array) {
  const n = x.length;
  let [two, three, sumX, sumY] = [0, 0, 0, 0];
  for (let at = 0; at < n; at++) {
    const distance = Math.abs(logX[at]! - logY[at]!);
    if (distance < Math.LN2) two += 1;
    if (distance < Math.log(3)) three += 1;
    sumX += x[at]!;
    sumY += y[at]!;
  }
  return {
    corridors: n,
    logCorrelation: correlation(logX, logY),
    countCorrelation: correlation(x, y),
    withinTwo: two / n,
    withinThree: three / n,
    level: sumY / sumX,
  };
}

function plainName({ source, method, kind }: EstimateName): EstimateName {
  return { source, method, kind };
}

/** The agreement of two estimates by name, in any order. */
export function agreementOf(
  list: readonly Agreement[],
  a: EstimateName,
  b: EstimateName,
): Agreement | undefined {
  const names = [nameOf(a), nameOf(b)].sort().join();
  return list.find(({ first, second }) => [nameOf(first), nameOf(second)].sort().join() === names);
}
