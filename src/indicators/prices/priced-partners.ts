import type { Edition } from "../../edition/index.ts";
import { cellsOf } from "../trace/cells.ts";
import { numbers } from "../trace/table-input.ts";
import { corridorPrices, type Quarter } from "./quarter.ts";

/** From where money to an area is priced, and to where money from it. */
export interface PricedPartners {
  readonly senders: readonly string[];
  readonly receivers: readonly string[];
}

/** The corridors of an area that have a price in a quarter (RPW-CORR), partners in code order. */
export async function pricedPartners(
  edition: Edition,
  area: string,
  quarter: Quarter,
): Promise<PricedPartners> {
  const cells = cellsOf(edition);
  const at = { ...corridorPrices, timePeriod: [quarter] };
  const arriving = numbers(await cells.of({ ...at, refArea: [area] }));
  const leaving = numbers(await cells.of({ ...at, counterpartArea: [area] }));
  return {
    senders: arriving.flatMap(({ cell }) => cell.counterpartArea ?? []).sort(),
    receivers: leaving.map(({ cell }) => cell.refArea).sort(),
  };
}
