import { refusal } from "../arguments/refusal.ts";
import { requireNumber } from "../arguments/require-vector.ts";
import { checkTable } from "../input/check-array.ts";
import { checkStockPeriod, type StockPeriod } from "../input/stock-period.ts";

/** Stocks of another revision of the same table, on the same areas and in the same unit. Natives are not used. */
export interface OtherRevision {
  readonly stockStart: Float64Array;
  /** Absent where that revision ends before the period does: growth is then taken from the first revision. */
  readonly stockEnd?: Float64Array;
}

/** One period as the blend needs it. */
export interface BlendPeriod extends StockPeriod {
  /** Calendar year, with a fraction if need be, at which the period begins. */
  readonly startYear: number;
  /** Length of the period in years. */
  readonly years: number;
  /** Persons in one unit of the tables: 1 (default), 1000 for thousands. Estimates are in the unit of the tables. */
  readonly personsPerUnit?: number;
  /** A second opinion of the stocks; a fifth of the error goes with it (see the coefficients' protocol). */
  readonly otherRevision?: OtherRevision;
}

/** Refuses broken tables, as the methods do, and a length, year or unit that cannot be. */
export function checkBlendPeriod(period: BlendPeriod): void {
  checkStockPeriod(period);
  requireNumber(period.startYear, "startYear", [], "positive");
  requireNumber(period.years, "years", [], "positive");
  requireNumber(period.personsPerUnit ?? 1, "personsPerUnit", [], "positive");
  if (period.years > 20) {
    throw refusal({
      code: "out-of-range",
      argument: "years",
      expected: "the length of a period, up to 20 years",
      found: period.years,
      mend: "the length of the period in years, not a calendar year",
    });
  }
  const other = period.otherRevision;
  if (other === undefined) return;
  const rule = { negativeDiagonal: true };
  checkTable("otherRevision.stockStart", other.stockStart, period.areas, rule);
  if (other.stockEnd !== undefined)
    checkTable("otherRevision.stockEnd", other.stockEnd, period.areas, rule);
}
