import type { PageNumber } from "../../data/number-list.ts";

/** The number of the latest row that has one. */
export function latestOf<Row extends { readonly year: number }>(
  rows: readonly Row[],
  pick: (row: Row) => PageNumber | null | undefined,
): { readonly year: number; readonly number: PageNumber } | null {
  for (const row of [...rows].reverse()) {
    const number = pick(row);
    if (number && typeof number.record.value === "number") return { year: row.year, number };
  }
  return null;
}
