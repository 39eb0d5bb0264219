import { columnSums } from "../table/sums.ts";
import { report, type WorkingTables } from "./working-tables.ts";

/**
 * Step a. Where the native born are negative (foreign born exceed the population), the negative
 * cell becomes 0 and the column is scaled down to its population.
 */
export function repairNegativeNatives(tables: WorkingTables): void {
  for (const table of ["start", "end"] as const) {
    const cells = tables[table];
    const { n } = tables;
    const populations = columnSums(cells, n);
    const areas: number[] = [];
    let persons = 0;
    for (let area = 0; area < n; area++) {
      const natives = cells[area * n + area]!;
      if (natives >= 0) continue;
      areas.push(area);
      persons -= 2 * natives;
      scaleColumn(cells, n, area, populations[area]!);
    }
    if (areas.length > 0) report(tables, "negative-native-born", persons, areas, table);
  }
}

function scaleColumn(cells: Float64Array, n: number, column: number, population: number): void {
  let kept = 0;
  for (let row = 0; row < n; row++) kept += Math.max(cells[row * n + column]!, 0);
  for (let row = 0; row < n; row++) {
    const at = row * n + column;
    cells[at] = kept > 0 ? Math.max(cells[at]!, 0) * (population / kept) : 0;
  }
}
