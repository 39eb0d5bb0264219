/** The rules an input can break; stable names for callers, tests and translated messages. */
export type FlowErrorCode =
  | "wrong-type"
  | "wrong-length"
  | "duplicate-area"
  | "unknown-area"
  | "unknown-option"
  | "missing-value"
  | "not-finite"
  | "negative-value"
  | "inconsistent-totals"
  | "deaths-exceed-residents"
  | "deaths-without-residents"
  | "deaths-exceed-cell"
  | "no-natives-to-balance"
  | "out-of-range"
  | "degenerate"
  | "infeasible"
  | "infeasible-seed"
  | "infeasible-known-flow"
  | "infeasible-stayers"
  | "singular"
  | "not-converged";

/** What a flow error knows besides its sentence. */
export interface FlowErrorDetail {
  readonly code: FlowErrorCode;
  /** The argument that broke the rule, by its name in the public signature. */
  readonly argument: string;
  /** Position in a vector, or `[row, column, …]` of a table. */
  readonly index?: number | readonly number[];
  /** Codes of the areas concerned. */
  readonly areas?: readonly string[];
  readonly expected: string;
  readonly found: string;
  /** What the caller can do about it. */
  readonly mend: string;
  readonly cause?: unknown;
}

/**
 * Every refusal of `waymark/flows`. The message names argument, place, rule and remedy; `code`,
 * `argument`, `index` and `areas` carry the same for a program.
 */
export class FlowError extends Error {
  override readonly name = "FlowError";
  readonly code: FlowErrorCode;
  readonly argument: string;
  readonly index: number | readonly number[] | undefined;
  readonly areas: readonly string[];
  readonly expected: string;
  readonly found: string;
  readonly mend: string;

  constructor(detail: FlowErrorDetail) {
    super(sentence(detail), detail.cause === undefined ? undefined : { cause: detail.cause });
    this.code = detail.code;
    this.argument = detail.argument;
    this.index = detail.index;
    this.areas = detail.areas ?? [];
    this.expected = detail.expected;
    this.found = detail.found;
    this.mend = detail.mend;
  }
}

function sentence(detail: FlowErrorDetail): string {
  const { argument, index, areas = [], code, expected, found, mend } = detail;
  const place =
    index === undefined ? "" : `[${typeof index === "number" ? index : index.join(", ")}]`;
  const named =
    areas.length === 0 ? "" : ` (${areas.slice(0, 8).join(", ")}${areas.length > 8 ? ", …" : ""})`;
  return `${argument}${place}${named}: ${code}: expected ${expected}, found ${found}; ${mend}`;
}
