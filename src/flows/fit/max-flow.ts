import { columnCells } from "../table/column-cells.ts";
import type { SparseTable } from "../table/sparse-table.ts";

/** A flow through the cells of a table that fills row and column totals as far as possible. */
export interface FilledTable {
  /** Persons in each cell of the sparse table. */
  readonly cells: Float64Array;
  /** What is missing in each row and in each column. */
  readonly rowShort: Float64Array;
  readonly columnShort: Float64Array;
  /** The source side of a minimum cut: rows (columns) that a short row can still reach. */
  readonly rowReached: Uint8Array;
  readonly columnReached: Uint8Array;
}

const rounding = 1e-14;

/**
 * Fills a table on the support of `table` up to its totals: a maximum flow rows → cells → columns
 * (Dinic 1970), started from the table itself scaled under the totals.
 */
export function fillTable(
  table: SparseTable,
  rowTotals: Float64Array,
  columnTotals: Float64Array,
): FilledTable {
  const network = startingFlow(table, rowTotals, columnTotals);
  while (levels(network)) blockingFlow(network);
  const { rows } = table;
  return {
    cells: network.cells,
    rowShort: network.rowShort,
    columnShort: network.columnShort,
    rowReached: Uint8Array.from(network.level.subarray(0, rows), (level) => (level >= 0 ? 1 : 0)),
    columnReached: Uint8Array.from(network.level.subarray(rows), (level) => (level >= 0 ? 1 : 0)),
  };
}

interface Network {
  readonly table: SparseTable;
  readonly byColumn: ReturnType<typeof columnCells>;
  readonly cells: Float64Array;
  readonly rowShort: Float64Array;
  readonly columnShort: Float64Array;
  readonly level: Int32Array;
  readonly next: Int32Array;
  readonly queue: Int32Array;
}

function startingFlow(
  table: SparseTable,
  rowTotals: Float64Array,
  columnTotals: Float64Array,
): Network {
  const { rows, columns, rowStart, column, value } = table;
  const cells = value.slice();
  const columnShort = new Float64Array(columns);
  for (let at = 0; at < cells.length; at++) columnShort[column[at]!]! += cells[at]!;
  for (let at = 0; at < cells.length; at++)
    cells[at]! *= columnTotals[column[at]!]! / columnShort[column[at]!]!;
  columnShort.set(columnTotals);
  const rowShort = rowTotals.slice();
  for (let row = 0; row < rows; row++) {
    let sum = 0;
    for (let at = rowStart[row]!; at < rowStart[row + 1]!; at++) sum += cells[at]!;
    const factor = sum > rowTotals[row]! ? rowTotals[row]! / sum : 1;
    for (let at = rowStart[row]!; at < rowStart[row + 1]!; at++) {
      cells[at]! *= factor;
      rowShort[row]! -= cells[at]!;
      columnShort[column[at]!]! -= cells[at]!;
    }
  }
  clearRounding(rowShort, rowTotals);
  clearRounding(columnShort, columnTotals);
  return {
    table,
    byColumn: columnCells(rows, columns, rowStart, column),
    cells,
    rowShort,
    columnShort,
    level: new Int32Array(rows + columns),
    next: new Int32Array(rows + columns),
    queue: new Int32Array(rows + columns),
  };
}

function clearRounding(short: Float64Array, totals: Float64Array): void {
  for (let at = 0; at < short.length; at++) if (short[at]! <= rounding * totals[at]!) short[at] = 0;
}

/** Breadth-first levels from the short rows; true if a short column can be reached. */
function levels({
  table,
  byColumn,
  cells,
  rowShort,
  columnShort,
  level,
  next,
  queue,
}: Network): boolean {
  const { rows, rowStart, column } = table;
  level.fill(-1);
  let tail = 0;
  for (let row = 0; row < rows; row++) {
    if (rowShort[row]! > 0) {
      level[row] = 0;
      queue[tail++] = row;
    }
  }
  let found = false;
  for (let head = 0; head < tail; head++) {
    const node = queue[head]!;
    const deeper = level[node]! + 1;
    if (node < rows) {
      next[node] = rowStart[node]!;
      for (let at = rowStart[node]!; at < rowStart[node + 1]!; at++) {
        const to = rows + column[at]!;
        if (level[to]! >= 0) continue;
        level[to] = deeper;
        queue[tail++] = to;
        if (columnShort[column[at]!]! > 0) found = true;
      }
    } else {
      const here = node - rows;
      next[node] = byColumn.columnStart[here]!;
      for (let slot = byColumn.columnStart[here]!; slot < byColumn.columnStart[here + 1]!; slot++) {
        const to = byColumn.row[slot]!;
        if (level[to]! >= 0 || cells[byColumn.cell[slot]!]! <= 0) continue;
        level[to] = deeper;
        queue[tail++] = to;
      }
    }
  }
  return found;
}

function blockingFlow(network: Network): void {
  const { table, rowShort } = network;
  const path = new Int32Array(table.rows + table.columns + 1);
  for (let row = 0; row < table.rows; row++) {
    while (rowShort[row]! > 0) {
      const moved = augment(network, row, path);
      if (moved === 0) break;
    }
  }
}

/** One augmenting path from a short row along rising levels; returns what it carried, 0 for none. */
function augment(network: Network, from: number, path: Int32Array): number {
  const { table, byColumn, cells, columnShort, level, next } = network;
  const { rows, rowStart, column } = table;
  let depth = 0;
  let node = from;
  for (;;) {
    if (node >= rows && columnShort[node - rows]! > 0) return carry(network, from, path, depth);
    const isRow = node < rows;
    const end = isRow ? rowStart[node + 1]! : byColumn.columnStart[node - rows + 1]!;
    let to = -1;
    for (; next[node]! < end; next[node]!++) {
      const slot = next[node]!;
      const candidate = isRow ? rows + column[slot]! : byColumn.row[slot]!;
      if (level[candidate]! !== level[node]! + 1) continue;
      if (!isRow && cells[byColumn.cell[slot]!]! <= 0) continue;
      to = candidate;
      path[depth++] = isRow ? slot : byColumn.cell[slot]!;
      break;
    }
    if (to >= 0) {
      node = to;
      continue;
    }
    if (depth === 0) return 0;
    level[node] = -1;
    depth--;
    node = isRow ? rows + column[path[depth]!]! : rowOf(network, path[depth]!);
  }
}

/** Moves what the path can carry: even steps fill a cell, odd steps empty one. */
function carry(network: Network, from: number, path: Int32Array, depth: number): number {
  const { table, cells, rowShort, columnShort } = network;
  const last = table.column[path[depth - 1]!]!;
  let amount = Math.min(rowShort[from]!, columnShort[last]!);
  for (let step = 1; step < depth; step += 2) amount = Math.min(amount, cells[path[step]!]!);
  for (let step = 0; step < depth; step++) cells[path[step]!]! += step % 2 === 0 ? amount : -amount;
  rowShort[from]! -= amount;
  columnShort[last]! -= amount;
  return amount;
}

function rowOf({ table }: Network, cell: number): number {
  let low = 0;
  let high = table.rows;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (table.rowStart[middle]! <= cell) low = middle;
    else high = middle;
  }
  return low;
}
