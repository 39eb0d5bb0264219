export { type BuildOptions, type BuildProgress, buildEdition, editionFolder } from "./build.ts";
export { Database, QueryError } from "./database.ts";
export {
  type DifferenceReason,
  diffEditions,
  type EditionDifference,
  type SourceDifference,
  type ValueDifference,
} from "./diff.ts";
export { Edition } from "./edition.ts";
export { describeEditionError, EditionError, type EditionErrorCode } from "./edition-error.ts";
export { type FileEntry, type Manifest, readManifest, type SourceEntry } from "./manifest.ts";
export { checkTotals, type ReconciledTotal } from "./published-totals.ts";
export { type Column, keyColumns, observationColumns } from "./schema.ts";
export { parseValueId, type ValueSite } from "./value-id.ts";
export {
  cellPlace,
  type Mismatch,
  type Verification,
  type VerifyOptions,
  verifyEdition,
} from "./verify.ts";
