/** Releases of remittances received and paid; their totals are rivals, not errors (trap X02). */
export const remittanceSourceIds = [
  "wdi-remittances-received",
  "knomad-remittance-inflows",
  "knomad-remittance-inflows-2023-06",
  "wdi-remittances-paid",
  "wdi-remittances-paid-2021",
  "knomad-remittance-outflows",
] as const;
export type RemittanceSourceId = (typeof remittanceSourceIds)[number];

/** What a source measures: money that arrives in an area or leaves it. */
export function remittanceMeasure(source: RemittanceSourceId): "REMIT_RECEIVED" | "REMIT_PAID" {
  return /received|inflows/.test(source) ? "REMIT_RECEIVED" : "REMIT_PAID";
}
