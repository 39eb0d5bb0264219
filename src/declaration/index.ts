export {
  type ActorAlias,
  type ActorKey,
  actorAliases,
  actorAliasesIn,
  actorKeys,
} from "./actor.ts";
export { type AgendaPoint, eightPointAgenda } from "./agenda.ts";
export {
  type Answer,
  answers,
  type Clause,
  type ClauseClass,
  type ClauseId,
  clauseClasses,
  type PolicyQuestionId,
  type Verdict,
  verdicts,
} from "./clause.ts";
export { clause, clauses, clausesAnsweredBy, clausesOfParagraph, isClauseId } from "./clauses.ts";
export { type CompactObjective, compactObjectives } from "./compact-objective.ts";
export { type EventKind, type Evidence, events, eventsOf, type LedgerEvent } from "./event.ts";
export { type Gap, type GapReason, gapOf, gapReasons, gaps, statementInFigure } from "./gap.ts";
export {
  type Dimension,
  type Direction,
  dimensions,
  type IndicatorEntry,
  type IndicatorId,
  indicatorEntry,
  indicatorIds,
  indicatorRegister,
} from "./indicator-entry.ts";
export { type LedgerAnswer, ledgerOf } from "./ledger.ts";
export { type Paragraph, paragraphs } from "./paragraph.ts";
export {
  declarationExpression,
  declarationSymbols,
  declarationWork,
  elementId,
  permalink,
} from "./permalink.ts";
export { type PolicyQuestion, policyQuestionIds, policyQuestions } from "./policy-question.ts";
export { DeclarationError } from "./record-table.ts";
export { type TreatyStatus, treatiesOf } from "./treaty-status.ts";
