import type { AreaCode } from "../../areas/index.ts";
import type { Basis } from "../../vocabulary/index.ts";
import type { Workbook } from "../reading/index.ts";
import { eachStockRow, type StockLayout, type StockTable } from "./undesa-stock-tables.ts";

/** What the destination table of a revision says about one destination. */
export interface Destination {
  readonly basis: Basis;
  /** Years for which the publisher has no figure. */
  readonly without: ReadonlySet<string>;
}

/** Reads basis and gaps of every destination from the both-sexes block of Table 1. */
export async function readDestinations(
  workbook: Workbook,
  layout: StockLayout,
  table: StockTable,
): Promise<ReadonlyMap<AreaCode, Destination>> {
  const destinations = new Map<AreaCode, Destination>();
  const years = table.blocks[0]!.periods;
  await eachStockRow(
    workbook,
    layout,
    table,
    () => {},
    ({ row, from, printed, basis }) => {
      const without = years.filter((_, i) => row.text(from + i) === "..");
      destinations.set(printed, { basis, without: new Set(without) });
    },
  );
  return destinations;
}
