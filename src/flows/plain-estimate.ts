import { type FlowEstimate, negativeCells } from "./estimate.ts";

/** An estimate that promises no margins: only flows, with negative ones flagged. */
export function plainEstimate(areas: readonly string[], flows: Float64Array): FlowEstimate {
  return {
    areas,
    flows,
    types: undefined,
    byBirthplace: undefined,
    account: undefined,
    diagnostics: {
      repairs: [],
      margins: [],
      largestMarginError: 0,
      worldDiscrepancy: undefined,
      rescaleSteps: undefined,
      seedEffect: undefined,
      negativeCells: negativeCells(flows),
      negativeStayers: new Int32Array(0),
      compat: undefined,
    },
  };
}
