import type { BlendInterval } from "./blend-flows.ts";
import type { IntervalLevel } from "./interval-around.ts";

/**
 * Standard deviation of the logit of a sex's share in a corridor's flow around the share that the stocks give. No
 * reports by sex of both ends exist to measure it; what does is how far the share in the growth of a stock lies from the
 * share in the stock: 0.43 to 0.46 in corridors of 5,000 and more persons (UN DESA 2024, 1995–2000, 2005–10, 2015–20).
 */
const shareDeviation = 0.45;

/** Normal quantiles of the levels. */
const quantile: Readonly<Record<IntervalLevel, number>> = { 0.5: 0.6745, 0.8: 1.2816, 0.95: 1.96 };

/**
 * Intervals of one sex from those of both sexes together. A sex is a share `s` of the flow `F`, so that on logs
 * `var(s F) = var(F) + var(s)` with `var(s) = ((1 − s) · 0.45)² + (1 − s)/(1 + s F)`: the share's own error, and chance
 * in small numbers. A sex is therefore never known better than both together, and the rarer sex less well. Bounds are
 * `s` times those of both, moved apart by what the share adds: the lower bounds of the sexes together are not above,
 * the upper bounds not below those of both.
 *
 * @param flows both sexes, persons or any unit
 * @param part the sex, a share of every cell of `flows`
 * @param personsPerUnit 1000 for flows in thousands
 */
export function sexIntervals(
  flows: Float64Array,
  intervals: readonly BlendInterval[],
  part: Float64Array,
  personsPerUnit = 1,
): BlendInterval[] {
  return intervals.map(({ level, lower, upper }) => {
    const ends = { lower: new Float64Array(flows.length), upper: new Float64Array(flows.length) };
    for (let at = 0; at < flows.length; at++) {
      if (flows[at] === 0) continue;
      const flow = flows[at]! * personsPerUnit;
      const share = Math.min(1, Math.max(0, part[at]! / flows[at]!));
      const half = Math.log1p(upper[at]! * personsPerUnit) - Math.log1p(flow);
      const own = quantile[level] * Math.sqrt(shareVariance(share, flow));
      const wider = Math.exp(Math.hypot(half, own) - half);
      ends.lower[at] = (share * lower[at]!) / wider;
      ends.upper[at] = share * upper[at]! * wider;
    }
    return { level, ...ends };
  });
}

function shareVariance(share: number, flow: number): number {
  return ((1 - share) * shareDeviation) ** 2 + (1 - share) / (1 + share * flow);
}
