import { isMissing } from "../../vocabulary/index.ts";
import {
  type Constants,
  constant,
  corridorPeriod,
  median,
  type Tables,
  table,
} from "./table-input.ts";

/** What both ends of one corridor in one period report; null where an end gives no number. */
interface Pair {
  readonly immigration: number | null;
  readonly emigration: number | null;
}

/** Joins the report of the destination (table `immigration`) and of the origin (`emigration`). */
function pairsOf(tables: Tables): readonly Pair[] {
  const pairs = new Map<string, { immigration: number | null; emigration: number | null }>();
  for (const end of ["immigration", "emigration"] as const) {
    for (const cell of table(tables, end)) {
      const other = cell.counterpartArea ?? "";
      const [origin, destination] =
        end === "immigration" ? [other, cell.refArea] : [cell.refArea, other];
      const key = corridorPeriod(origin, destination, cell.timePeriod);
      const pair = pairs.get(key) ?? { immigration: null, emigration: null };
      pair[end] = isMissing(cell.value) ? null : cell.value;
      pairs.set(key, pair);
    }
  }
  return [...pairs.values()];
}

const hasBoth = (pair: Pair): pair is { immigration: number; emigration: number } =>
  pair.immigration !== null && pair.emigration !== null;

const positive = (tables: Tables) =>
  pairsOf(tables)
    .filter(hasBoth)
    .filter(({ immigration, emigration }) => immigration > 0 && emigration > 0);

const ratios = (tables: Tables) =>
  positive(tables).map(
    ({ immigration, emigration }) =>
      Math.max(immigration, emigration) / Math.min(immigration, emigration),
  );

/** Corridors and periods with a report of at least one end. */
export function reported(tables: Tables): number {
  return pairsOf(tables).filter((p) => p.immigration !== null || p.emigration !== null).length;
}

/** Corridors and periods with the reports of both ends, zeros included. */
export function bothReported(tables: Tables): number {
  return pairsOf(tables).filter(hasBoth).length;
}

/** Corridors and periods with two positive reports: those that have a ratio. */
export function bothPositive(tables: Tables): number {
  return positive(tables).length;
}

/** Median of q = max(I, E)/min(I, E) over pairs with two positive reports. */
export function medianRatio(tables: Tables): number {
  return median(ratios(tables));
}

/** Per cent of the ratios that are above the number `above`. */
export function shareOfRatiosAbove(tables: Tables, constants: Constants): number {
  const all = ratios(tables);
  return (100 * all.filter((q) => q > constant(constants, "above")).length) / all.length;
}

/** Per cent of the pairs with two positive reports in which the destination reports more. */
export function shareOfLargerImmigration(tables: Tables): number {
  const all = positive(tables);
  return (100 * all.filter((p) => p.immigration > p.emigration).length) / all.length;
}
