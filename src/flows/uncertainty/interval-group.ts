import type { IntervalGroup } from "../blend/coefficients.ts";
import { conformalHalfWidth, quantileBounds, sizeClass } from "./conformal.ts";

/** Held-out corridors of one group: predictor and score of each, and the countries at its ends. */
export interface HeldOutScores {
  /** `log(1 + estimate)`, persons in five years. */
  readonly logEstimate: ArrayLike<number>;
  /** Scores as {@link logScore} gives them. */
  readonly scores: ArrayLike<number>;
  readonly countries: number;
}

/** Conformal half widths by size of the estimate, three classes of equal count. */
export function intervalGroup({ logEstimate, scores, countries }: HeldOutScores): IntervalGroup {
  const sizeBounds = quantileBounds(logEstimate, 3);
  const classes: number[][] = [[], [], []];
  for (let r = 0; r < scores.length; r++)
    classes[sizeClass(logEstimate[r]!, sizeBounds)]!.push(scores[r]!);
  const widths = (level: number) => classes.map((list) => conformalHalfWidth(list, level));
  return {
    sizeBounds,
    halfWidth50: widths(0.5),
    halfWidth80: widths(0.8),
    halfWidth95: widths(0.95),
    corridors: scores.length,
    countries,
  };
}
