import type { Value } from "../../edition/index.ts";
import { missingOfStatus, type ObservedValue } from "../../vocabulary/index.ts";

/** What an indicator needs to know of a published value: its identifier, dimensions and number. */
export type PublishedCell = Pick<
  Value,
  | "id"
  | "source"
  | "measure"
  | "refArea"
  | "counterpartArea"
  | "sex"
  | "age"
  | "timePeriod"
  | "basis"
  | "method"
  | "category"
  | "value"
  | "model"
>;

/**
 * The number of a stored cell in units, or why there is none. It shifts the decimal point, so that 15.101 thousand are
 * 15,101 and not 15,101.000000000002.
 *
 * @param number as the cell states it, NaN if it states none
 */
export function observedValue(number: number, status: string, unitMult: number): ObservedValue {
  if (Number.isNaN(number)) {
    const reason = missingOfStatus(status);
    if (!reason) throw new RangeError(`a value is missing without a reason (OBS_STATUS ${status})`);
    return reason;
  }
  if (unitMult === 0) return number;
  const text = String(number);
  return text.includes("e") ? number * 10 ** unitMult : Number(`${text}e${unitMult}`);
}
