import { columnSums } from "../table/sums.ts";
import { refuse, report, type WorkingTables } from "./working-tables.ts";

/**
 * Step c, births: all native by default. Where they exceed the natives of the end (repair
 * `excess-births`), or by the option `proportion`, they are spread over the residents.
 */
export function takeBirths(tables: WorkingTables): void {
  const { n, end, births, birthsByArea } = tables;
  const populations = columnSums(end, n);
  const spread: number[] = [];
  let persons = 0;
  for (let area = 0; area < n; area++) {
    const born = birthsByArea[area]!;
    const native = area * n + area;
    const exceeds = born > end[native]!;
    if (!exceeds && tables.options.birthsBy !== "proportion") {
      births[native] = born;
    } else {
      if (born > populations[area]!) throw tooMany(tables, area, populations[area]!);
      spreadBirths(tables, area, populations[area]!);
    }
    if (exceeds) {
      spread.push(area);
      persons += born - births[native]!;
    }
  }
  if (spread.length > 0 && tables.options.birthsBy !== "proportion") {
    report(tables, "excess-births", persons, spread);
  }
  for (let at = 0; at < end.length; at++) end[at] = Math.max(end[at]! - births[at]!, 0);
}

function spreadBirths(tables: WorkingTables, area: number, population: number): void {
  const { n, end, births, birthsByArea } = tables;
  for (let row = 0; row < n; row++) {
    const at = row * n + area;
    births[at] = population > 0 ? end[at]! * (birthsByArea[area]! / population) : 0;
  }
}

function tooMany(tables: WorkingTables, area: number, population: number) {
  return refuse(tables, "infeasible", "births", [area], {
    expected: `at most the ${population} residents at the end`,
    found: `${tables.birthsByArea[area]}`,
    mend: "correct the births or the end stocks",
  });
}
