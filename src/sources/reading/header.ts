import type { TableRow } from "./table-row.ts";

/** Column positions, from 0, by heading. */
export type Columns<Name extends string> = Readonly<Record<Name, number>>;

const normal = (text: string) => text.replace(/\s+/g, " ").trim();

/**
 * Finds the columns with these headings in a header row, in any order; other columns may stand
 * among them.
 *
 * @throws SourceError `header-missing` naming the heading, `duplicate-column`
 */
export function columnsByName<Name extends string>(
  row: TableRow,
  names: readonly Name[],
): Columns<Name> {
  const columns: Partial<Record<Name, number>> = {};
  for (const name of names) {
    const positions = row.cells.flatMap((_, i) => (normal(row.raw(i)) === name ? [i] : []));
    if (positions.length > 1) row.fail("duplicate-column", positions[1]!, { found: name });
    if (positions.length === 0) {
      const shown = row.cells.map((_, i) => normal(row.raw(i))).join(", ");
      row.fail("header-missing", 0, { expected: name, found: shown });
    }
    columns[name] = positions[0]!;
  }
  return columns as Columns<Name>;
}

/**
 * Checks that a header row has exactly these headings from a position on.
 *
 * @param from position, from 0, of the first heading
 * @throws SourceError `header-missing` at the first column that differs
 */
export function expectHeadings(
  row: TableRow,
  from: number,
  headings: readonly (string | number | RegExp)[],
): void {
  headings.forEach((heading, i) => {
    const found = normal(row.raw(from + i));
    const fits = heading instanceof RegExp ? heading.test(found) : found === String(heading);
    if (!fits) row.fail("header-missing", from + i, { expected: String(heading), found });
  });
}

/**
 * Checks that a row has as many cells as its header.
 *
 * @throws SourceError `row-length`
 */
export function expectLength(row: TableRow, length: number): void {
  if (row.cells.length === length) return;
  row.fail("row-length", Math.min(row.cells.length, length), {
    expected: `${length} cells`,
    found: `${row.cells.length} cells`,
  });
}
