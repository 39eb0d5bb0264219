import type { Clause, GapReason, LedgerEvent } from "../../declaration/index.ts";
import type { Figure } from "../../indicators/index.ts";
import type { Sentence } from "./sentence.ts";
import type { InstrumentStatus } from "./status/instrument-status.ts";

/**
 * What a clause of the Declaration ends in: exactly one of a figure, a policy status, a ledger or a gap.
 * A figure or status whose source the edition lacks becomes a gap that names the source.
 */
export type ClauseAnswer = FigureAnswer | StatusAnswer | LedgerAnswerOf | GapAnswer;

interface AnswerBase {
  readonly clause: Clause;
}

/** Measured by an official statistic, or by our own statistic about official data. */
export interface FigureAnswer extends AnswerBase {
  readonly kind: "figure";
  /** The finding: one sentence whose numbers are the first of `figures`. */
  readonly finding: Sentence;
  /** Figures of the sentence, then those that stand beside them: rivals, earlier dates, breakdowns. */
  readonly figures: readonly Figure[];
  /** Message of what the figure leaves open, printed in the same box, or null. */
  readonly statement: string | null;
}

/** Shown by the status of instruments. */
export interface StatusAnswer extends AnswerBase {
  readonly kind: "status";
  readonly finding: Sentence;
  readonly figures: readonly Figure[];
  readonly instruments: readonly InstrumentStatus[];
}

/** Answered by records: acts and documents, the coverage matrix, the list of clauses, challenges. */
export interface LedgerAnswerOf extends AnswerBase {
  readonly kind: "ledger";
  readonly finding: Sentence;
  readonly figures: readonly Figure[];
  readonly ledger: LedgerContent;
}

export type LedgerContent =
  | { readonly kind: "events"; readonly events: readonly LedgerEvent[] }
  | { readonly kind: "coverage"; readonly dimensions: readonly DimensionCoverage[] }
  | { readonly kind: "clauses" }
  | { readonly kind: "challenges"; readonly challenges: readonly string[] };

/** Indicators of the register that serve a dimension, and those of them that a figure answers here. */
export interface DimensionCoverage {
  readonly dimension: string;
  readonly indicators: readonly string[];
  readonly computed: readonly string[];
}

/** Cannot be measured, and why. */
export interface GapAnswer extends AnswerBase {
  readonly kind: "gap";
  readonly reason: GapReason;
  /** Message of the statement, `gap.2.b`, or `gap.source-missing` for a clause that lost its source. */
  readonly statement: string;
  /** Message of what data would be needed, `gap.2.b.needs`; null where `sources` names it. */
  readonly needs: string | null;
  /** Sources to load, by identifier. */
  readonly sources: readonly string[];
  /** Figures that are no answer but throw light on the gap, from a user's own copy. */
  readonly context: readonly Figure[];
}
