export { type AgeProfile, ageProfile } from "./age-profile.ts";
export { type BootstrapInterval, type BootstrapOptions, bootstrapIndex } from "./bootstrap.ts";
export { connectivity, flowInequality } from "./connectivity.ts";
export {
  type DistanceDecay,
  type DistanceMoved,
  distanceDecay,
  distanceMoved,
} from "./distance.ts";
export { type GiniIndices, type GiniOptions, giniIndices, giniTotal } from "./gini.ts";
export {
  aggregateNetRate,
  migrationEffectiveness,
  type PairIndices,
  pairIndices,
} from "./impact.ts";
export {
  type CourgeauComparison,
  type CourgeauLevel,
  courgeauComparison,
  courgeauK,
  crudeMigrationIntensity,
} from "./intensity.ts";
export {
  type LabourAndChildParameters,
  type ScheduleIndices,
  scheduleIndices,
} from "./schedule-indices.ts";
export { aggregateFlowVariation, flowVariation } from "./variation.ts";
