import type { Edition } from "../../edition/index.ts";
import type { Caveat, Figure } from "../figure/figure.ts";
import { figureOf } from "../figure/figure-of.ts";
import { hasNoNumber } from "../figure/missing.ts";
import { areaCodes } from "../groups/stock-revision.ts";
import { cellsOf } from "../trace/cells.ts";
import { cell, tableOperation } from "../trace/trace-of.ts";
import { type RemittanceSourceId, remittanceMeasure } from "./remittance-source.ts";

/** Which amount. */
export interface RemittanceQuery {
  /** Area or group; `001` the world as the publisher adds it up. */
  readonly area: string;
  readonly year: number;
  readonly source: RemittanceSourceId;
}

/** An aggregate whose reporters cover less than this share of last year's amount is incomplete. */
const completePercent = 90;

/**
 * REM-VOL, personal remittances (World Bank, WDI BX/BM.TRF.PWKR.CD.DT; KNOMAD): personal transfers plus
 * compensation of employees (BPM6), received or paid, current US dollars of a year. It includes the
 * earnings of border and seasonal workers. The world's received and paid amounts differ.
 *
 * A world total whose reporters stand for less than 90 per cent of the year before carries the
 * caveat `aggregate-incomplete`: its fall is one of reporting (trap X01).
 */
export async function remittanceVolume(
  edition: Edition,
  { area, year, source }: RemittanceQuery,
): Promise<Figure<"amount", "us-dollars-a-year">> {
  const measure = remittanceMeasure(source);
  const caveats: Caveat[] = ["border-workers-included"];
  if (area === "001") {
    const { value } = await remittanceReporting(edition, { year, source });
    if (!hasNoNumber(value) && value < completePercent) caveats.push("aggregate-incomplete");
  }
  return figureOf(edition, {
    indicator: "REM-VOL",
    statistic: measure === "REMIT_RECEIVED" ? "remittances-received" : "remittances-paid",
    subject: { area, year, source },
    kind: "amount",
    unit: "us-dollars-a-year",
    method: "published-value",
    caveats,
    trace: await cell(cellsOf(edition), {
      source,
      measure,
      refArea: [area],
      timePeriod: [String(year)],
    }),
  });
}

/** Per cent of last year's amount that stands at areas which report this year. */
export async function remittanceReporting(
  edition: Edition,
  { year, source }: Omit<RemittanceQuery, "area">,
): Promise<Figure<"share", "per-cent">> {
  const shared = { source, measure: remittanceMeasure(source), refArea: areaCodes };
  return figureOf(edition, {
    indicator: "REM-VOL",
    statistic: "continued-reporting",
    subject: { year, source },
    kind: "share",
    unit: "per-cent",
    method: "share-of-last-year",
    trace: await tableOperation(cellsOf(edition), "continued-reporting", {
      now: { ...shared, timePeriod: [String(year)] },
      before: { ...shared, timePeriod: [String(year - 1)] },
    }),
  });
}
