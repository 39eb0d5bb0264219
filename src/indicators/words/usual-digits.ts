import type { FigureUnit } from "../figure/unit.ts";

const shares: ReadonlySet<FigureUnit> = new Set([
  "per-cent",
  "percentage-points",
  "per-cent-a-year",
  "per-1000",
]);
/** Shares that are zero at this digit are printed as zero. */
const lastDigit = 3;
/** Ratios from here on have no decimals. */
const largeRatio = 100;

/**
 * Decimals with which a value is printed unless a table needs others. A small share keeps its first digit
 * that is not zero, so that 0.03 per cent is not printed as nothing; a large ratio has no decimals.
 */
export function usualDigits(value: number, unit: FigureUnit): number {
  if (unit === "ratio") return Math.abs(value) >= largeRatio ? 0 : 2;
  if (!shares.has(unit)) return 0;
  let digits = 1;
  while (value !== 0 && digits < lastDigit && Math.abs(value) < 0.5 * 10 ** -digits) digits++;
  return digits;
}
