/** Why an input was refused. */
export type FlowErrorCode =
  | "shape"
  | "not-finite"
  | "negative"
  | "out-of-range"
  | "option"
  | "inconsistent"
  | "infeasible"
  | "degenerate"
  | "not-converged";

/** What a {@link FlowError} is built from. `index` is the position in the argument: `[i]`, `[row, column]`, … */
export interface FlowErrorDetails {
  readonly code: FlowErrorCode;
  readonly argument: string;
  readonly index?: readonly number[];
  readonly rule: string;
  readonly found?: string | number;
  /** Codes or positions of the areas concerned, where there is more than one. */
  readonly areas?: readonly (string | number)[];
  readonly cause?: unknown;
}

/**
 * An input that `waymark/flows` refuses: which argument, where in it, the rule it breaks and the value found.
 * Nothing is repaired unless a named repair was asked for.
 */
export class FlowError extends Error {
  override readonly name = "FlowError";
  readonly code: FlowErrorCode;
  readonly argument: string;
  readonly index: readonly number[];
  readonly rule: string;
  readonly found: string | number | undefined;
  readonly areas: readonly (string | number)[];

  constructor(details: FlowErrorDetails) {
    super(describe(details), details.cause === undefined ? undefined : { cause: details.cause });
    this.code = details.code;
    this.argument = details.argument;
    this.index = details.index ?? [];
    this.rule = details.rule;
    this.found = details.found;
    this.areas = details.areas ?? [];
  }
}

function describe({ argument, index, rule, found, areas }: FlowErrorDetails): string {
  const place = index === undefined || index.length === 0 ? "" : `[${index.join(", ")}]`;
  const value = found === undefined ? "" : `; found ${found}`;
  const where = areas === undefined || areas.length === 0 ? "" : ` (areas ${areas.join(", ")})`;
  return `${argument}${place}: ${rule}${value}${where}`;
}
