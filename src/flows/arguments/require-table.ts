import { refusal } from "./refusal.ts";
import { requireNumber, type Sign } from "./require-vector.ts";

/** Refuses a row-major table that is not `rows × columns`, or with a cell that is not finite or breaks `sign`. */
export function requireTable(
  table: ArrayLike<number>,
  argument: string,
  rows: number,
  columns: number,
  sign: Sign = "non-negative",
): void {
  if (table.length !== rows * columns) {
    throw refusal({
      code: "wrong-length",
      argument,
      expected: `${rows} × ${columns} = ${rows * columns} cells`,
      found: `${table.length} cells`,
    });
  }
  for (let c = 0; c < table.length; c++) {
    const value = table[c] as number;
    if (!Number.isFinite(value) || value <= 0) {
      requireNumber(value, argument, [Math.floor(c / columns), c % columns], sign);
    }
  }
}

/** Refuses a square table with a non-zero diagonal cell: the method defines no flow from an area to itself. */
export function requireZeroDiagonal(
  table: ArrayLike<number>,
  argument: string,
  areas: number,
): void {
  for (let i = 0; i < areas; i++) {
    const value = table[i * areas + i] as number;
    if (value !== 0) {
      throw refusal({
        code: "out-of-range",
        argument,
        index: [i, i],
        expected: "0 on the diagonal",
        found: value,
      });
    }
  }
}
