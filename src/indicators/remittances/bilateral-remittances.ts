import type { Edition } from "../../edition/index.ts";
import type { Figure } from "../figure/figure.ts";
import { figureOf } from "../figure/figure-of.ts";
import { cellsOf } from "../trace/cells.ts";
import { cell } from "../trace/trace-of.ts";

/** The years of the World Bank's matrices. */
export type RemittanceMatrixYear = 2017 | 2021;

/** Source of the matrix of a year. */
export function remittanceMatrix(year: RemittanceMatrixYear): string {
  return `knomad-bilateral-remittances-${year}`;
}

/**
 * REM-BIL, bilateral remittances (World Bank, KNOMAD; MODEL): US dollars sent from a country in a year,
 * R_od = R_o · f_od S_od/Σ_d f_od S_od, which spreads what an origin receives over its migrants by
 * assumed amounts (Ratha and Shaw 2007). Modelled, not observed.
 *
 * @param query.sender where the migrants live; `001` all
 * @param query.receiver where the money goes; `001` all
 */
export async function bilateralRemittances(
  edition: Edition,
  {
    sender,
    receiver,
    year,
  }: { readonly sender: string; readonly receiver: string; readonly year: RemittanceMatrixYear },
): Promise<Figure<"amount", "us-dollars-a-year">> {
  return figureOf(edition, {
    indicator: "REM-BIL",
    statistic: "bilateral-remittances",
    subject: { sender, receiver, year },
    kind: "amount",
    unit: "us-dollars-a-year",
    method: "ratha-shaw",
    caveats: ["spread-by-stocks"],
    trace: await cell(cellsOf(edition), {
      source: remittanceMatrix(year),
      measure: "REMIT_BILATERAL",
      refArea: [receiver],
      counterpartArea: [sender],
      timePeriod: [String(year)],
    }),
  });
}
