export { type ChangeMeasures, changeMeasures, type PeriodRows } from "./change.ts";
export { bothEndsUnseen, countryFolds, type HoldOut, oneEndUnseen } from "./holdout-folds.ts";
export { type IntervalMeasures, intervalMeasures } from "./interval-measures.ts";
export { type AccuracyMeasures, accuracyMeasures, correlation } from "./measures.ts";
export { type NoiseFloor, noiseFloor } from "./noise-floor.ts";
