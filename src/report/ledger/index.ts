export { constantFigure, derivedFigure, shareFigure } from "./derived.ts";
export {
  type EntryRival,
  type RivalsByEntry,
  rivalsOfEntries,
  rivalsOfLedgers,
} from "./entry-rivals.ts";
export { type Explanation, exactText, explain, type TraceStep } from "./explain.ts";
export { figuresTable } from "./figures-table.ts";
export { Ledger, type LedgerEntry } from "./ledger.ts";
export {
  type LedgerFile,
  ledgerFile,
  rivalsOf,
  type StoredEntry,
  type StoredSource,
} from "./ledger-file.ts";
export { type MissingSign, missingSign, missingSigns } from "./missing-run.ts";
export { type NumberStyle, styledNumber } from "./number-style.ts";
export { atArea, atCell, atClause, atParagraph, type Place } from "./place.ts";
export { placeText } from "./place-text.ts";
export { ledgerEntry, printedLedger, readLedger } from "./read-ledger.ts";
export type { StoredTrace } from "./stored-trace.ts";
export { subjectText } from "./subject-text.ts";
