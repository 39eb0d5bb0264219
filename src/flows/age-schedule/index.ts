export { ageGroupRates, ageGroupShares } from "./age-group-rates.ts";
export {
  fitSchedule,
  type ScheduleFit,
  type ScheduleFitOptions,
  type ScheduleWarning,
} from "./fit-schedule.ts";
export { fundamentalSchedule, type ModelSchedule, modelSchedules } from "./model-schedules.ts";
export type { ParameterInterval } from "./parameter-intervals.ts";
export {
  type ParameterName,
  parameterNames,
  type ScheduleModel,
  type ScheduleParameters,
} from "./parameters.ts";
export type { ScheduleData } from "./schedule-data.ts";
export { type ParameterPrior, rcbayesPriors, type SchedulePriors } from "./schedule-priors.ts";
export { scheduleRate, scheduleRates } from "./schedule-rate.ts";
