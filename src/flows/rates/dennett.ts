import { FlowError } from "../diagnostics/flow-error.ts";
import type { FlowEstimate } from "../estimate.ts";
import { checkStockPair, type StockPair, type StockPeriod } from "../input/stock-period.ts";
import { plainEstimate } from "../plain-estimate.ts";
import { columnSums } from "../table/sums.ts";

/**
 * Dennett (2016; methods 3.2): `OD(i,j) = M · S0[i,j] / Σ_{k≠l} S0[k,l]`: a given number of moves
 * spread like the start stock of migrants. The level is whatever `movers` says.
 *
 * @param movers `M`, persons in the unit of the stocks; see {@link sumOfAbsoluteNets}
 * @throws FlowError if `movers` is no number of persons, or there are no migrants to spread it over
 */
export function dennettRates(pair: StockPair, movers: number): FlowEstimate {
  checkStockPair(pair);
  const n = pair.areas.length;
  let migrants = 0;
  for (let at = 0; at < n * n; at++) if (at % (n + 1) !== 0) migrants += pair.stockStart[at]!;
  if (!(movers >= 0 && Number.isFinite(movers)) || (movers > 0 && migrants === 0)) {
    throw new FlowError({
      code: brokenRule(movers),
      argument: movers >= 0 && Number.isFinite(movers) ? "stockStart" : "movers",
      expected: "a finite number of moves, and migrants in the start stock to spread them over",
      found: `${movers} moves, ${migrants} migrants`,
      mend: "give the world total of moves in the unit of the stocks",
    });
  }
  const flows = new Float64Array(n * n);
  const scale = migrants > 0 ? movers / migrants : 0;
  for (let at = 0; at < n * n; at++)
    if (at % (n + 1) !== 0) flows[at] = pair.stockStart[at]! * scale;
  return plainEstimate(pair.areas, flows);
}

/**
 * The usual `M`: `Σ |net migration|`, net = change of population − births + deaths. Scaling the
 * nets to a sum of zero without changing signs (methods 9.4) leaves it as it is.
 */
export function sumOfAbsoluteNets({
  areas,
  stockStart,
  stockEnd,
  births,
  deaths,
}: StockPeriod): number {
  const n = areas.length;
  const before = columnSums(stockStart, n);
  const after = columnSums(stockEnd, n);
  let total = 0;
  for (let area = 0; area < n; area++) {
    total += Math.abs(after[area]! - before[area]! - births[area]! + deaths[area]!);
  }
  return total;
}

function brokenRule(movers: number) {
  if (Number.isNaN(movers)) return "missing-value";
  if (!Number.isFinite(movers)) return "not-finite";
  return movers < 0 ? "negative-value" : "inconsistent-totals";
}
