import type { MoveTables } from "./move-tables.ts";
import type { PreparedTables } from "./prepare.ts";

/**
 * An account by birthplace and area (all `N × N`, birthplace first) in which every person is
 * somewhere: for each birthplace and area, start stock = stayers + movers out + deaths + leavers +
 * adjustment, and end stock = stayers + movers in + births + entrants + adjustment.
 */
export interface Account {
  readonly n: number;
  readonly stayers: Float64Array;
  readonly movedFrom: Float64Array;
  readonly movedTo: Float64Array;
  readonly births: Float64Array;
  readonly deaths: Float64Array;
  /** People who leave for, and enter from, outside the system. */
  readonly leavers: Float64Array;
  readonly entrants: Float64Array;
  /** The statistical discrepancy: what balancing, matching and repairs changed. May be negative. */
  readonly adjustmentStart: Float64Array;
  readonly adjustmentEnd: Float64Array;
  /** Flow per birthplace, when it was asked for. */
  readonly byBirthplace: Float64Array | undefined;
}

/** The account of an estimate; it adds up to the stocks as given, cell by cell. */
export function account(tables: PreparedTables, moves: MoveTables): Account {
  const { n, stockStart, stockEnd, births, deaths, leavers, entrants } = tables;
  const { stayers, movedFrom, movedTo } = moves;
  const adjustmentStart = new Float64Array(n * n);
  const adjustmentEnd = new Float64Array(n * n);
  for (let at = 0; at < n * n; at++) {
    const staying = stayers[at]!;
    adjustmentStart[at] = stockStart[at]! - (staying + movedFrom[at]!) - deaths[at]! - leavers[at]!;
    adjustmentEnd[at] = stockEnd[at]! - (staying + movedTo[at]!) - births[at]! - entrants[at]!;
  }
  return {
    n,
    stayers,
    movedFrom,
    movedTo,
    births,
    deaths,
    leavers,
    entrants,
    adjustmentStart,
    adjustmentEnd,
    byBirthplace: moves.byBirthplace,
  };
}

/**
 * The account of one birthplace as a table of `N + 3` rows (areas, birth, outside, adjustment) and
 * columns (areas, death, outside, adjustment), row-major. Its first `N` row sums are the start
 * stock, its first `N` column sums the end stock. Needs the flow per birthplace.
 */
export function accountTable(whole: Account, birthplace: number): Float64Array {
  const { n, byBirthplace } = whole;
  if (byBirthplace === undefined) {
    throw new TypeError("accountTable needs an estimate made with byBirthplace: true");
  }
  const size = n + 3;
  const table = new Float64Array(size * size);
  for (let i = 0; i < n; i++) {
    const at = birthplace * n + i;
    for (let j = 0; j < n; j++) table[i * size + j] = byBirthplace[at * n + j]!;
    table[i * size + i] = whole.stayers[at]!;
    [whole.deaths, whole.leavers, whole.adjustmentStart].forEach((column, extra) => {
      table[i * size + n + extra] = column[at]!;
    });
    [whole.births, whole.entrants, whole.adjustmentEnd].forEach((row, extra) => {
      table[(n + extra) * size + i] = row[at]!;
    });
  }
  return table;
}
