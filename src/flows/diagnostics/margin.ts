/** A total that a method promises to keep. */
export type MarginName =
  | "birthplace-total-start"
  | "birthplace-total-end"
  | "population-start"
  | "population-end"
  | "flow-origin"
  | "flow-destination"
  | "net-migration";

/** The largest relative error of one promised margin, and where it is. */
export interface MarginCheck {
  readonly margin: MarginName;
  /** `max |is − should| / max(|scale|, 1e-12 · total)`. */
  readonly largestRelativeError: number;
  /** Position of the largest error in the vector or row-major table compared. */
  readonly index: number;
}

/**
 * Compares what is with what should be; `scale` (by default what should be) is what the error is
 * relative to, never less than 1e-12 of its sum, so that empty cells do not divide by zero.
 */
export function checkMargin(
  margin: MarginName,
  is: Float64Array,
  should: Float64Array,
  scale: Float64Array = should,
): MarginCheck {
  let total = 0;
  for (let at = 0; at < scale.length; at++) total += Math.abs(scale[at]!);
  const floor = 1e-12 * total || Number.MIN_VALUE;
  let largestRelativeError = 0;
  let index = 0;
  for (let at = 0; at < is.length; at++) {
    const error = Math.abs(is[at]! - should[at]!) / Math.max(Math.abs(scale[at]!), floor);
    if (error > largestRelativeError) {
      largestRelativeError = error;
      index = at;
    }
  }
  return { margin, largestRelativeError, index };
}

/**
 * What the margins of one birthplace's flows are relative to: the stock, or a millionth of all who
 * were born there where that is more. Movers are differences of stocks; beside a thousand million
 * natives a double has no more digits than that.
 */
export function stockScale(stock: Float64Array, n: number): Float64Array {
  const scale = stock.slice();
  for (let row = 0; row < n; row++) {
    let total = 0;
    for (let at = row * n; at < row * n + n; at++) total += stock[at]!;
    for (let at = row * n; at < row * n + n; at++) scale[at] = Math.max(stock[at]!, 1e-6 * total);
  }
  return scale;
}

/** The largest relative error of several margins; 0 for none. */
export function largestMarginError(checks: readonly MarginCheck[]): number {
  return checks.reduce((largest, check) => Math.max(largest, check.largestRelativeError), 0);
}
