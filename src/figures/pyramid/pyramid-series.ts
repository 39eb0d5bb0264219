import { extentOf } from "../observation.ts";
import type { AgeGroup, PyramidData } from "./pyramid-data.ts";

export interface PyramidStage {
  /** Oldest first, as drawn from top to bottom. */
  readonly ages: readonly AgeGroup[];
  readonly largest: number;
}

/** First stage: groups from old to young and the largest value of both sides. @throws RangeError without a value */
export function pyramidSeries({ id, ages, largest }: PyramidData): PyramidStage {
  const extent = extentOf(
    ages.flatMap(({ left, right, outline }) => [
      left,
      right,
      ...(outline ? [outline.left, outline.right] : []),
    ]),
  );
  if (!extent) throw new RangeError(`figure ${id}: no age group has a value`);
  if (extent[0] < 0)
    throw new RangeError(`figure ${id}: a pyramid shows counts, found ${extent[0]}`);
  return { ages: [...ages].reverse(), largest: largest ?? extent[1] };
}
