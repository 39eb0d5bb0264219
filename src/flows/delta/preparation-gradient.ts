import type { PreparedTables } from "../accounting/prepare.ts";
import { rescaleGradient } from "../fit/derivative.ts";
import { columnSums, diagonalSum, rowSums } from "../table/sums.ts";
import type { TableGradient } from "./flow-gradient.ts";

/** Carries a gradient from the prepared tables back to the stocks, through steps d, c and b. */
export function backToStocks(tables: PreparedTables, gradient: TableGradient): TableGradient {
  const closed = (tables.options.closure ?? "closed") === "closed";
  const survivors = closed ? throughRescale(tables, gradient) : throughLeaving(tables, gradient);
  const before = throughEvents(tables, survivors);
  return closed && tables.options.worldBalance !== "none" ? throughBalance(tables, before) : before;
}

function throughRescale(tables: PreparedTables, { start, end }: TableGradient): TableGradient {
  const { n } = tables;
  const first = rescaleGradient(tables.start, n, n, start);
  const second = rescaleGradient(tables.end, n, n, end);
  const back = (survivors: Float64Array, fit: typeof first) => {
    const out = new Float64Array(n * n);
    for (let k = 0, at = 0; k < n; k++) {
      const target = (first.rowTotals[k]! + second.rowTotals[k]!) / 2;
      for (let i = 0; i < n; i++, at++) {
        const cell = survivors[at]! > 0 ? fit.logCells[at]! / survivors[at]! : 0;
        out[at] = cell + target + fit.columnTotals[i]!;
      }
    }
    return out;
  };
  return { start: back(tables.survivorsStart, first), end: back(tables.survivorsEnd, second) };
}

/** Step d, open-dr: the larger of the two rows is scaled to the smaller one. */
function throughLeaving(tables: PreparedTables, { start, end }: TableGradient): TableGradient {
  const { n, survivorsStart, survivorsEnd } = tables;
  const out = { start: start.slice(), end: end.slice() };
  const before = rowSums(survivorsStart, n);
  const after = rowSums(survivorsEnd, n);
  for (let k = 0; k < n; k++) {
    if (before[k]! > after[k]!)
      scaleBack(k, n, survivorsStart, before[k]!, after[k]!, out.start, out.end);
    if (after[k]! > before[k]!)
      scaleBack(k, n, survivorsEnd, after[k]!, before[k]!, out.end, out.start);
  }
  return out;
}

function scaleBack(
  k: number,
  n: number,
  cells: Float64Array,
  total: number,
  target: number,
  own: Float64Array,
  other: Float64Array,
): void {
  let byFactor = 0;
  for (let at = k * n; at < k * n + n; at++) byFactor += own[at]! * cells[at]!;
  for (let at = k * n; at < k * n + n; at++) {
    own[at] = own[at]! * (target / total) - byFactor * (target / (total * total));
    other[at]! += byFactor / total;
  }
}

/** Step c: events taken in proportion to a column scale it by `1 − events / population`. */
function throughEvents(tables: PreparedTables, { start, end }: TableGradient): TableGradient {
  const { n, survivorsStart, survivorsEnd, deaths, births, birthsByArea } = tables;
  const spread = (area: number) => births[area * n + area] !== birthsByArea[area];
  return {
    start: throughShares(start, survivorsStart, deaths, n, () => true),
    end: throughShares(end, survivorsEnd, births, n, spread),
  };
}

function throughShares(
  gradient: Float64Array,
  survivors: Float64Array,
  events: Float64Array,
  n: number,
  proportional: (area: number) => boolean,
): Float64Array {
  const whole = survivors.map((cell, at) => cell + events[at]!);
  const population = columnSums(whole, n);
  const number = columnSums(events, n);
  const weighted = columnSums(
    gradient.map((value, at) => value * whole[at]!),
    n,
  );
  return gradient.map((value, at) => {
    const area = at % n;
    if (!proportional(area) || population[area] === 0) return value;
    const share = number[area]! / population[area]!;
    return value * (1 - share) + (share / population[area]!) * weighted[area]!;
  });
}

/** Step b: natives are multiplied by a factor that depends on every stock. */
function throughBalance(tables: PreparedTables, { start, end }: TableGradient): TableGradient {
  const { n, stockStart, stockEnd, worldDiscrepancy, balanceFactors } = tables;
  const nativesStart = diagonalSum(stockStart, n);
  const nativesEnd = diagonalSum(stockEnd, n);
  const byStart = diagonalSum(
    start.map((value, at) => value * stockStart[at]!),
    n,
  );
  const byEnd = diagonalSum(
    end.map((value, at) => value * stockEnd[at]!),
    n,
  );
  const common = byEnd / (2 * nativesEnd) - byStart / (2 * nativesStart);
  const ownStart = (byStart * worldDiscrepancy) / (2 * nativesStart * nativesStart);
  const ownEnd = (byEnd * worldDiscrepancy) / (2 * nativesEnd * nativesEnd);
  const native = (at: number) => at % (n + 1) === 0;
  return {
    start: start.map(
      (value, at) => common + (native(at) ? value * balanceFactors[0] + ownStart : value),
    ),
    end: end.map(
      (value, at) => -common + (native(at) ? value * balanceFactors[1] - ownEnd : value),
    ),
  };
}
