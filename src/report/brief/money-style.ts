import type { NumberStyle } from "../ledger/index.ts";

const million = 1_000_000;

/**
 * Amounts in millions, with as many decimals as the largest of them leaves room for: three digits of it
 * are printed at least.
 *
 * @param largest in US dollars
 */
export function moneyStyle(largest: number): NumberStyle {
  if (largest >= 100 * million) return { per: million, digits: 0 };
  return { per: million, digits: largest >= 10 * million ? 1 : 2 };
}
