import { conformalInterval, type Interval, sizeClass } from "../uncertainty/conformal.ts";
import { periodScale } from "../uncertainty/period-scale.ts";
import type { IntervalGroup } from "./coefficients.ts";

/** Levels of the intervals. */
export const intervalLevels = [0.5, 0.8, 0.95] as const;

/** Level of an interval: the share of corridors it is meant to cover. */
export type IntervalLevel = (typeof intervalLevels)[number];

const widthOf = { 0.5: "halfWidth50", 0.8: "halfWidth80", 0.95: "halfWidth95" } as const;

/** Interval around a flow of persons in five years, by the size class of its group and the first year of its period. */
export function intervalAround(
  flow: number,
  group: IntervalGroup,
  level: IntervalLevel,
  startYear: number,
): Interval {
  const size = sizeClass(Math.log1p(flow), group.sizeBounds);
  return conformalInterval(flow, group[widthOf[level]][size]! * periodScale(group, startYear));
}
