import { FlowError } from "../diagnostics/flow-error.ts";
import { balanceLayerNets } from "../disaggregation/balance-layer-nets.ts";
import { disaggregateFlows } from "../disaggregation/disaggregate-flows.ts";
import type { BySex } from "../disaggregation/sexes.ts";
import { checkStockPeriod, type StockPeriod } from "../input/stock-period.ts";
import { columnSums } from "../table/sums.ts";

export interface FlowsBySex extends BySex {
  /** Whether each sex keeps its own net migration; false where no such split was found, then shares alone decide. */
  readonly netsHeld: boolean;
}

/** Weight of the residence's general share of women against the corridor's own stocks, in persons. */
const general = 10;

/**
 * Splits a flow table by sex so that the sexes add up to it, corridor by corridor: shares follow the growth and the
 * level of each sex's stock in the corridor, then the closest split (Kullback–Leibler) that keeps the net migration of
 * each sex (methods 13) where one is found. In the periods from 1990 to 2015 that were looked at none is: shares
 * alone decide there, and the nets of a sex are not those of its tables. Nothing is estimated for a sex alone, because reports by sex of both ends do not exist.
 *
 * @param flows both sexes, `N × N`, diagonal 0, whose net migration is that of the accounting
 * @throws FlowError for broken tables of a sex
 */
export function splitBySex(
  flows: Float64Array,
  female: StockPeriod,
  male: StockPeriod,
): FlowsBySex {
  checkStockPeriod(female);
  checkStockPeriod(male);
  const n = female.areas.length;
  const seed = new Float64Array(2 * n * n);
  const share = femaleShares(female, male);
  share.forEach((value, at) => {
    seed[at] = value;
    seed[n * n + at] = 1 - value;
  });
  try {
    const nets = netsBySex(flows, female, male);
    const { flows: parts } = disaggregateFlows(flows, n, 2, seed, { nets });
    return { female: parts.slice(0, n * n), male: parts.slice(n * n), netsHeld: true };
  } catch (error) {
    if (!(error instanceof FlowError)) throw error;
    const women = flows.map((value, at) => value * share[at]!);
    return { female: women, male: flows.map((value, at) => value - women[at]!), netsHeld: false };
  }
}

function femaleShares(female: StockPeriod, male: StockPeriod): Float64Array {
  const n = female.areas.length;
  const own = (at: number) => at % (n + 1) === 0;
  const total = (table: Float64Array) =>
    table.reduce((sum, value, at) => (own(at) ? sum : sum + value), 0);
  const women = total(female.stockEnd);
  const overall = women / Math.max(1e-300, women + total(male.stockEnd));
  const weight = ({ stockStart, stockEnd }: StockPeriod, at: number) =>
    Math.max(0, stockEnd[at]! - stockStart[at]!) + (stockStart[at]! + stockEnd[at]!) / 4;
  return female.stockStart.map((_, at) => {
    if (own(at)) return 0.5;
    const f = weight(female, at) + general * (overall || 0.5);
    const m = weight(male, at) + general * (1 - (overall || 0.5));
    return f / (f + m);
  });
}

/** Population change less natural increase of each sex, made to add up to the nets of the table. */
function netsBySex(flows: Float64Array, female: StockPeriod, male: StockPeriod): Float64Array {
  const n = female.areas.length;
  const nets = new Float64Array(2 * n);
  [female, male].forEach((sex, layer) => {
    const before = columnSums(sex.stockStart, n);
    const after = columnSums(sex.stockEnd, n);
    for (let i = 0; i < n; i++)
      nets[i * 2 + layer] = after[i]! - before[i]! - sex.births[i]! + sex.deaths[i]!;
  });
  const all = new Float64Array(n);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) {
      all[i]! -= flows[i * n + j]!;
      all[j]! += flows[i * n + j]!;
    }
  return balanceLayerNets(nets, all, 2, "subtract-mean");
}
