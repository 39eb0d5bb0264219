import type { PublishedCell } from "./published-cell.ts";
import {
  type Constants,
  constant,
  mean,
  numbers,
  type Tables,
  table,
  total,
} from "./table-input.ts";

const corridor = (cell: PublishedCell) => `${cell.counterpartArea} ${cell.refArea}`;

/**
 * The prices of the table `prices`, of the corridors priced in every period of the table `history`
 * where there is one.
 */
function prices(tables: Tables): readonly number[] {
  const priced = numbers(table(tables, "prices"));
  const { history } = tables;
  if (!history) return priced.map(({ value }) => value);
  const periods = new Set(history.map((cell) => cell.timePeriod)).size;
  const seen = new Map<string, number>();
  for (const { cell } of numbers(history)) {
    seen.set(corridor(cell), (seen.get(corridor(cell)) ?? 0) + 1);
  }
  return priced.filter(({ cell }) => seen.get(corridor(cell)) === periods).map((p) => p.value);
}

/** Simple mean of the corridors' prices. */
export function meanPrice(tables: Tables): number {
  return mean(prices(tables));
}

/** Number of corridors behind the mean. */
export function pricedCorridors(tables: Tables): number {
  return prices(tables).length;
}

/** Per cent of the corridors whose price is above the number `above`. */
export function shareAbovePrice(tables: Tables, constants: Constants): number {
  return (100 * corridorsAbovePrice(tables, constants)) / prices(tables).length;
}

/** Number of corridors whose price is above the number `above`. */
export function corridorsAbovePrice(tables: Tables, constants: Constants): number {
  return prices(tables).filter((price) => price > constant(constants, "above")).length;
}

/** Price and volume of the corridors that have both: the price is the mean of the year's quarters. */
function pricedVolumes(tables: Tables): readonly { price: number; volume: number }[] {
  const byCorridor = new Map<string, number[]>();
  for (const { cell, value } of numbers(table(tables, "prices"))) {
    const key = corridor(cell);
    const list = byCorridor.get(key);
    if (list) list.push(value);
    else byCorridor.set(key, [value]);
  }
  return numbers(table(tables, "volumes")).flatMap(({ cell, value }) => {
    const quarters = byCorridor.get(corridor(cell));
    return quarters ? [{ price: mean(quarters), volume: value }] : [];
  });
}

/** Σ max(0, p − target)/100 · V over the corridors with a price and a volume; null if none has both. */
export function dollarsAbovePrice(tables: Tables, constants: Constants): number | null {
  const target = constant(constants, "target");
  const both = pricedVolumes(tables);
  if (both.length === 0) return null;
  return total(both.map(({ price, volume }) => (Math.max(0, price - target) / 100) * volume));
}

/** Per cent of the volume of all corridors that flows through priced ones. */
export function pricedVolumeShare(tables: Tables): number {
  const all = total(numbers(table(tables, "volumes")).map(({ value }) => value));
  return (100 * total(pricedVolumes(tables).map(({ volume }) => volume))) / all;
}
