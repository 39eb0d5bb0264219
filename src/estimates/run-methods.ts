import { requestedRepairs, worldEstimates } from "../flows/index.ts";
import { type EstimateMethod, estimateMethods, isFlowMethod } from "./estimate-method.ts";
import type { MethodEstimate } from "./method-estimate.ts";
import { timePeriodOf } from "./period.ts";
import type { PeriodInputs } from "./period-inputs.ts";
import { type EstimateSex, sexes } from "./sexes.ts";
import { waymarkEstimates } from "./waymark-estimates.ts";

/** Options of {@link runMethods}. */
export interface RunOptions {
  readonly sexes?: readonly EstimateSex[];
  readonly methods?: readonly EstimateMethod[];
}

/**
 * Runs the methods on every sex of a period. Every repair that a method knows is allowed, and what
 * it did is in the diagnostics; a method that refuses all the same says why. The blend runs on the
 * revision for which it was fitted.
 */
export function* runMethods(
  inputs: PeriodInputs,
  { sexes: chosen = sexes, methods = estimateMethods }: RunOptions = {},
): Generator<MethodEstimate> {
  const period = timePeriodOf(inputs.period);
  const published = methods.filter(isFlowMethod);
  for (const sex of published.length > 0 ? chosen : []) {
    const results = worldEstimates([{ ...inputs.bySex[sex], period, sex }], {
      repairs: requestedRepairs,
      onRefusal: "report",
      methods: published,
    });
    for (const { method, estimate, refusal } of results) {
      if (refusal) yield { sex, method, refusal };
      else {
        const { flows, diagnostics } = estimate;
        const negativeCells = diagnostics.negativeCells.length;
        yield {
          ...{ sex, method, flows, intervals: null },
          diagnostics: { ...diagnostics, negativeCells },
        };
      }
    }
  }
  if (!inputs.blendable || published.length === methods.length) return;
  for (const estimate of waymarkEstimates(inputs, chosen)) {
    if (methods.includes(estimate.method)) yield estimate;
  }
}
