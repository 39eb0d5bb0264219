import { FlowError } from "../diagnostics/flow-error.ts";
import type { FlowEstimate } from "../estimate.ts";
import { checkStockPair, type StockPair } from "../input/stock-period.ts";
import { plainEstimate } from "../plain-estimate.ts";
import { columnSums } from "../table/sums.ts";
import { solveLinear } from "./solve-linear.ts";

/**
 * Rogers & von Rabenau (1971; methods 3.2): `G` solves `S0 · G = S1`, `OD(i,j) = G[i,j] · P0[i]`.
 * Negative flows are common: they are returned and flagged in `diagnostics.negativeCells`, never
 * clipped. Not offered for world tables: 3,480 of 9,900 cells were negative at 100 areas.
 *
 * @throws FlowError `singular` if the start table cannot be inverted
 */
export function rogersVonRabenau(pair: StockPair): FlowEstimate {
  checkStockPair(pair);
  const n = pair.areas.length;
  const { solution, pivot } = solveLinear(pair.stockStart, pair.stockEnd, n);
  if (solution === undefined) {
    throw new FlowError({
      code: "singular",
      argument: "stockStart",
      index: pivot,
      areas: [pair.areas[pivot]!],
      expected: "a start table that can be inverted",
      found: "a birthplace whose row is a mixture of others",
      mend: "leave the area out or use another method",
    });
  }
  const populations = columnSums(pair.stockStart, n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++)
      solution[i * n + j] = i === j ? 0 : solution[i * n + j]! * populations[i]!;
  }
  return plainEstimate(pair.areas, solution);
}
