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
  const rowStart = new Int32Array(rows + 1);
  const column: number[] = [];
  const value: number[] = [];
  for (let row = 0; row < rows; row++) {
    for (let at = 0; at < columns; at++) {
      const cell = dense[row * columns + at]!;
      if (cell > 0 && keep(row, at)) {
        column.push(at);
        value.push(cell);
      }
    }
    rowStart[row + 1] = column.length;
  }
  return {
    rows,
    columns,
    rowStart,
    column: Int32Array.from(column),
    value: Float64Array.from(value),
  };
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
  const kept: number[] = [];
  for (let row = 0; row < sparse.rows; row++) {
    for (let at = sparse.rowStart[row]!; at < sparse.rowStart[row + 1]!; at++) {
      if (dropped[at] === 0) kept.push(at);
    }
    rowStart[row + 1] = kept.length;
  }
  return {
    rows: sparse.rows,
    columns: sparse.columns,
    rowStart,
    column: Int32Array.from(kept, (at) => sparse.column[at]!),
    value: Float64Array.from(kept, (at) => sparse.value[at]!),
  };
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
