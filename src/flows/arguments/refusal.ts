import { FlowError, type FlowErrorCode } from "../diagnostics/flow-error.ts";

const mends = {
  "wrong-length": "give one value for every cell, row by row",
  "missing-value": "a missing value is never read as zero: leave the area out or supply the value",
  "not-finite": "correct the value",
  "negative-value": "correct the value at its source",
  "out-of-range": "choose a value in the range",
  "unknown-option": "choose one of the options",
  "inconsistent-totals": "balance the totals first",
  infeasible: "check the totals against the cells that may be positive",
  degenerate: "leave the table out: the quantity is not defined for it",
  "not-converged": "check the totals and the zeros of the seed",
} as const satisfies Partial<Record<FlowErrorCode, string>>;

export interface Refusal {
  readonly code: keyof typeof mends;
  readonly argument: string;
  /** Position in the argument: `[i]`, `[row, column]`, …; left out for the whole argument. */
  readonly index?: readonly number[];
  readonly expected: string;
  readonly found: string | number;
  /** What the caller can do; by default what fits the code. */
  readonly mend?: string;
  readonly cause?: unknown;
}

/** The error of an argument of arrays without area codes: names argument and position. */
export function refusal({
  code,
  argument,
  index = [],
  expected,
  found,
  mend,
  cause,
}: Refusal): FlowError {
  return new FlowError({
    code,
    argument,
    ...(index.length === 0 ? {} : { index: index.length === 1 ? (index[0] as number) : index }),
    expected,
    found: String(found),
    mend: mend ?? mends[code],
    ...(cause === undefined ? {} : { cause }),
  });
}

/** The position of an error as a list: empty where it concerns the whole argument. */
export function indexOf(error: FlowError): readonly number[] {
  if (error.index === undefined) return [];
  return typeof error.index === "number" ? [error.index] : error.index;
}
