import { FlowError } from "../diagnostics/flow-error.ts";
import type { Repair } from "../diagnostics/repair.ts";
import type { FlowEstimate } from "../estimate.ts";
import { checkVector } from "../input/check-array.ts";
import { checkStockPeriod, type StockPeriod } from "../input/stock-period.ts";

/**
 * Migrants whose birthplace is unknown ("Others"), by residence. In the stock tables they are
 * among the natives, since natives are population − foreign born of known birthplace.
 */
export interface UnknownBirthplace {
  readonly start: Float64Array;
  readonly end: Float64Array;
}

/** How much of the migrants the tables hold. */
export interface UnknownCoverage {
  readonly known: { readonly start: number; readonly end: number };
  readonly unknown: { readonly start: number; readonly end: number };
}

/** The period with unknown birthplaces spread, what could not be spread, and the coverage. */
export interface SpreadPeriod {
  readonly period: StockPeriod;
  readonly repairs: readonly Repair[];
  readonly coverage: UnknownCoverage;
}

/**
 * Central treatment (methods 18): unknown birthplaces are spread by the known foreign-born shares
 * of their residence and taken out of its natives. Deaths follow, since they are taken in
 * proportion. Where no birthplace is known they stay among the natives (`unknown-without-known`).
 *
 * @throws FlowError where there are more unknown birthplaces than people counted as natives
 */
export function spreadUnknown(period: StockPeriod, unknown: UnknownBirthplace): SpreadPeriod {
  return assign(period, unknown, undefined);
}

/**
 * The corridor under the central treatment, with the lowest and highest treatment beside it: low
 * leaves unknown birthplaces among the natives, high gives all of the corridor's two areas to the
 * one birthplace with the largest effect on it, the rest of the world staying central.
 *
 * @param estimate the whole pipeline, from a period to flows; it runs once per candidate
 * @param candidates birthplaces to try for the highest value; default: all
 */
export function unknownRange(
  period: StockPeriod,
  unknown: UnknownBirthplace,
  corridor: { readonly origin: string; readonly destination: string },
  estimate: (period: StockPeriod) => FlowEstimate,
  candidates: readonly string[] = period.areas,
): {
  readonly central: number;
  readonly low: number;
  readonly high: number;
  readonly highBirthplace: string | undefined;
} {
  const n = period.areas.length;
  const [i, j] = [corridor.origin, corridor.destination].map((area) =>
    position(period.areas, area, "corridor"),
  );
  const flowOf = (world: StockPeriod) => estimate(world).flows[i! * n + j!]!;
  const central = flowOf(spreadUnknown(period, unknown).period);
  const none = flowOf(period);
  let high = Math.max(central, none);
  let highBirthplace: string | undefined;
  for (const birthplace of candidates) {
    const row = position(period.areas, birthplace, "candidates");
    const flow = flowOf(assign(period, unknown, { row, residences: [i!, j!] }).period);
    if (flow > high) {
      high = flow;
      highBirthplace = birthplace;
    }
  }
  return { central, low: Math.min(central, none), high, highBirthplace };
}

interface Assignment {
  readonly row: number;
  readonly residences: readonly number[];
}

function assign(
  period: StockPeriod,
  unknown: UnknownBirthplace,
  to: Assignment | undefined,
): SpreadPeriod {
  checkStockPeriod(period);
  const start = spreadTable(period, "start", unknown, to);
  const end = spreadTable(period, "end", unknown, to);
  return {
    period: { ...period, stockStart: start.table, stockEnd: end.table },
    repairs: [...start.repairs, ...end.repairs],
    coverage: {
      known: { start: start.known, end: end.known },
      unknown: { start: start.unknown, end: end.unknown },
    },
  };
}

function spreadTable(
  period: StockPeriod,
  when: "start" | "end",
  unknown: UnknownBirthplace,
  to: Assignment | undefined,
) {
  const { areas } = period;
  const n = areas.length;
  const numbers = checkVector(`unknown.${when}`, unknown[when], areas);
  const table = (when === "start" ? period.stockStart : period.stockEnd).slice();
  const stuck: number[] = [];
  let known = 0;
  let total = 0;
  for (let area = 0; area < n; area++) {
    const persons = numbers[area]!;
    let foreign = 0;
    for (let row = 0; row < n; row++) if (row !== area) foreign += table[row * n + area]!;
    known += foreign;
    total += persons;
    if (persons > Math.max(table[area * n + area]!, 0))
      throw tooMany(when, areas, area, persons, table[area * n + area]!);
    const whole = to?.residences.includes(area) === true && to.row !== area;
    if (persons > 0 && foreign === 0 && !whole) stuck.push(area);
    else if (persons > 0) give(table, n, area, persons, foreign, whole ? to.row : undefined);
  }
  const repairs: Repair[] =
    stuck.length === 0
      ? []
      : [
          {
            repair: "unknown-without-known",
            table: when,
            areas: stuck.map((area) => areas[area]!),
            persons: stuck.reduce((sum, area) => sum + numbers[area]!, 0),
          },
        ];
  return { table, repairs, known, unknown: total };
}

function give(
  table: Float64Array,
  n: number,
  area: number,
  persons: number,
  foreign: number,
  row: number | undefined,
): void {
  table[area * n + area]! -= persons;
  if (row !== undefined) table[row * n + area]! += persons;
  else for (let k = 0; k < n; k++) if (k !== area) table[k * n + area]! *= 1 + persons / foreign;
}

function position(areas: readonly string[], area: string, argument: string): number {
  const at = areas.indexOf(area);
  if (at >= 0) return at;
  const expected = "an area of the list";
  throw new FlowError({
    code: "unknown-area",
    argument,
    expected,
    found: area,
    mend: "use the code of the area list",
  });
}

function tooMany(
  when: string,
  areas: readonly string[],
  area: number,
  found: number,
  natives: number,
): FlowError {
  return new FlowError({
    code: "out-of-range",
    argument: `unknown.${when}`,
    index: area,
    areas: [areas[area]!],
    expected: `at most the ${natives} people counted as natives`,
    found: `${found}`,
    mend: "unknown birthplaces must be part of the population less the known foreign born",
  });
}
