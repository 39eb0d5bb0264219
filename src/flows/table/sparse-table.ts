/** A table in compressed rows: the cells of row `r` are `rowStart[r] … rowStart[r + 1] − 1`. */
export interface SparseTable {
  readonly rows: number;
  readonly columns: number;
  readonly rowStart: Int32Array;
  readonly column: Int32Array;
  readonly value: Float64Array;
}

/** The positive cells of a row-major table for which `keep` holds. */
export function sparseFromDense(
  dense: Float64Array,
  rows: number,
  columns: number,
  keep: (row: number, column: number) => boolean = () => true,
): SparseTable {
  const held = new Uint8Array(rows * columns);
  const rowStart = new Int32Array(rows + 1);
  let count = 0;
  for (let row = 0, at = 0; row < rows; row++) {
    for (let c = 0; c < columns; c++, at++) {
      if (!(dense[at]! > 0) || !keep(row, c)) continue;
      held[at] = 1;
      count++;
    }
    rowStart[row + 1] = count;
  }
  const column = new Int32Array(count);
  const value = new Float64Array(count);
  for (let at = 0, next = 0; at < held.length; at++) {
    if (held[at] === 0) continue;
    column[next] = at % columns;
    value[next++] = dense[at]!;
  }
  return { rows, columns, rowStart, column, value };
}

/** The table in full, row-major, zero where it has no cell. */
export function denseFromSparse(sparse: SparseTable): Float64Array {
  const dense = new Float64Array(sparse.rows * sparse.columns);
  for (let row = 0; row < sparse.rows; row++) {
    for (let at = sparse.rowStart[row]!; at < sparse.rowStart[row + 1]!; at++) {
      dense[row * sparse.columns + sparse.column[at]!] = sparse.value[at]!;
    }
  }
  return dense;
}

/** The same table without the cells marked in `dropped`. */
export function withoutCells(sparse: SparseTable, dropped: Uint8Array): SparseTable {
  const rowStart = new Int32Array(sparse.rows + 1);
  let count = 0;
  for (let row = 0; row < sparse.rows; row++) {
    for (let at = sparse.rowStart[row]!; at < sparse.rowStart[row + 1]!; at++) {
      if (dropped[at] === 0) count++;
    }
    rowStart[row + 1] = count;
  }
  const column = new Int32Array(count);
  const value = new Float64Array(count);
  for (let at = 0, next = 0; at < sparse.column.length; at++) {
    if (dropped[at] !== 0) continue;
    column[next] = sparse.column[at]!;
    value[next++] = sparse.value[at]!;
  }
  return { rows: sparse.rows, columns: sparse.columns, rowStart, column, value };
}

/** Row sums of a sparse table, written into `sums`. */
export function sparseRowSums(sparse: SparseTable, value: Float64Array, sums: Float64Array): void {
  for (let row = 0; row < sparse.rows; row++) {
    let sum = 0;
    for (let at = sparse.rowStart[row]!, end = sparse.rowStart[row + 1]!; at < end; at++)
      sum += value[at]!;
    sums[row] = sum;
  }
}
