export type { ChildrenRule, NetByEstimate, RowRange } from "./children.ts";
export {
  type NetMigrationInterval,
  type StatedErrors,
  survivalInterval,
  vitalStatisticsInterval,
} from "./errors.ts";
export {
  type LifetimeMigrants,
  netMigrationFromPlaceOfBirth,
  type PlaceOfBirthEstimates,
} from "./place-of-birth.ts";
export {
  netMigrationFromSurvival,
  type SurvivalEstimates,
  type SurvivalInput,
} from "./survival-ratios.ts";
export { netMigrationFromVitalStatistics, type VitalStatistics } from "./vital-statistics.ts";
