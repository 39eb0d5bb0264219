/** Sums over each row of a row-major table. */
export function rowSums(table: Float64Array, rows: number, columns = rows): Float64Array {
  const sums = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    let sum = 0;
    for (let at = row * columns, end = at + columns; at < end; at++) sum += table[at]!;
    sums[row] = sum;
  }
  return sums;
}

/** Sums over each column of a row-major table. */
export function columnSums(table: Float64Array, rows: number, columns = rows): Float64Array {
  const sums = new Float64Array(columns);
  for (let row = 0, at = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) sums[column]! += table[at++]!;
  }
  return sums;
}

/** The sum of a vector or table. */
export function sum(values: Float64Array): number {
  let total = 0;
  for (let at = 0; at < values.length; at++) total += values[at]!;
  return total;
}

/** The sum of the diagonal of an `n × n` table. */
export function diagonalSum(table: Float64Array, n: number): number {
  let total = 0;
  for (let at = 0; at < n * n; at += n + 1) total += table[at]!;
  return total;
}
