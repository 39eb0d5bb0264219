import type { StockPeriod, UnknownBirthplace } from "../../flows/index.ts";

/** Cells of a square table without its diagonal: for each row, triples of gap to the last column, start, change. */
export type SparsePairs = readonly (readonly number[])[];

/** The official tables of one period as the laboratory loads them: whole persons, both sexes together. */
export interface LabPeriod {
  /** Revision and first year: `undesa-ims-2024/2015`. */
  readonly key: string;
  readonly revision: string;
  readonly start: number;
  readonly end: number;
  readonly areas: readonly string[];
  /** Foreign born of known birthplace by birthplace (row) and residence, at both dates. */
  readonly stocks: SparsePairs;
  readonly nativesStart: readonly number[];
  readonly nativesEnd: readonly number[];
  readonly unknownStart: readonly number[];
  readonly unknownEnd: readonly number[];
  readonly births: readonly number[];
  readonly deaths: readonly number[];
  /** The same stocks in the other revision; null where the edition has none. */
  readonly other: SparsePairs | null;
  readonly otherReachesEnd: boolean;
  /** Whether the Waymark estimate was fitted for this revision. */
  readonly blendable: boolean;
  readonly sources: readonly string[];
}

/** The tables of a period, ready to be edited. */
export interface LabTables {
  readonly known: StockPeriod;
  readonly unknown: UnknownBirthplace;
  readonly other: { readonly stockStart: Float64Array; readonly stockEnd?: Float64Array } | null;
}

/** Writes two tables without their diagonals as one list of rows. */
export function sparsePairs(start: Float64Array, end: Float64Array, n: number): number[][] {
  return Array.from({ length: n }, (_, row) => {
    const cells: number[] = [];
    let last = 0;
    for (let column = 0; column < n; column++) {
      const [before, after] = [start[row * n + column]!, end[row * n + column]!];
      if (column === row || (before === 0 && after === 0)) continue;
      cells.push(column - last, before, after - before);
      last = column;
    }
    return cells;
  });
}

/** Reads what {@link sparsePairs} wrote. */
export function fromSparsePairs(rows: SparsePairs): [start: Float64Array, end: Float64Array] {
  const n = rows.length;
  const [start, end] = [new Float64Array(n * n), new Float64Array(n * n)];
  for (const [row, cells] of rows.entries()) {
    let column = 0;
    for (let at = 0; at < cells.length; at += 3) {
      column += cells[at]!;
      start[row * n + column] = cells[at + 1]!;
      end[row * n + column] = cells[at + 1]! + cells[at + 2]!;
    }
  }
  return [start, end];
}

/** The square tables of a loaded period. */
export function labTables(period: LabPeriod): LabTables {
  const { areas, births, deaths, nativesStart, nativesEnd, other } = period;
  const n = areas.length;
  const [stockStart, stockEnd] = fromSparsePairs(period.stocks);
  for (let at = 0; at < n; at++) {
    stockStart[at * (n + 1)] = nativesStart[at]!;
    stockEnd[at * (n + 1)] = nativesEnd[at]!;
  }
  const [otherStart, otherEnd] = other ? fromSparsePairs(other) : [];
  return {
    known: {
      ...{ areas, stockStart, stockEnd },
      births: Float64Array.from(births),
      deaths: Float64Array.from(deaths),
    },
    unknown: {
      start: Float64Array.from(period.unknownStart),
      end: Float64Array.from(period.unknownEnd),
    },
    other: otherStart
      ? { stockStart: otherStart, ...(period.otherReachesEnd && { stockEnd: otherEnd! }) }
      : null,
  };
}
