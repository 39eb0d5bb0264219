import { columnCells } from "../table/column-cells.ts";
import type { SparseTable } from "../table/sparse-table.ts";
import type { FilledTable } from "./max-flow.ts";

/**
 * Cells that are zero in every table with these totals. Where a set of rows fills its columns
 * exactly, the cells that lead out of the set can hold nobody and no finite scaling factor exists;
 * they must go before any scaling. They are the empty cells of a filled table whose row and column
 * lie in different strongly connected parts of its residual graph (Dulmage & Mendelsohn 1958). A cell
 * is empty if it holds no more than `slack` of its row and column total.
 */
export function forcedZeros(
  table: SparseTable,
  { cells }: FilledTable,
  rowTotals: Float64Array,
  columnTotals: Float64Array,
  slack = 1e-12,
): { readonly dropped: Uint8Array; readonly count: number } {
  const { rows, rowStart, column } = table;
  const dropped = new Uint8Array(column.length);
  if (everyCellHolds(table, cells, rowTotals, columnTotals, slack)) return { dropped, count: 0 };
  const holds = (row: number, at: number) =>
    cells[at]! > slack * Math.min(rowTotals[row]!, columnTotals[column[at]!]!);
  const part = strongParts(table, holds);
  const rowLeft = new Int32Array(rows);
  const columnLeft = new Int32Array(table.columns);
  let count = 0;
  for (let row = 0; row < rows; row++) {
    for (let at = rowStart[row]!; at < rowStart[row + 1]!; at++) {
      if (part[row] !== part[rows + column[at]!]) {
        dropped[at] = 1;
        count++;
      } else {
        rowLeft[row]!++;
        columnLeft[column[at]!]!++;
      }
    }
  }
  // A total within rounding of nothing may have no filled cell: keep its cells rather than lose it.
  for (let row = 0; row < rows; row++) {
    for (let at = rowStart[row]!; at < rowStart[row + 1]!; at++) {
      if (dropped[at] === 0 || (rowLeft[row]! > 0 && columnLeft[column[at]!]! > 0)) continue;
      dropped[at] = 0;
      count--;
    }
  }
  return { dropped, count };
}

/**
 * Persons in every cell: then no cell is zero in every table with these totals, since `cells` is such a table.
 *
 * @param cells of a table with the totals, in the order of the sparse table
 */
export function everyCellHolds(
  { rows, rowStart, column }: SparseTable,
  cells: Float64Array,
  rowTotals: Float64Array,
  columnTotals: Float64Array,
  slack: number,
): boolean {
  for (let row = 0; row < rows; row++) {
    const most = rowTotals[row]!;
    for (let at = rowStart[row]!, end = rowStart[row + 1]!; at < end; at++) {
      if (!(cells[at]! > slack * Math.min(most, columnTotals[column[at]!]!))) return false;
    }
  }
  return true;
}

/** Tarjan's strongly connected components, without recursion: rows, then columns. */
function strongParts(table: SparseTable, holds: (row: number, at: number) => boolean): Int32Array {
  const { rows, columns, rowStart, column } = table;
  const byColumn = columnCells(rows, columns, rowStart, column);
  const nodes = rows + columns;
  const order = new Int32Array(nodes).fill(-1);
  const low = new Int32Array(nodes);
  const part = new Int32Array(nodes).fill(-1);
  const next = new Int32Array(nodes);
  const open: number[] = [];
  const trail: number[] = [];
  let counter = 0;
  let parts = 0;
  const enter = (node: number) => {
    order[node] = counter;
    low[node] = counter++;
    next[node] = node < rows ? rowStart[node]! : byColumn.columnStart[node - rows]!;
    open.push(node);
    trail.push(node);
  };
  const step = (node: number): number => {
    if (node < rows) return next[node]! < rowStart[node + 1]! ? rows + column[next[node]!++]! : -1;
    while (next[node]! < byColumn.columnStart[node - rows + 1]!) {
      const slot = next[node]!++;
      if (holds(byColumn.row[slot]!, byColumn.cell[slot]!)) return byColumn.row[slot]!;
    }
    return -1;
  };
  for (let root = 0; root < nodes; root++) {
    if (order[root]! >= 0) continue;
    enter(root);
    while (trail.length > 0) {
      const node = trail[trail.length - 1]!;
      const to = step(node);
      if (to >= 0) {
        if (order[to]! < 0) enter(to);
        else if (part[to]! < 0) low[node] = Math.min(low[node]!, order[to]!);
        continue;
      }
      trail.pop();
      const parent = trail[trail.length - 1];
      if (parent !== undefined) low[parent] = Math.min(low[parent]!, low[node]!);
      if (low[node] !== order[node]) continue;
      for (let member = -1; member !== node; ) {
        member = open.pop()!;
        part[member] = parts;
      }
      parts++;
    }
  }
  return part;
}
