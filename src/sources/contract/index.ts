export {
  type CellSite,
  columnLetters,
  columnNumber,
  type DataFile,
  type FileSpec,
} from "./data-file.ts";
export type { Dimensions, Observation, ObservedCell } from "./observation.ts";
export type { PublishedTotal, Selection } from "./published-total.ts";
export type { Custody, Source } from "./source.ts";
export {
  describeSourceError,
  SourceError,
  type SourceErrorCode,
  type SourceErrorDetail,
} from "./source-error.ts";
