import { FlowError } from "../diagnostics/flow-error.ts";
import type { FlowEstimate } from "../estimate.ts";
import { checkStockPair, type StockPair } from "../input/stock-period.ts";
import { plainEstimate } from "../plain-estimate.ts";

export interface DifferencingOptions {
  /** What a shrinking stock means: nothing (`drop`), or moves back to the birthplace (`reverse`). */
  readonly negatives: "drop" | "reverse";
  /** Keep the diagonal, as the reference can; default false. */
  readonly diagonal?: boolean;
}

/**
 * Flows as stock changes, the birthplace read as origin (methods 3.1). Weak: deaths of migrants
 * look like returns, and many corridors come out zero; a benchmark and a rival, not an estimate of
 * record. Values in the unit of the stocks.
 *
 * @throws FlowError for tables that do not fit or hold missing or negative values
 */
export function stockDifferencing(
  pair: StockPair,
  { negatives, diagonal = false }: DifferencingOptions,
): FlowEstimate {
  checkStockPair(pair);
  if (negatives !== "drop" && negatives !== "reverse") {
    throw new FlowError({
      code: "unknown-option",
      argument: "options.negatives",
      expected: "drop or reverse",
      found: `${negatives}`,
      mend: "choose one of these",
    });
  }
  const n = pair.areas.length;
  const flows = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      if (i === j && !diagonal) continue;
      const change = pair.stockEnd[i * n + j]! - pair.stockStart[i * n + j]!;
      if (change > 0) flows[i * n + j]! += change;
      else if (change < 0 && negatives === "reverse") flows[j * n + i]! -= change;
    }
  }
  return plainEstimate(pair.areas, flows);
}
