import { type SparseTable, withoutCells } from "../table/sparse-table.ts";

/**
 * A table split into the largest cell of each column, in migrant stocks the native born, and the
 * others. Column totals being exact, the pivot is the total less the others, and the miss of a row
 * becomes a difference of small cells: `r_k − Σ c_i (columns whose pivot is k) + other cells of
 * these columns − other cells of row k`. Computed like this it keeps its last digits.
 */
export interface PivotedTable {
  readonly others: SparseTable;
  /** Position of each of the `others` in the whole table. */
  readonly otherAt: Int32Array;
  /** Row and position of the largest cell of each column; −1 for an empty column. */
  readonly pivotRow: Int32Array;
  readonly pivotAt: Int32Array;
  /** `r_k − Σ c_i` over the columns whose pivot is row `k`. */
  readonly offset: Float64Array;
  /** Number of the connected part of the table that each row belongs to. */
  readonly part: Int32Array;
  readonly parts: number;
}

/** Splits a table by its pivots, and finds which rows are linked by shared columns. */
export function splitPivots(
  table: SparseTable,
  rowTotals: Float64Array,
  columnTotals: Float64Array,
): PivotedTable {
  const { rows, columns, rowStart, column, value } = table;
  const pivotRow = new Int32Array(columns).fill(-1);
  const pivotAt = new Int32Array(columns).fill(-1);
  for (let r = 0; r < rows; r++) {
    for (let at = rowStart[r]!; at < rowStart[r + 1]!; at++) {
      const c = column[at]!;
      if (pivotAt[c]! >= 0 && value[at]! <= value[pivotAt[c]!]!) continue;
      pivotAt[c] = at;
      pivotRow[c] = r;
    }
  }
  const isPivot = new Uint8Array(value.length);
  let pivots = 0;
  const offset = rowTotals.slice();
  for (let c = 0; c < columns; c++) {
    if (pivotAt[c]! < 0) continue;
    isPivot[pivotAt[c]!] = 1;
    pivots++;
    offset[pivotRow[c]!]! -= columnTotals[c]!;
  }
  const otherAt = new Int32Array(value.length - pivots);
  for (let at = 0, next = 0; at < isPivot.length; at++) if (isPivot[at] === 0) otherAt[next++] = at;
  return {
    others: withoutCells(table, isPivot),
    otherAt,
    pivotRow,
    pivotAt,
    offset,
    ...connectedParts(table),
  };
}

function connectedParts({ rows, columns, rowStart, column }: SparseTable) {
  const root = Int32Array.from({ length: rows + columns }, (_, node) => node);
  const find = (node: number): number => {
    let at = node;
    while (root[at] !== at) {
      root[at] = root[root[at]!]!;
      at = root[at]!;
    }
    return at;
  };
  for (let r = 0; r < rows; r++) {
    for (let at = rowStart[r]!; at < rowStart[r + 1]!; at++)
      root[find(rows + column[at]!)] = find(r);
  }
  const number = new Map<number, number>();
  const part = new Int32Array(rows);
  for (let r = 0; r < rows; r++) {
    const of = find(r);
    if (!number.has(of)) number.set(of, number.size);
    part[r] = number.get(of)!;
  }
  return { part, parts: number.size };
}

/** What each row misses of its total, `r − row(M)`, for a table with exact column totals. */
export function rowMisses(
  { others: { rows, rowStart, column }, pivotRow, offset }: PivotedTable,
  otherCells: Float64Array,
  misses: Float64Array,
): void {
  misses.set(offset);
  for (let r = 0; r < rows; r++) {
    let sum = 0;
    for (let at = rowStart[r]!, end = rowStart[r + 1]!; at < end; at++) {
      sum += otherCells[at]!;
      misses[pivotRow[column[at]!]!]! += otherCells[at]!;
    }
    misses[r]! -= sum;
  }
}

/**
 * Takes out of `misses` what no scaling can mend: in a connected part of the table the totals of
 * rows and columns differ by rounding, and the rows share that in proportion to their totals.
 */
export function spreadRounding(
  misses: Float64Array,
  rowTotals: Float64Array,
  { part, parts }: PivotedTable,
): void {
  const rest = new Float64Array(parts);
  const total = new Float64Array(parts);
  for (let r = 0; r < misses.length; r++) {
    rest[part[r]!]! += misses[r]!;
    total[part[r]!]! += rowTotals[r]!;
  }
  for (let r = 0; r < misses.length; r++) {
    const of = part[r]!;
    if (total[of]! > 0) misses[r]! -= rest[of]! * (rowTotals[r]! / total[of]!);
  }
}
