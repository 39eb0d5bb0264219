import { refusal } from "../arguments/refusal.ts";
import { requireVector } from "../arguments/require-vector.ts";

export interface BalanceOptions {
  /**
   * `keep-signs`: gains and losses are scaled towards each other, no sign changes. `subtract-mean`: the same number is
   * taken from every area, signs may change. Default `keep-signs`.
   */
  readonly method?: "keep-signs" | "subtract-mean";
  /** Multipliers applied to the net totals before they are balanced (reliability, coverage). Default 1. */
  readonly weights?: ArrayLike<number>;
}

/** Net totals (in the unit of `nets`) changed so that they add up to zero. */
export function balanceNets(
  nets: ArrayLike<number>,
  { method = "keep-signs", weights }: BalanceOptions = {},
): Float64Array {
  requireVector(nets, "nets", nets.length);
  if (weights !== undefined) requireVector(weights, "weights", nets.length, "non-negative");
  const weighted = Float64Array.from(nets, (n, i) => n * (weights?.[i] ?? 1));
  if (method === "subtract-mean") {
    const mean = weighted.reduce((s, n) => s + n, 0) / weighted.length;
    return weighted.map((n) => n - mean);
  }
  let gains = 0;
  let losses = 0;
  for (const n of weighted) {
    if (n > 0) gains += n;
    else losses -= n;
  }
  if ((gains === 0) !== (losses === 0)) {
    throw refusal({
      code: "degenerate",
      argument: "nets",
      expected: "gains and losses, if no sign may change",
      found: gains === 0 ? "losses only" : "gains only",
      mend: "use the method subtract-mean",
    });
  }
  const middle = (gains + losses) / 2;
  return weighted.map((n) => (n > 0 ? (n * middle) / gains : n < 0 ? (n * middle) / losses : 0));
}
