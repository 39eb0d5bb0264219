import { type Figure, hasNoNumber } from "../../../indicators/index.ts";

/** A figure with the area or group that it speaks of. */
export interface Placed {
  readonly area: string;
  readonly figure: Figure;
}

/**
 * The smallest and the largest of some figures; the first one for both if none has a number.
 * @throws RangeError for an empty list
 */
export function extremes(placed: readonly Placed[]): { low: Placed; high: Placed } {
  const [first] = placed;
  if (!first) throw new RangeError("extremes of nothing");
  const numbered = placed.filter(({ figure }) => !hasNoNumber(figure.value));
  const sorted = [...numbered].sort((a, b) => Number(a.figure.value) - Number(b.figure.value));
  return { low: sorted[0] ?? first, high: sorted.at(-1) ?? first };
}
