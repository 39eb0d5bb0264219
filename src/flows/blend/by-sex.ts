import type { Repair } from "../diagnostics/repair.ts";
import { limitedSplit } from "../disaggregation/limited-split.ts";
import type { BySex } from "../disaggregation/sexes.ts";
import { checkStockPeriod, type StockPeriod } from "../input/stock-period.ts";
import { netOf } from "../net-totals/net-flow-fit.ts";
import { femaleNets } from "./sex-nets.ts";

export interface FlowsBySex extends BySex {
  /** Share of women in every corridor, also where nobody moves. */
  readonly femaleShare: Float64Array;
  /** Whether each sex keeps its own net migration in every area; where not, `repairs` names the areas. */
  readonly netsHeld: boolean;
  /**
   * `sex-nets-balanced`: nets of the women's tables changed so that they go with those of both sexes;
   * `sex-nets-limited`: nets of areas that would need a share of women too far from that of the stocks, with what is
   * missed, and what all other areas give up for it by residents.
   */
  readonly repairs: readonly Repair[];
}

/** Weight of the residence's general share of women against the corridor's own stocks, in persons. */
const general = 10;

/**
 * How far the logarithm of the odds of women may go from the world's in the moves of one area: 4.4 times the standard
 * deviation of the logit of the share in a corridor (0.45, `sexIntervals`); half women become 88 or 12 %.
 */
const limit = 2;

/**
 * Splits a flow table by sex so that the sexes add up to it, corridor by corridor: shares follow the growth and the
 * level of each sex's stock in the corridor, then the closest split (Kullback–Leibler) that keeps the net migration of
 * each sex (methods 13). Nets of a sex rest on deaths by sex, which are often split by a rule; in a few areas they ask
 * for more women, or men, than move at all. Those areas keep a share within a limit, and are named in `repairs`.
 * Nothing is estimated for a sex alone, because reports by sex of both ends do not exist.
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
  const wanted = femaleNets(netOf(flows, n), female, male);
  const split = limitedSplit(
    {
      od: flows,
      areas: n,
      cells: Int32Array.from(flows.keys()).filter((cell) => flows[cell]! > 0),
      logit: femaleShares(female, male).map(boundedLogit),
      nets: wanted.female,
    },
    wanted.residents,
    limit,
  );
  const missed = female.areas.filter((_, at) => split.missed[at] !== 0);
  return {
    female: split.first,
    male: flows.map((value, at) => value - split.first[at]!),
    femaleShare: split.share,
    netsHeld: missed.length === 0,
    repairs: [
      { repair: "sex-nets-balanced", areas: [], persons: wanted.changed },
      ...(missed.length === 0
        ? []
        : [{ repair: "sex-nets-limited" as const, areas: missed, persons: sizes(split) }]),
    ],
  };
}

/** Persons by which nets of women are off: missed in the areas at their limit, and given up elsewhere. */
function sizes({ missed, spread }: { missed: Float64Array; spread: Float64Array }): number {
  return missed.reduce((sum, miss, at) => sum + Math.abs(miss + spread[at]!), 0);
}

/** The logit, kept where doubles still tell a share from 0 and 1. */
function boundedLogit(share: number): number {
  return Math.min(30, Math.max(-30, Math.log(share / (1 - share))));
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
