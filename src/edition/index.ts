export { findRivalsOfAreas } from "./area-rivals.ts";
export { type BuildOptions, type BuildProgress, buildEdition, editionFolder } from "./build.ts";
export type { Coverage } from "./coverage.ts";
export { Database, type NumberArray, QueryError, sqlText } from "./database.ts";
export {
  type DifferenceReason,
  diffEditions,
  type EditionDifference,
  type SourceDifference,
  type ValueDifference,
} from "./diff.ts";
export { type Disagreement, fewestPersonsCompared } from "./disagreements.ts";
export { Edition } from "./edition.ts";
export { describeEditionError, EditionError, type EditionErrorCode } from "./edition-error.ts";
export { conceptOf, corridorEnd, sharedConcepts, world } from "./fact.ts";
export { findValue } from "./find-value.ts";
export { type FileEntry, type Manifest, readManifest, type SourceEntry } from "./manifest.ts";
export { checkTotals, type ReconciledTotal } from "./published-totals.ts";
export { type RecheckedTotal, recheckTotals } from "./recheck-totals.ts";
export {
  type Fact,
  findRivals,
  type RivalGroup,
  type RivalOptions,
  type Rivals,
  rivalsOfValue,
  type Subject,
} from "./rivals.ts";
export { rivalsOfValues } from "./rivals-of-values.ts";
export { type Column, keyColumns, observationColumns } from "./schema.ts";
export type { Spread, SpreadOf } from "./spread.ts";
export { type Summary, summariseEdition } from "./summary.ts";
export { type Trace, traceValue } from "./trace.ts";
export { numberInUnit, type Value } from "./value.ts";
export { parseValueId, type ValueSite, valueId } from "./value-id.ts";
export {
  countValues,
  findValues,
  streamValues,
  type ValueFilter,
  type ValueOptions,
} from "./values.ts";
export {
  cellPlace,
  type Mismatch,
  type Verification,
  type VerifyOptions,
  verifyEdition,
} from "./verify.ts";
export type { WorldStock } from "./world-stock.ts";
