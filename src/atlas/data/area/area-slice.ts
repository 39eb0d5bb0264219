import type { AreaCode } from "../../../areas/index.ts";
import type { Edition } from "../../../edition/index.ts";
import { type DataAvailability, dataAvailability } from "../../../indicators/index.ts";
import type { FlowsSlice } from "../flows/flows-slice.ts";
import { NumberList } from "../number-list.ts";
import type { NumberRecord } from "../number-record.ts";
import { type AreaFlows, areaFlows } from "./flows.ts";
import { type MoneyTable, moneyTable } from "./money.ts";
import { type NetTable, netTable } from "./net-migration.ts";
import { type PartnerTable, partnerTable } from "./partners.ts";
import { type PriceTable, priceTable } from "./prices.ts";
import { type ProtectionTable, protectionTable } from "./protection.ts";
import { type StockTable, stockTable } from "./stock.ts";
import { type TreatyRow, treatyRows } from "./treaties.ts";

/** Everything that the page of an area prints, in no language: computed once, printed in six. */
export interface AreaSlice {
  readonly area: AreaCode;
  readonly stock: StockTable;
  readonly origins: PartnerTable;
  readonly destinations: PartnerTable;
  readonly net: NetTable;
  readonly money: MoneyTable;
  readonly prices: PriceTable;
  readonly protection: ProtectionTable;
  readonly treaties: readonly TreatyRow[];
  /** Null where the edition has no estimates of the area. */
  readonly flows: AreaFlows | null;
  readonly availability: DataAvailability;
  readonly numbers: readonly NumberRecord[];
}

/** The slice of an area from an opened edition. */
export async function areaSlice(
  edition: Edition,
  area: AreaCode,
  flows: FlowsSlice | null,
): Promise<AreaSlice> {
  const list = new NumberList();
  const slice = {
    area,
    stock: await stockTable(edition, area, list),
    origins: await partnerTable(edition, area, "origins", list),
    destinations: await partnerTable(edition, area, "destinations", list),
    net: await netTable(edition, area, list),
    money: await moneyTable(edition, area, list),
    prices: await priceTable(edition, area, list),
    protection: await protectionTable(edition, area, list),
    treaties: await treatyRows(edition, area, list),
    flows: areaFlows(flows, area, list),
    availability: await dataAvailability(edition, area),
  };
  return { ...slice, numbers: list.records() };
}
