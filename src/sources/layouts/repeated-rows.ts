import { type AreaCode, area } from "../../areas/index.ts";
import type { Cell, TableRow } from "../reading/index.ts";

/**
 * Tells rows of groups that a publisher prints more than once, as when a region stands under two
 * headings, from rows that must not stand twice.
 */
export class RepeatedRows {
  readonly #first = new Map<
    string,
    { readonly number: number; readonly values: readonly Cell[] }
  >();

  /**
   * Whether a row is the repetition of an earlier one; remembers it if not. Only a row about a group,
   * with the values of the first, repeats.
   *
   * @param of the areas of the row, and what else tells rows apart
   * @param from position of the first value
   * @param to position after the last value
   * @throws SourceError `duplicate-key` for a second row about areas, or with other values
   */
  seen(
    of: { readonly areas: readonly AreaCode[]; readonly and?: string },
    row: TableRow,
    from: number,
    to: number,
  ): boolean {
    const key = [...of.areas, of.and ?? ""].join(" ");
    const values = row.cells.slice(from, to);
    const first = this.#first.get(key);
    if (first === undefined) {
      this.#first.set(key, { number: row.number, values });
      return false;
    }
    const repeats = of.areas.some((code) => area(code).kind === "group");
    const differs = repeats ? values.findIndex((value, i) => value !== first.values[i]) : 0;
    if (differs < 0) return true;
    return row.fail("duplicate-key", from + differs, {
      expected: repeats
        ? `${String(first.values[differs])}, as in row ${first.number}`
        : `one row for ${key.trim()}, which is row ${first.number}`,
      found: row.raw(from + differs),
    });
  }
}
