export type { PreparedPeriod } from "./area-features.ts";
export { preparePeriod } from "./area-features.ts";
export { type BlendedCorridors, blendCorridors } from "./blend-corridors.ts";
export type { BlendedFlows, BlendInterval } from "./blend-flows.ts";
export { blendFlows } from "./blend-flows.ts";
export type { BlendPeriod, OtherRevision } from "./blend-period.ts";
export type { EmigrantLimit, ReadyPeriod } from "./blend-tables.ts";
export { type FlowsBySex, type SplitOptions, splitBySex } from "./by-sex.ts";
export type {
  AreaEffects,
  BlendCoefficients,
  BlendModel,
  BlendRegime,
  IntervalGroup,
  RegimeModel,
  UnseenGroups,
} from "./coefficients.ts";
export {
  type CollapsedCorridor,
  collapsedCorridors,
  collapsedFindings,
} from "./collapsed-corridors.ts";
export type { FeatureName, FeatureReader } from "./corridor-features.ts";
export { featureReader, otherRevisionFeatures, stockFeatures } from "./corridor-features.ts";
export { europeanAreas } from "./european-areas.ts";
export { type FittedBlend, type FittedRows, fitBlend } from "./fit-blend.ts";
export type { FittedRegime, RegimeOptions } from "./fit-regime.ts";
export {
  type HeldOutInterval,
  type HeldOutPredictions,
  type HeldOutSetting,
  heldOutPredictions,
} from "./held-out-predictions.ts";
export { observeCorridors, type ReconciledReports } from "./observe-corridors.ts";
export { chosenRows, type ObservedCorridors } from "./observed-corridors.ts";
export { oneRevisionCoefficients } from "./one-revision.ts";
export { foldCount, goodDeviation, regimeOptions } from "./protocol.ts";
export { sexIntervals } from "./sex-intervals.ts";
export { twoRevisionsCoefficients } from "./two-revisions.ts";
export type { WaymarkFinding, WaymarkFindingName } from "./waymark-finding.ts";
export {
  corridorBases,
  type WaymarkFlows,
  type WaymarkPeriod,
  waymarkFlows,
} from "./waymark-flows.ts";
