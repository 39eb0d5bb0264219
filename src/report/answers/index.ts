export type {
  ClauseAnswer,
  DimensionCoverage,
  FigureAnswer,
  GapAnswer,
  LedgerAnswerOf,
  LedgerContent,
  StatusAnswer,
} from "./answer.ts";
export { type AnswerOptions, answerClauses, figuresOfAnswer } from "./answer-clauses.ts";
export { type GapWords, gapWords } from "./gap-words.ts";
export { labelledRuns } from "./labelled-runs.ts";
export {
  areaLabel,
  type BoundFigure,
  bare,
  bound,
  choice,
  type Label,
  label,
  type Sentence,
  wordsLabel,
} from "./sentence.ts";
export { type EnterNumber, sentenceRuns, sentenceText } from "./sentence-runs.ts";
export type { InstrumentStatus } from "./status/instrument-status.ts";
