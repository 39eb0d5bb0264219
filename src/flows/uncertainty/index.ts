export {
  conformalHalfWidth,
  conformalInterval,
  type Interval,
  logScore,
  quantileBounds,
  sizeClass,
} from "./conformal.ts";
export { type ResampledStatistic, resampleCountries } from "./country-resampling.ts";
export { type HeldOutScores, intervalGroup } from "./interval-group.ts";
export { type PeriodScales, periodScale, periodScales } from "./period-scale.ts";
