import type { StockPeriod } from "../input/stock-period.ts";
import { columnSums } from "../table/sums.ts";

/** Net migration of women that goes with the net migration of a table of both sexes. */
export interface SexNets {
  /** Women's net by area; they add up to 0, and with the men's to the net of both sexes. */
  readonly female: Float64Array;
  /** Residents of both sexes at both dates: what a discrepancy is spread over. */
  readonly residents: Float64Array;
  /** Sum of the sizes of what was changed in the women's nets of their tables. */
  readonly changed: number;
}

/**
 * Population change less natural increase of women, made to agree with the nets of both sexes: what the sexes of an
 * area lack is given to them by their residents, what women of the world lack to all areas by residents.
 *
 * @param nets of both sexes by area
 */
export function femaleNets(nets: Float64Array, female: StockPeriod, male: StockPeriod): SexNets {
  const n = nets.length;
  const women = netAndResidents(female, n);
  const men = netAndResidents(male, n);
  const residents = women.residents.map((value, at) => value + men.residents[at]!);
  const total = sum(residents);
  const agreed = women.net.map((net, at) => {
    const share = residents[at]! > 0 ? women.residents[at]! / residents[at]! : 0.5;
    return net + (nets[at]! - net - men.net[at]!) * share;
  });
  const lacking = sum(agreed);
  const balanced = agreed.map((net, at) =>
    total > 0 ? net - (lacking * residents[at]!) / total : net,
  );
  const changed = balanced.reduce((size, net, at) => size + Math.abs(net - women.net[at]!), 0);
  return { female: balanced, residents, changed };
}

function netAndResidents({ stockStart, stockEnd, births, deaths }: StockPeriod, n: number) {
  const before = columnSums(stockStart, n);
  const after = columnSums(stockEnd, n);
  return {
    net: after.map((end, at) => end - before[at]! - births[at]! + deaths[at]!),
    residents: after.map((end, at) => end + before[at]!),
  };
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
