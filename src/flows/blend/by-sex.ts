import { refusal } from "../arguments/refusal.ts";
import { requireTable, requireZeroDiagonal } from "../arguments/require-table.ts";
import { requireNumber } from "../arguments/require-vector.ts";
import type { Repair } from "../diagnostics/repair.ts";
import { type LimitedSplit, limitedSplit } from "../disaggregation/limited-split.ts";
import type { BySex } from "../disaggregation/sexes.ts";
import type { TwoLayers } from "../disaggregation/two-layer-state.ts";
import { checkStockPeriod, type StockPeriod } from "../input/stock-period.ts";
import { netOf } from "../net-totals/net-flow-fit.ts";
import { femaleNets } from "./sex-nets.ts";

export interface FlowsBySex extends BySex {
  /** Share of women in every corridor, also where nobody moves. */
  readonly femaleShare: Float64Array;
  /** Whether each sex keeps its own net migration in every area; where not, `repairs` says by how much. */
  readonly netsHeld: boolean;
  /**
   * `sex-nets-balanced`: nets of the women's tables changed so that they go with those of both sexes;
   * `sex-nets-weighed`: nets given up because deaths by sex are known within an error only;
   * `sex-nets-limited`: nets of areas that would need a share of women too far from that of the stocks, with what is
   * missed, and what all other areas give up for it by residents.
   */
  readonly repairs: readonly Repair[];
}

/** What is known of the tables of a sex. */
export interface SplitOptions {
  /**
   * Standard error of the deaths of a sex, as a share of the area's deaths; 0, the default, where they are registered
   * by sex: then the nets are held.
   */
  readonly deathsError?: number;
}

/** Weight of the residence's general share of women against the corridor's own stocks, in persons. */
const general = 10;

/**
 * How far the logarithm of the odds of women may go from the world's in the moves of one area: 4.4 times the standard
 * deviation of the logit of the share in a corridor (0.45, `sexIntervals`); half women become 88 or 12 %.
 */
const limit = 2;

/** Standard deviation over areas of what moves the logit of the share of women there beyond the stocks. */
const betweenAreas = 0.3;

/**
 * Splits a flow table by sex so that the sexes add up to it, corridor by corridor: shares follow the growth and the
 * level of each sex's stock in the corridor, then the closest split (Kullback–Leibler) that keeps the net migration of
 * each sex (methods 13), or draws on it as far as it is known (`deathsError`). In a few areas nets ask for more women, or
 * men, than move at all: these keep a share within a limit, and are named in `repairs`. Nothing is estimated for a sex
 * alone, because reports by sex of both ends do not exist.
 *
 * @param flows both sexes, `N × N`, diagonal 0, whose net migration is that of the accounting
 * @throws FlowError for broken tables of a sex
 */
export function splitBySex(
  flows: Float64Array,
  female: StockPeriod,
  male: StockPeriod,
  { deathsError = 0 }: SplitOptions = {},
): FlowsBySex {
  checkStockPeriod(female);
  checkStockPeriod(male);
  requireNumber(deathsError, "deathsError", [], "non-negative");
  const n = female.areas.length;
  requireSameAreas(female, male);
  requireTable(flows, "flows", n, n);
  requireZeroDiagonal(flows, "flows", n);
  const wanted = femaleNets(netOf(flows, n), female, male);
  const layers: TwoLayers = {
    od: flows,
    areas: n,
    cells: Int32Array.from(flows.keys()).filter((cell) => flows[cell]! > 0),
    logit: femaleShares(female, male).map(boundedLogit),
    nets: wanted.female,
    slack: slackOf(flows, female, male, deathsError),
  };
  const split = limitedSplit(layers, wanted.residents, limit);
  const limited = female.areas.filter((_, at) => split.limited[at]);
  const persons = offBy(split);
  const weighed = deathsError > 0;
  return {
    female: split.first,
    male: flows.map((value, at) => value - split.first[at]!),
    femaleShare: split.share,
    netsHeld: !weighed && limited.length === 0,
    repairs: [
      { repair: "sex-nets-balanced", areas: [], persons: wanted.changed },
      ...(weighed ? [{ repair: "sex-nets-weighed" as const, areas: [], persons }] : []),
      ...(limited.length > 0
        ? [{ repair: "sex-nets-limited" as const, areas: limited, persons }]
        : []),
    ],
  };
}

function requireSameAreas(female: StockPeriod, male: StockPeriod): void {
  const at = female.areas.findIndex((area, position) => area !== male.areas[position]);
  if (at < 0 && female.areas.length === male.areas.length) return;
  throw refusal({
    code: "out-of-range",
    argument: "male.areas",
    index: [Math.max(0, at)],
    expected: `the areas of the tables of women, in their order: ${female.areas[at] ?? female.areas.length}`,
    found: male.areas[at] ?? male.areas.length,
  });
}

/** Persons by which nets of women are off. */
function offBy({ missed, spread }: LimitedSplit): number {
  return missed.reduce((sum, miss, at) => sum + Math.abs(miss + spread[at]!), 0);
}

/**
 * What a net gives up for a unit of its area's multiplier, so that both are weighed by their variances: the net moves by
 * about a quarter of the area's moves for a unit of the multiplier, whose own standard deviation is `betweenAreas`.
 */
function slackOf(
  flows: Float64Array,
  female: StockPeriod,
  male: StockPeriod,
  deathsError: number,
): Float64Array {
  const n = female.areas.length;
  const moves = new Float64Array(n);
  for (const [cell, value] of flows.entries()) {
    moves[Math.floor(cell / n)]! += value;
    moves[cell % n]! += value;
  }
  return moves.map((turnover, at) => {
    const error = deathsError * (female.deaths[at]! + male.deaths[at]!);
    return turnover > 0 ? (4 * error ** 2) / (betweenAreas ** 2 * turnover) : 0;
  });
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
  const migrants = women + total(male.stockEnd);
  const overall = migrants > 0 ? women / migrants : 0.5;
  const weight = ({ stockStart, stockEnd }: StockPeriod, at: number) =>
    Math.max(0, stockEnd[at]! - stockStart[at]!) + (stockStart[at]! + stockEnd[at]!) / 4;
  return female.stockStart.map((_, at) => {
    if (own(at)) return 0.5;
    const f = weight(female, at) + general * overall;
    const m = weight(male, at) + general * (1 - overall);
    return f / (f + m);
  });
}
