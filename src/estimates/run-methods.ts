import {
  type FlowDiagnostics,
  type FlowError,
  type FlowMethodId,
  requestedRepairs,
  worldEstimates,
} from "../flows/index.ts";
import { timePeriodOf } from "./period.ts";
import type { PeriodInputs } from "./period-inputs.ts";
import { type EstimateSex, sexes } from "./sexes.ts";

/** Lower and upper bounds of every cell, where a method states its uncertainty. */
export interface Intervals {
  readonly lower80: Float64Array;
  readonly upper80: Float64Array;
  readonly lower95: Float64Array;
  readonly upper95: Float64Array;
}

/** The estimate of one method for one sex, or why it has none. */
export type MethodEstimate = {
  readonly sex: EstimateSex;
  readonly method: FlowMethodId;
} & (
  | {
      /** Origin × destination, `n × n` row-major. */
      readonly flows: Float64Array;
      /** Null for a method that has none. */
      readonly intervals: Intervals | null;
      readonly diagnostics: FlowDiagnostics;
      readonly refusal?: never;
    }
  | { readonly flows?: never; readonly refusal: FlowError }
);

/** Options of {@link runMethods}. */
export interface RunOptions {
  readonly sexes?: readonly EstimateSex[];
  readonly methods?: readonly FlowMethodId[];
}

/**
 * Runs the methods on every sex of a period. Every repair that a method knows is allowed, and what
 * it did is in the diagnostics; a method that refuses all the same says why.
 */
export function* runMethods(
  inputs: PeriodInputs,
  { sexes: chosen = sexes, methods }: RunOptions = {},
): Generator<MethodEstimate> {
  const period = timePeriodOf(inputs.period);
  for (const sex of chosen) {
    const results = worldEstimates([{ ...inputs.bySex[sex], period, sex }], {
      repairs: requestedRepairs,
      onRefusal: "report",
      ...(methods && { methods }),
    });
    for (const { method, estimate, refusal } of results) {
      if (refusal) yield { sex, method, refusal };
      else {
        const { flows, diagnostics } = estimate;
        yield { sex, method, flows, intervals: null, diagnostics };
      }
    }
  }
}
