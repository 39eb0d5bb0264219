/** Flow estimates of an edition: inputs from official tables, every method, tables with a trace. */
export { type AreaMap, areaMap, type Unit } from "./area-map.ts";
export { blendPeriodOf } from "./blend-period-of.ts";
export {
  type BuildEstimatesOptions,
  buildEstimates,
  type EstimatesProgress,
} from "./build-estimates.ts";
export { columnsOf } from "./columns.ts";
export { estimateColumns } from "./estimate-columns.ts";
export { type EstimateSite, estimateId, parseEstimateId } from "./estimate-id.ts";
export { type EstimateMethod, estimateMethods } from "./estimate-method.ts";
export { type EstimateFile, resolutionPersons } from "./estimate-table.ts";
export {
  type EstimateInput,
  type EstimatesManifest,
  estimatesManifestName,
  manifestText,
  type PeriodRecord,
  readEstimatesManifest,
} from "./estimates-manifest.ts";
export {
  type CorridorEstimate,
  type CorridorEstimates,
  type CorridorInterval,
  type EstimatesOfOptions,
  estimatesOf,
  type NoEstimateReason,
} from "./estimates-of.ts";
export type { Finding, FindingName, LeftOutReason } from "./finding.ts";
export {
  type HeldOutEstimates,
  heldOutEstimates,
  type ReportedPeriods,
  reportedPeriods,
} from "./held-out-estimates.ts";
export { type LabInputs, labInputs } from "./lab-inputs.ts";
export type {
  EstimateDiagnostics,
  Intervals,
  MadeRepair,
  MethodEstimate,
} from "./method-estimate.ts";
export { namedAreas } from "./named-areas.ts";
export { type Period, periodsBetween, timePeriodOf } from "./period.ts";
export { type PeriodInputs, periodInputs } from "./period-inputs.ts";
export { regionOfUnit } from "./region-of-unit.ts";
export { type Revision, type RevisionId, revisionOf, revisions } from "./revision.ts";
export { type RevisionData, readRevision, sourcesOf } from "./revision-data.ts";
export { type RunOptions, runMethods } from "./run-methods.ts";
export type { RunRecord } from "./run-record.ts";
export { type EstimateSex, sexes } from "./sexes.ts";
export { type StoredTable, storedEstimates, storedTables } from "./stored-tables.ts";
export { type BirthplacePart, type EstimateTrace, traceEstimate } from "./trace-estimate.ts";
export {
  type EstimateSumSite,
  type EstimateSumTrace,
  parseEstimateSumId,
  traceEstimateSum,
} from "./trace-estimate-sum.ts";
export type { TracedInput } from "./traced-inputs.ts";
export { unknownBirthplaceRange } from "./unknown-birthplace.ts";
export { UnknownEnd } from "./unknown-end.ts";
export * from "./validation/index.ts";
