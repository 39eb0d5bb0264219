/**
 * Sums are compensated (Neumaier 1974): beside a thousand million natives a plain sum of two
 * hundred small cells loses a hundred-thousandth of a person, and flows are differences of sums.
 */
function rest(sum: number, term: number, next: number): number {
  return Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
}

/** Sums over each row of a row-major table. */
export function rowSums(table: Float64Array, rows: number, columns = rows): Float64Array {
  const sums = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    let total = 0;
    let lost = 0;
    for (let at = row * columns, end = at + columns; at < end; at++) {
      const next = total + table[at]!;
      lost += rest(total, table[at]!, next);
      total = next;
    }
    sums[row] = total + lost;
  }
  return sums;
}

/** Sums over each column of a row-major table. */
export function columnSums(table: Float64Array, rows: number, columns = rows): Float64Array {
  const sums = new Float64Array(columns);
  const lost = new Float64Array(columns);
  for (let row = 0, at = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, at++) {
      const next = sums[column]! + table[at]!;
      lost[column]! += rest(sums[column]!, table[at]!, next);
      sums[column] = next;
    }
  }
  for (let column = 0; column < columns; column++) sums[column]! += lost[column]!;
  return sums;
}

/** The sum of a vector or table. */
export function sum(values: Float64Array): number {
  let total = 0;
  let lost = 0;
  for (let at = 0; at < values.length; at++) {
    const next = total + values[at]!;
    lost += rest(total, values[at]!, next);
    total = next;
  }
  return total + lost;
}

/** The sum of the diagonal of an `n × n` table. */
export function diagonalSum(table: Float64Array, n: number): number {
  return sum(Float64Array.from({ length: n }, (_, at) => table[at * (n + 1)]!));
}
