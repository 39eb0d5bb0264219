import type { Edition } from "../../edition/index.ts";
import { cellsOf } from "../trace/cells.ts";
import type { PublishedCell } from "../trace/published-cell.ts";

/** A published value that looks wrong. It is listed and stays as published (trap T11). */
export interface Anomaly {
  readonly kind: "same-origin-and-asylum" | "vanishing-stock";
  readonly area: string;
  readonly year: number;
  /** The cells concerned. */
  readonly cells: readonly PublishedCell[];
  /** Per cent of change, for a vanishing stock. */
  readonly changePercent: number | null;
}

const source = "unhcr-population";
/** Stocks below this number of persons may end at once without surprise. */
const fewestPersons = 100_000;
const fallPercent = -99;

/**
 * Anomalies of UNHCR's populations: rows whose origin is the country of asylum and that hold refugees
 * or asylum-seekers, and stocks of refugees by asylum that fall by more than 99 per cent in a year.
 */
export async function anomalies(edition: Edition): Promise<readonly Anomaly[]> {
  const cells = cellsOf(edition);
  const refugees = await cells.of({ source, measure: "REFUGEES" });
  const seekers = await cells.of({ source, measure: "ASYLUM_SEEKERS" });
  return [...sameOriginAndAsylum([...refugees, ...seekers]), ...vanishingStocks(refugees)];
}

function sameOriginAndAsylum(values: readonly PublishedCell[]): readonly Anomaly[] {
  const rows = new Map<string, PublishedCell[]>();
  for (const value of values) {
    if (value.refArea !== value.counterpartArea || !(Number(value.value) > 0)) continue;
    const key = `${value.refArea} ${value.timePeriod}`;
    rows.set(key, [...(rows.get(key) ?? []), value]);
  }
  return [...rows.values()].map((found) => ({
    kind: "same-origin-and-asylum",
    area: found[0]!.refArea,
    year: Number(found[0]!.timePeriod),
    cells: found,
    changePercent: null,
  }));
}

function vanishingStocks(refugees: readonly PublishedCell[]): readonly Anomaly[] {
  const byAsylum = new Map<string, Map<number, PublishedCell[]>>();
  for (const value of refugees) {
    const years = byAsylum.get(value.refArea) ?? new Map<number, PublishedCell[]>();
    const year = Number(value.timePeriod);
    years.set(year, [...(years.get(year) ?? []), value]);
    byAsylum.set(value.refArea, years);
  }
  const total = (values: readonly PublishedCell[]) =>
    values.reduce((sum, { value }) => sum + (typeof value === "number" ? value : 0), 0);
  const found: Anomaly[] = [];
  for (const [area, years] of byAsylum) {
    for (const [year, before] of years) {
      const after = years.get(year + 1);
      const stock = total(before);
      if (!after || stock < fewestPersons) continue;
      const changePercent = (100 * (total(after) - stock)) / stock;
      if (changePercent > fallPercent) continue;
      const cells = [...before, ...after];
      found.push({ kind: "vanishing-stock", area, year: year + 1, cells, changePercent });
    }
  }
  return found;
}
