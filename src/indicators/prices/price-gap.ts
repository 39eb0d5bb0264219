import type { Edition } from "../../edition/index.ts";
import type { Figure } from "../figure/figure.ts";
import { figureOf } from "../figure/figure-of.ts";
import { areaCodes } from "../groups/stock-revision.ts";
import {
  type RemittanceMatrixYear,
  remittanceMatrix,
} from "../remittances/bilateral-remittances.ts";
import { cellsOf } from "../trace/cells.ts";
import { tableOperation } from "../trace/trace-of.ts";
import { corridorPrices } from "./quarter.ts";

/** SDG 10.c: the target of the average, not of each corridor. */
const targetPercent = 3;

/** Which year, and for one receiving country its corridors alone. */
export interface PriceGapQuery {
  readonly year: RemittanceMatrixYear;
  readonly receiver?: string;
}

/** The dollars and the share of the world's volume that the priced corridors cover. */
export interface PriceGap {
  readonly dollars: Figure<"amount", "us-dollars-a-year">;
  readonly coverage: Figure<"share", "per-cent">;
}

/**
 * RPW-GAP, cost above 3 per cent (ours, MODEL): Σ_c max(0, p_c − 3)/100 · V_c, current US dollars a year,
 * with p_c the mean of the corridor's quarterly prices (RPW-CORR) and V_c the modelled volume of the same
 * year (REM-BIL). Years are never mixed: without prices of the year there is no value. Worded “above
 * 3 per cent”, never “excess”.
 *
 * For one receiver j the sum goes over its corridors. The variant by the World Bank's inbound cost,
 * max(0, p_j − 3)/100 · R_j, needs the series SI.RMT.COST.IB.ZS, which no edition holds.
 *
 * @param query.receiver country to which the money goes; default all
 */
export async function priceGap(
  edition: Edition,
  { year, receiver }: PriceGapQuery,
): Promise<PriceGap> {
  const cells = cellsOf(edition);
  const tables = {
    prices: { ...corridorPrices, years: [year], ...(receiver && { refArea: [receiver] }) },
    volumes: {
      source: remittanceMatrix(year),
      measure: "REMIT_BILATERAL",
      refArea: receiver === undefined ? areaCodes : [receiver],
      counterpartArea: areaCodes,
      timePeriod: [String(year)],
    },
  } as const;
  const shared = {
    indicator: "RPW-GAP",
    subject: { year, ...(receiver && { receiver }) },
    method: "prices-times-modelled-volumes",
    caveats: ["target-of-the-average", "priced-corridors-only"],
  } as const;
  return {
    dollars: await figureOf(edition, {
      ...shared,
      statistic: "dollars-above-3",
      kind: "amount",
      unit: "us-dollars-a-year",
      trace: await tableOperation(cells, "price-gap", tables, { target: targetPercent }),
    }),
    coverage: await figureOf(edition, {
      ...shared,
      statistic: "volume-covered",
      kind: "share",
      unit: "per-cent",
      trace: await tableOperation(cells, "price-gap-coverage", tables),
    }),
  };
}
