export {
  type Age,
  type Basis,
  type Sex,
  type TimePeriod,
  timePeriod,
  yearOf,
  yearsFrom,
} from "./dimension.ts";
export { type Licence, type LicenceId, licences } from "./licence.ts";
export {
  type AreaRole,
  isMeasureId,
  type Measure,
  type MeasureId,
  measure,
  measures,
  type QuantityKind,
  type Unit,
} from "./measure.ts";
export {
  isMissing,
  type Missing,
  type MissingReason,
  missingOfStatus,
  notApplicable,
  notAvailable,
  notCollected,
  type ObservationStatus,
  type ObservedValue,
  statusOfMissing,
  suppressed,
} from "./observation-status.ts";
