export { clausesDocument } from "./akoma-ntoso/index.ts";
export { countryBrief } from "./brief/index.ts";
/** The progress report: compiled from an edition, rendered to formats, checked number by number. */

export {
  checkFile,
  checkHtml,
  type HtmlFaults,
  type PrintedLedger,
  type StrayNumber,
} from "./check/index.ts";
export { type Claim, ClaimError, describeClaimError, readClaims } from "./claims/index.ts";
export {
  type CompiledReport,
  type CompileOptions,
  compileReport,
  type ReportPlan,
} from "./compile/compile.ts";
export type { Part, PartContext, WritePart } from "./compile/part.ts";
export {
  type ChangedCell,
  type ChangeKind,
  changeKinds,
  diffFigures,
  type EditionPair,
  type FigureChange,
  type FigureDifference,
  reportFigures,
} from "./diff/index.ts";
export type { ReportDocument } from "./document/index.ts";
export { renderDocx } from "./docx/index.ts";
export { htmlPage, shownEntries } from "./html/index.ts";
export {
  figuresTable,
  Ledger,
  type LedgerEntry,
  type LedgerFile,
  ledgerEntry,
  ledgerFile,
  printedLedger,
  type RivalsByEntry,
  readLedger,
  rivalsOfEntries,
  rivalsOfLedgers,
  type StoredEntry,
  type StoredTrace,
  subjectText,
} from "./ledger/index.ts";
export { worldReport } from "./parts/world-report.ts";
export { renderPdf } from "./pdf/index.ts";
export { describeReportError, ReportError, type ReportErrorCode } from "./report-error.ts";
