/** `waymark/flows`: migration flow estimates from stock tables. Pure functions, no input or output. */
export type {
  Account,
  AccountingOptions,
  Closure,
  FlowStepOptions,
  KnownFlow,
  PreparationOptions,
  PreparedTables,
  Seed,
  SeedEffect,
  SeedFact,
} from "./accounting/index.ts";
export {
  accountTable,
  demographicAccounting,
  flowsFromTables,
  prepareTables,
} from "./accounting/index.ts";
export type {
  ModelSchedule,
  ParameterInterval,
  ParameterName,
  ParameterPrior,
  ScheduleData,
  ScheduleFit,
  ScheduleFitOptions,
  ScheduleModel,
  ScheduleParameters,
  SchedulePriors,
  ScheduleWarning,
} from "./age-schedule/index.ts";
export {
  ageGroupRates,
  ageGroupShares,
  fitSchedule,
  fundamentalSchedule,
  modelSchedules,
  parameterNames,
  rcbayesPriors,
  scheduleRate,
  scheduleRates,
} from "./age-schedule/index.ts";
export type {
  BlendCoefficients,
  BlendedFlows,
  BlendInterval,
  BlendPeriod,
  CollapsedCorridor,
  FeatureName,
  FittedBlend,
  FlowsBySex,
  HeldOutPredictions,
  ObservedCorridors,
  OtherRevision,
  ReconciledReports,
  SplitOptions,
  WaymarkFinding,
  WaymarkFindingName,
  WaymarkFlows,
  WaymarkPeriod,
} from "./blend/index.ts";
export {
  blendFlows,
  collapsedCorridors,
  corridorBases,
  europeanAreas,
  fitBlend,
  heldOutPredictions,
  observeCorridors,
  oneRevisionCoefficients,
  otherRevisionFeatures,
  sexIntervals,
  splitBySex,
  stockFeatures,
  twoRevisionsCoefficients,
  waymarkFlows,
} from "./blend/index.ts";
export type { Compatibility } from "./compat/index.ts";
export type {
  Contribution,
  CorridorError,
  CorridorGradient,
  CorridorOptions,
  StockError,
  TableGradient,
} from "./delta/index.ts";
export { corridorError, corridorGradient } from "./delta/index.ts";
export type {
  FlowErrorCode,
  FlowErrorDetail,
  MarginCheck,
  MarginName,
  Repair,
  RepairName,
  RequestedRepair,
} from "./diagnostics/index.ts";
export { FlowError, requestedRepairs } from "./diagnostics/index.ts";
export type { DifferencingOptions } from "./differencing/index.ts";
export { stockDifferencing } from "./differencing/index.ts";
export type {
  BySex,
  LayerConstraints,
  LayeredFlows,
  PartsComparison,
} from "./disaggregation/index.ts";
export {
  balanceLayerNets,
  birthsBySex,
  compareParts,
  disaggregateFlows,
  sexSeedFromStocks,
} from "./disaggregation/index.ts";
export type {
  FlowDiagnostics,
  FlowEstimate,
  FlowInterval,
  FlowMethodId,
  TypesOfMove,
} from "./estimate.ts";
export type { FitChange, FitRule, RescaleResult } from "./fit/index.ts";
export { InfeasibleTotals, rescale, rescaleDerivative, rescaleGradient } from "./fit/index.ts";
export type {
  AgeProfile,
  BootstrapInterval,
  BootstrapOptions,
  CourgeauComparison,
  CourgeauLevel,
  DistanceDecay,
  DistanceMoved,
  GiniIndices,
  GiniOptions,
  LabourAndChildParameters,
  PairIndices,
  ScheduleIndices,
} from "./indices/index.ts";
export {
  ageProfile,
  aggregateFlowVariation,
  aggregateNetRate,
  bootstrapIndex,
  connectivity,
  courgeauComparison,
  courgeauK,
  crudeMigrationIntensity,
  distanceDecay,
  distanceMoved,
  flowInequality,
  flowVariation,
  giniIndices,
  giniTotal,
  migrationEffectiveness,
  pairIndices,
  scheduleIndices,
} from "./indices/index.ts";
export type { StockPair, StockPeriod } from "./input/index.ts";
export { checkStockPair, checkStockPeriod } from "./input/index.ts";
export type {
  RefugeeAccounting,
  RefugeeLayer,
  Split,
  SpreadPeriod,
  UnionUnit,
  UnknownBirthplace,
  UnknownCoverage,
} from "./layers/index.ts";
export {
  backCastSplit,
  refugeeAccounting,
  spreadUnknown,
  uniteAreas,
  unknownRange,
} from "./layers/index.ts";
export type {
  BirthplaceFit,
  BirthplaceFitOptions,
  BirthplaceMargins,
  BlockMargins,
  ComponentOptions,
  FixedDiagonalMargins,
  Margin,
  MarginFit,
  MultiplicativeComponents,
  ScalingOptions,
  TwoMargins,
} from "./margins/index.ts";
export {
  blockGroups,
  fitBirthplaceMargins,
  fitBlocks,
  fitFixedDiagonal,
  fitLayeredSeed,
  fitTwoMargins,
  marginGroups,
  multiplicativeComponents,
  scaleToMargins,
  stripeGroups,
} from "./margins/index.ts";
export type {
  CoverageClass,
  CoveragePrior,
  MeasurementOptions,
  MirrorReports,
  ReconciledFlows,
  ReporterCoverage,
  ReportSide,
} from "./measurement/index.ts";
export { coverageClasses, reconcileReports } from "./measurement/index.ts";
export type { FlowMethod, FlowMethodOptions } from "./methods.ts";
export {
  estimateFlows,
  flowMethod,
  flowMethods,
  publishedMethods,
  publishedMinimumWeight,
} from "./methods.ts";
export type {
  ChildrenRule,
  LifetimeMigrants,
  NetByEstimate,
  NetMigrationInterval,
  PlaceOfBirthEstimates,
  RowRange,
  StatedErrors,
  SurvivalEstimates,
  SurvivalInput,
  VitalStatistics,
} from "./net-migration/index.ts";
export {
  netMigrationFromPlaceOfBirth,
  netMigrationFromSurvival,
  netMigrationFromVitalStatistics,
  survivalInterval,
  vitalStatisticsInterval,
} from "./net-migration/index.ts";
export type {
  BalanceOptions,
  CellMask,
  KullbackLeiblerFit,
  LeastAbsoluteChangeFit,
  LeastSquaresFit,
  NetTotalsFit,
  NetTotalsTarget,
} from "./net-totals/index.ts";
export {
  balanceNets,
  fitNetTotals,
  fitNetTotalsLeastAbsolute,
  fitNetTotalsLeastSquares,
  netOf,
  roundToTotal,
} from "./net-totals/index.ts";
export type { FittedWeight, FittedWeights, ReportedFlow } from "./pseudo-bayes/index.ts";
export { fitWeight, fitWeights } from "./pseudo-bayes/index.ts";
export type { SeededGenerator } from "./random/index.ts";
export { poissonDraw, seededGenerator } from "./random/index.ts";
export { dennettRates, rogersVonRabenau, sumOfAbsoluteNets } from "./rates/index.ts";
export type {
  DistanceFunction,
  GravityCoefficient,
  GravityConstraint,
  GravityParameters,
  Observations,
  PoissonGravityFit,
  PoissonGravityInput,
} from "./spatial/index.ts";
export {
  accessibility,
  constrainedGravity,
  fitAcceptance,
  fitPoissonGravity,
  gravityFlows,
  interveningOpportunities,
  radiationFlows,
  withCompetingDestinations,
} from "./spatial/index.ts";
export {
  type BootstrappedFlows,
  bootstrapFlows,
  bootstrapSettings,
  type DrawOptions,
  drawFlows,
  type FlowBootstrapInterval,
  type FlowBootstrapOptions,
  type FlowDraws,
  type InputErrors,
  summariseDraws,
} from "./uncertainty/bootstrap/index.ts";
export type { HeldOutScores, Interval, ResampledStatistic } from "./uncertainty/index.ts";
export {
  conformalHalfWidth,
  conformalInterval,
  intervalGroup,
  logScore,
  resampleCountries,
} from "./uncertainty/index.ts";
export type {
  AccuracyMeasures,
  ChangeMeasures,
  HoldOut,
  IntervalMeasures,
  NoiseFloor,
  PeriodRows,
} from "./validation/index.ts";
export {
  accuracyMeasures,
  bothEndsUnseen,
  changeMeasures,
  correlation,
  countryFolds,
  intervalMeasures,
  noiseFloor,
  oneEndUnseen,
} from "./validation/index.ts";
export type { WaymarkOptions } from "./waymark-method.ts";
export type { WorldEstimate, WorldOptions, WorldPeriod } from "./world/index.ts";
export { world, worldEstimates } from "./world/index.ts";
