export type { AccuracyRow, MeasuredEstimate, Protocol } from "./accuracy.ts";
export { type Agreement, agreementOf } from "./agreement.ts";
export type { IntervalRow } from "./interval-row.ts";
export { mirrorReports } from "./mirror-reports.ts";
export { publishedMethods } from "./published-tables.ts";
export {
  type CorridorGroup,
  corridorGroups,
  type ReportedFlows,
  reportedFlows,
} from "./reported-flows.ts";
export { type ReportedMove, readReportedMoves } from "./reported-moves.ts";
export {
  type Validation,
  type ValidationProgress,
  validateEstimates,
} from "./validate-estimates.ts";
export type { EstimateName } from "./world-table.ts";
export type { WorstCorridor } from "./worst-corridors.ts";
