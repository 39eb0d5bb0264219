import type { PublishedCell } from "./published-cell.ts";

/** The cells of each table of a formula, in the order of the publisher's file. */
export type Tables = Readonly<Record<string, readonly PublishedCell[]>>;

/** Numbers of the definition that a formula needs beside its tables. */
export type Constants = Readonly<Record<string, number>>;

/** A table of a formula. @throws RangeError if it was not given */
export function table(tables: Tables, name: string): readonly PublishedCell[] {
  const found = tables[name];
  if (!found) throw new RangeError(`the formula needs the table ${name}`);
  return found;
}

/** A number of the definition. @throws RangeError if it was not given */
export function constant(constants: Constants, name: string): number {
  const found = constants[name];
  if (found === undefined) throw new RangeError(`the formula needs the number ${name}`);
  return found;
}

/** The cells that hold a number. */
export function numbers(
  cells: readonly PublishedCell[],
): readonly { readonly cell: PublishedCell; readonly value: number }[] {
  return cells.flatMap((cell) =>
    typeof cell.value === "number" ? [{ cell, value: cell.value }] : [],
  );
}

/** Key of a corridor within one period. */
export function corridorPeriod(origin: string, destination: string, period: string): string {
  return `${origin} ${destination} ${period}`;
}

/** The sum in the order of the numbers. */
export function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** The arithmetic mean; NaN of nothing. */
export function mean(values: readonly number[]): number {
  return total(values) / values.length;
}

/** The middle value, or the mean of the two in the middle; NaN of nothing. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length % 2 === 1) return sorted[middle]!;
  return (sorted[middle - 1]! + sorted[middle]!) / 2;
}
