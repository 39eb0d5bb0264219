import type { AreaCode } from "../../areas/index.ts";
import type { AreaLookup, TableRow } from "../reading/index.ts";

/**
 * A lookup of the areas that cells name which resolves each distinct text and year once; tables of
 * corridors name the same few hundred areas in a million cells.
 *
 * @returns the area of a cell; throws SourceError `unknown-area` for the cell at hand
 */
export function cachedAreas(
  lookup: AreaLookup,
): (row: TableRow, column: number, year?: number) => AreaCode {
  const byYear = new Map<number | undefined, Map<string, AreaCode>>();
  return (row, column, year) => {
    let known = byYear.get(year);
    if (!known) {
      known = new Map();
      byYear.set(year, known);
    }
    const text = row.text(column);
    const found = known.get(text);
    if (found !== undefined) return found;
    const area = row.area(column, year === undefined ? lookup : { ...lookup, year }, text);
    known.set(text, area);
    return area;
  };
}
