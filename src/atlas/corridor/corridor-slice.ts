import { NumberList, type PageNumber } from "../data/number-list.ts";
import type { NumberRecord } from "../data/number-record.ts";
import type { CorridorFile, CorridorMeasure, CorridorNumbers } from "./corridor-file.ts";
import { estimateRecord, publishedRecord, spreadRecord } from "./corridor-records.ts";

/** Values of one measure: a row for each period, a column for each series. */
export interface CorridorTable {
  readonly measure: CorridorMeasure;
  readonly columns: readonly CorridorColumn[];
  readonly rows: readonly {
    readonly period: string;
    readonly cells: readonly (PageNumber | null)[];
    /** Largest over smallest value of the row, where two are positive. */
    readonly spread: PageNumber | null;
  }[];
}

export interface CorridorColumn {
  readonly source: string;
  readonly basis: string | null;
  readonly method: string | null;
}

/** Our estimates of one release: a row for each method, a column for each period. */
export interface CorridorEstimates {
  readonly release: string;
  readonly periods: readonly string[];
  readonly rows: readonly {
    readonly method: string;
    readonly cells: readonly (PageNumber | null)[];
  }[];
}

/** Everything that the page of a corridor prints, in no language. */
export interface CorridorSlice {
  readonly origin: string;
  readonly destination: string;
  readonly tables: readonly CorridorTable[];
  readonly estimates: readonly CorridorEstimates[];
  readonly numbers: readonly NumberRecord[];
}

const none: CorridorNumbers = { published: [], plain: [], bounded: [] };

/** The slice of a corridor from the file of its destination. */
export function corridorSlice(file: CorridorFile, origin: string): CorridorSlice {
  const list = new NumberList();
  const numbers = file.origins[origin] ?? none;
  const tables = publishedTables(file, origin, numbers, list);
  const estimates = estimateTables(file, origin, numbers, list);
  return {
    ...{ origin, destination: file.destination, tables, estimates },
    numbers: list.records(),
  };
}

function publishedTables(
  file: CorridorFile,
  origin: string,
  { published }: CorridorNumbers,
  list: NumberList,
): CorridorTable[] {
  const places = new Map<CorridorMeasure, Map<string, Map<number, PageNumber>>>();
  for (let at = 0; at < published.length; at += 4) {
    const [of, period, value, cell] = published.slice(at, at + 4) as [
      number,
      number,
      number | null,
      string,
    ];
    const series = file.series[of]!;
    const time = file.periods[period]!;
    const ends = { origin, destination: file.destination };
    const number = list.addRecord(publishedRecord(series, ends, time, value, cell));
    const rows = getOr(places, series.measure, () => new Map<string, Map<number, PageNumber>>());
    getOr(rows, time, () => new Map<number, PageNumber>()).set(of, number);
  }
  return [...places].map(([measure, rows]) => tableOf(file, measure, rows, list));
}

function tableOf(
  file: CorridorFile,
  measure: CorridorMeasure,
  rows: ReadonlyMap<string, ReadonlyMap<number, PageNumber>>,
  list: NumberList,
): CorridorTable {
  const used = [...new Set([...rows.values()].flatMap((cells) => [...cells.keys()]))].sort(
    (a, b) => a - b,
  );
  return {
    measure,
    columns: used.map((of) => file.series[of]!),
    rows: [...rows.keys()].sort().map((period) => {
      const cells = used.map((of) => rows.get(period)!.get(of) ?? null);
      const known = cells.filter((cell) => cell !== null);
      list.rivals(known);
      return { period, cells, spread: spreadOf(known, list) };
    }),
  };
}

function spreadOf(cells: readonly PageNumber[], list: NumberList): PageNumber | null {
  const record = spreadRecord(cells.map(({ record }) => record));
  return record ? list.addRecord(record) : null;
}

function estimateTables(
  file: CorridorFile,
  origin: string,
  { plain, bounded }: CorridorNumbers,
  list: NumberList,
): CorridorEstimates[] {
  const found = new Map<number, PageNumber>();
  const ends = { origin, destination: file.destination };
  const sourcesOf = (of: number) => file.releases[file.estimates[of]!.release] ?? [];
  for (let at = 0; at < plain.length; at += 2) {
    const of = plain[at]!;
    found.set(
      of,
      list.addRecord(
        estimateRecord(file.estimates[of]!, ends, plain[at + 1]!, sourcesOf(of), null),
      ),
    );
  }
  for (let at = 0; at < bounded.length; at += 4) {
    const [of, persons, low, high] = bounded.slice(at, at + 4) as [number, number, number, number];
    found.set(
      of,
      list.addRecord(
        estimateRecord(file.estimates[of]!, ends, persons, sourcesOf(of), { low, high }),
      ),
    );
  }
  const releases = [...new Set(file.estimates.map(({ release }) => release))];
  return releases.flatMap((release) => {
    const own = file.estimates.flatMap((series, of) =>
      series.release === release && found.has(of) ? [{ ...series, of }] : [],
    );
    if (own.length === 0) return [];
    const periods = [...new Set(own.map(({ period }) => period))].sort();
    for (const period of periods)
      list.rivals(own.flatMap((each) => (each.period === period ? [found.get(each.of)!] : [])));
    const methods = [...new Set(own.map(({ method }) => method))];
    const rows = methods.map((method) => ({
      method,
      cells: periods.map((period) => {
        const cell = own.find((each) => each.method === method && each.period === period);
        return cell ? found.get(cell.of)! : null;
      }),
    }));
    return [{ release, periods, rows }];
  });
}

function getOr<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
