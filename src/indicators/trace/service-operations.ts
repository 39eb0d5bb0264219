import type { PublishedCell } from "./published-cell.ts";
import { type Constants, constant, mean, numbers, type Tables, table } from "./table-input.ts";

/** A surveyed service with what qualifies it; class and transparency are null where not stated. */
interface Service {
  readonly price: number;
  readonly isTransparent: boolean;
  readonly speedClass: number | null;
}

/** The services of the table `prices`, joined by identifier, corridor and quarter with the other tables. */
function services(tables: Tables): readonly Service[] {
  const byService = (name: string) =>
    new Map(numbers(tables[name] ?? []).map(({ cell, value }) => [keyOf(cell), value] as const));
  const [transparent, speed] = [byService("transparent"), byService("speed")];
  return numbers(table(tables, "prices")).map(({ cell, value }) => ({
    price: value,
    isTransparent: transparent.get(keyOf(cell)) === 1,
    speedClass: speed.get(keyOf(cell)) ?? null,
  }));
}

const keyOf = ({ counterpartArea, refArea, timePeriod, category }: PublishedCell) =>
  [counterpartArea, refArea, timePeriod, category].join(" ");

/** Simple mean of the prices of transparent services; null if there is none. */
export function meanServicePrice(tables: Tables): number | null {
  const prices = services(tables).filter(({ isTransparent }) => isTransparent);
  return prices.length === 0 ? null : mean(prices.map(({ price }) => price));
}

/**
 * Mean of the `services` cheapest that are transparent and not slower than the class `slowest`; null if
 * fewer qualify.
 */
export function cheapestServices(tables: Tables, constants: Constants): number | null {
  const slowest = constant(constants, "slowest");
  const prices = services(tables)
    .filter(({ isTransparent, speedClass }) => {
      return isTransparent && speedClass !== null && speedClass <= slowest;
    })
    .map(({ price }) => price)
    .sort((a, b) => a - b)
    .slice(0, constant(constants, "services"));
  return prices.length < constant(constants, "services") ? null : mean(prices);
}

/** Per cent of the services with a speed class whose class is not above `slowest`. */
export function shareOfFastServices(tables: Tables, constants: Constants): number {
  const classes = numbers(table(tables, "speed")).map(({ value }) => value);
  const fast = classes.filter((each) => each <= constant(constants, "slowest"));
  return (100 * fast.length) / classes.length;
}

/** Per cent of the services that disclose their exchange rate, of those that are asked. */
export function shareOfTransparentServices(tables: Tables): number {
  const answers = numbers(table(tables, "transparent")).map(({ value }) => value);
  return (100 * answers.filter((each) => each === 1).length) / answers.length;
}
