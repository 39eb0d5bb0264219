/** For every column of a sparse table, its cells: positions in the row-wise arrays and their rows. */
export interface ColumnCells {
  readonly columnStart: Int32Array;
  /** Position of the cell in the row-wise arrays of the table. */
  readonly cell: Int32Array;
  readonly row: Int32Array;
}

/** Lists the cells of a sparse table by column. */
export function columnCells(
  rows: number,
  columns: number,
  rowStart: Int32Array,
  column: Int32Array,
): ColumnCells {
  const columnStart = new Int32Array(columns + 1);
  for (let at = 0; at < column.length; at++) columnStart[column[at]! + 1]!++;
  for (let at = 0; at < columns; at++) columnStart[at + 1]! += columnStart[at]!;
  const next = columnStart.slice();
  const cell = new Int32Array(column.length);
  const row = new Int32Array(column.length);
  for (let r = 0; r < rows; r++) {
    for (let at = rowStart[r]!; at < rowStart[r + 1]!; at++) {
      const slot = next[column[at]!]!++;
      cell[slot] = at;
      row[slot] = r;
    }
  }
  return { columnStart, cell, row };
}
