import { type PreparedTables, prepareTables } from "../accounting/prepare.ts";
import type { RequestedRepair } from "../diagnostics/repair.ts";
import { columnSums, rowSums } from "../table/sums.ts";
import type { BlendPeriod } from "./blend-period.ts";

/** What the blend takes from a period before it looks at corridors; counts in persons. */
export interface PreparedPeriod {
  readonly period: BlendPeriod;
  readonly n: number;
  /** Tables after steps a–d of accounting, in the unit of the period. */
  readonly tables: PreparedTables;
  /** Foreign-born stocks (diagonal 0), start and end. */
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly population: Float64Array;
  /** Residents born elsewhere, and people born here who live elsewhere, at the start. */
  readonly immigrantStock: Float64Array;
  readonly emigrantStock: Float64Array;
  /** Net migration that accounting keeps, in the unit of the period; adds up to 0. */
  readonly net: Float64Array;
  /** Net migration over mean population, for five years. */
  readonly netRate: Float64Array;
  /** Births a year per 100 residents. */
  readonly birthRate: Float64Array;
  /** `log(10⁻⁶ + Σ_d share_id · share_jd)`: how alike the destinations of people born in i and in j are. */
  readonly likeness: (i: number, j: number) => number;
}

/** Repairs that the blend allows in the accounting it rests on; each is reported. */
export const blendRepairs: readonly RequestedRepair[] = [
  "excess-deaths",
  "deaths-without-residents",
  "clamp-targets",
  "release",
];

export function preparePeriod(period: BlendPeriod): PreparedPeriod {
  const { areas, years, personsPerUnit = 1 } = period;
  const n = areas.length;
  const tables = prepareTables(period, { repairs: blendRepairs });
  const start = foreignBorn(period.stockStart, n, personsPerUnit);
  const end = foreignBorn(period.stockEnd, n, personsPerUnit);
  const population = columnSums(period.stockStart, n).map((v) => v * personsPerUnit);
  const later = columnSums(period.stockEnd, n).map((v) => v * personsPerUnit);
  const before = columnSums(tables.start, n);
  const net = withoutRest(
    columnSums(tables.end, n).map((value, area) => value - before[area]!),
    before,
  );
  const mean = population.map((value, area) => Math.max(1, (value + later[area]!) / 2));
  const emigrantStock = rowSums(start, n);
  return {
    period,
    n,
    tables,
    start,
    end,
    population,
    immigrantStock: columnSums(start, n),
    emigrantStock,
    net,
    netRate: net.map((value, area) => ((value * personsPerUnit) / mean[area]!) * (5 / years)),
    birthRate: period.births.map((b, area) => ((b * personsPerUnit) / mean[area]! / years) * 100),
    likeness: likenessOf(start, emigrantStock, n),
  };
}

/** Nets are differences of populations: the rounding that is left of their sum would be all there is of small nets. */
function withoutRest(net: Float64Array, population: Float64Array): Float64Array {
  const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
  const [rest, persons] = [sum(net), sum(population)];
  return persons > 0 ? net.map((value, area) => value - (rest * population[area]!) / persons) : net;
}

/** A stock table in persons without its diagonal. */
export function foreignBorn(table: Float64Array, n: number, personsPerUnit: number): Float64Array {
  const found = table.slice();
  if (personsPerUnit !== 1) for (let at = 0; at < found.length; at++) found[at]! *= personsPerUnit;
  for (let at = 0; at < found.length; at += n + 1) found[at] = 0;
  return found;
}

/** Rows are worked out when they are asked for. */
function likenessOf(start: Float64Array, emigrants: Float64Array, n: number) {
  const shares = new Float64Array(n * n);
  for (let i = 0, at = 0; i < n; i++)
    for (let d = 0; d < n; d++, at++) shares[at] = start[at]! / Math.max(1, emigrants[i]!);
  const rows: Float64Array[] = [];
  return (i: number, j: number): number => {
    rows[i] ??= likenessRow(shares, i, n, rows);
    return rows[i]![j]!;
  };
}

function likenessRow(
  shares: Float64Array,
  i: number,
  n: number,
  others: readonly (Float64Array | undefined)[],
): Float64Array {
  const lived = new Int32Array(n);
  let count = 0;
  for (let d = 0; d < n; d++) if (shares[i * n + d] !== 0) lived[count++] = d;
  const found = new Float64Array(n);
  for (let j = 0; j < n; j++) {
    const other = others[j];
    if (other !== undefined) {
      found[j] = other[i]!;
      continue;
    }
    let sum = 0;
    for (let at = 0; at < count; at++) {
      const d = lived[at]!;
      sum += shares[i * n + d]! * shares[j * n + d]!;
    }
    found[j] = Math.log(sum + 1e-6);
  }
  return found;
}
