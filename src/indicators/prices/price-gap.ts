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
 */
export async function priceGap(
  edition: Edition,
  { year }: { readonly year: RemittanceMatrixYear },
): Promise<PriceGap> {
  const cells = cellsOf(edition);
  const tables = {
    prices: { ...corridorPrices, years: [year] },
    volumes: {
      source: remittanceMatrix(year),
      measure: "REMIT_BILATERAL",
      refArea: areaCodes,
      counterpartArea: areaCodes,
      timePeriod: [String(year)],
    },
  } as const;
  const shared = {
    indicator: "RPW-GAP",
    subject: { year },
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
