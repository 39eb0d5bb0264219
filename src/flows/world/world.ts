import { type PreparedTables, prepareTables } from "../accounting/prepare.ts";
import { FlowError } from "../diagnostics/flow-error.ts";
import type { FlowEstimate, FlowMethodId } from "../estimate.ts";
import type { StockPeriod } from "../input/stock-period.ts";
import {
  type FlowMethod,
  type FlowMethodOptions,
  flowMethod,
  publishedMethods,
} from "../methods.ts";

/** One period of one sex. */
export interface WorldPeriod extends StockPeriod {
  /** The period as the caller names it, such as `2015-2020`. */
  readonly period: string;
  /** The sex as the caller names it, such as `both`. */
  readonly sex: string;
}

/** One method's answer for one period of one sex: an estimate, or why there is none. */
export type WorldEstimate = {
  readonly period: string;
  readonly sex: string;
  readonly method: FlowMethodId;
} & (
  | { readonly estimate: FlowEstimate; readonly refusal?: never }
  | { readonly estimate?: never; readonly refusal: FlowError }
);

export type WorldOptions = FlowMethodOptions & {
  /** Default: those of the published comparison. */
  readonly methods?: readonly FlowMethodId[];
  /** `throw` (default) at the first refusal, or `report` it in place of the estimate. */
  readonly onRefusal?: "throw" | "report";
};

/**
 * All methods × periods × sexes in one call, one at a time: tables that several methods share are
 * prepared once, and nothing is kept beyond what the caller keeps. In the order of `periods`, then
 * of the methods.
 *
 * @throws FlowError whose argument begins with the position of the period in the list
 * @example
 * for (const { period, sex, method, estimate } of worldEstimates(periods)) store(estimate.flows);
 */
export function* worldEstimates(
  periods: readonly WorldPeriod[],
  { methods, onRefusal = "throw", ...options }: WorldOptions = {},
): Generator<WorldEstimate, void, undefined> {
  const chosen = methods === undefined ? publishedMethods : methods.map(flowMethod);
  for (const [index, input] of periods.entries()) {
    const tables = new SharedTables(input, options);
    for (const method of chosen) {
      const names = { period: input.period, sex: input.sex, method: method.id };
      try {
        yield { ...names, estimate: method.estimate(input, options, tables.for(method)) };
      } catch (error) {
        if (!(error instanceof FlowError)) throw error;
        const refusal = placed(error, index, input);
        if (onRefusal === "throw") throw refusal;
        yield { ...names, refusal };
      }
    }
  }
}

/** As {@link worldEstimates}, all at once: about 0.4 MB for each table of 230 areas. */
export function world(
  periods: readonly WorldPeriod[],
  options: WorldOptions = {},
): WorldEstimate[] {
  return [...worldEstimates(periods, options)];
}

/** The prepared tables of one period, by closure; a refusal is remembered, not repeated. */
class SharedTables {
  readonly #made = new Map<string, PreparedTables | FlowError>();
  readonly #input: WorldPeriod;
  readonly #options: FlowMethodOptions;

  constructor(input: WorldPeriod, options: FlowMethodOptions) {
    this.#input = input;
    this.#options = options;
  }

  for({ closure }: FlowMethod): PreparedTables | undefined {
    if (closure === undefined) return undefined;
    const made = this.#made.get(closure) ?? this.#prepare(closure);
    this.#made.set(closure, made);
    if (made instanceof FlowError) throw made;
    return made;
  }

  #prepare(closure: "closed" | "open-dr"): PreparedTables | FlowError {
    try {
      return prepareTables(this.#input, { ...this.#options, closure });
    } catch (error) {
      if (error instanceof FlowError) return error;
      throw error;
    }
  }
}

function placed(error: FlowError, index: number, { period, sex }: WorldPeriod): FlowError {
  const { code, areas, expected, found, mend } = error;
  return new FlowError({
    code,
    argument: `periods[${index}] (${period}, ${sex}).${error.argument}`,
    ...(error.index === undefined ? {} : { index: error.index }),
    areas,
    expected,
    found,
    mend,
    cause: error,
  });
}
