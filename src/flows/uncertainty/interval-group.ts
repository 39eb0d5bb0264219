import type { IntervalGroup } from "../blend/coefficients.ts";
import { conformalHalfWidth, quantileBounds, sizeClass } from "./conformal.ts";
import { periodScale, periodScales } from "./period-scale.ts";

/** Held-out corridors of one group: predictor and score of each, and the countries at its ends. */
export interface HeldOutScores {
  /** `log(1 + estimate)`, persons in five years. */
  readonly logEstimate: ArrayLike<number>;
  /** Scores as {@link logScore} gives them. */
  readonly scores: ArrayLike<number>;
  /** Year in which the period of each begins. */
  readonly start: readonly number[];
  readonly countries: number;
}

/** Conformal half widths by size of the estimate, three classes of equal count, and a scale for every period. */
export function intervalGroup({
  logEstimate,
  scores,
  start,
  countries,
}: HeldOutScores): IntervalGroup {
  const sizeBounds = quantileBounds(logEstimate, 3);
  const scales = periodScales(scores, start);
  const classes: number[][] = [[], [], []];
  for (let r = 0; r < scores.length; r++) {
    const scaled = scores[r]! / periodScale(scales, start[r]!);
    classes[sizeClass(logEstimate[r]!, sizeBounds)]!.push(scaled);
  }
  const widths = (level: number) => classes.map((list) => conformalHalfWidth(list, level));
  return {
    ...scales,
    sizeBounds,
    halfWidth50: widths(0.5),
    halfWidth80: widths(0.8),
    halfWidth95: widths(0.95),
    corridors: scores.length,
    countries,
  };
}
