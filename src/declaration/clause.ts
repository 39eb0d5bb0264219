import type { ActorKey } from "./actor.ts";
import type { CompactObjective } from "./compact-objective.ts";
import type { IndicatorId } from "./indicator-entry.ts";

/** Stable identifier of a clause, paragraph and letter: `17.b`. Never renumbered. */
export type ClauseId = `${number}.${string}`;

/** What the operative verb does. */
export const clauseClasses = ["commitment", "call", "recognition", "request"] as const;
export type ClauseClass = (typeof clauseClasses)[number];

/**
 * What the world can say about a clause: an official statistic, the policies that governments report
 * or treaties show, a ledger of acts and documents, or nothing.
 */
export const verdicts = ["measured", "policy-status", "ledger", "not-measurable"] as const;
export type Verdict = (typeof verdicts)[number];

/** In what a clause ends in this release; exactly one of them. */
export const answers = ["figure", "status", "ledger", "gap"] as const;
export type Answer = (typeof answers)[number];

/**
 * One clause of the Declaration (A/RES/68/4). Its words stand in the messages: `clause.17.b.verb`,
 * `clause.17.b.summary` and, where there is a caveat, `clause.17.b.note`.
 */
export interface Clause {
  readonly id: ClauseId;
  /** 1 to 34. */
  readonly paragraph: number;
  /** Position inside its paragraph, from 1. */
  readonly order: number;
  readonly class: ClauseClass;
  readonly actors: readonly ActorKey[];
  readonly verdict: Verdict;
  readonly indicators: readonly (IndicatorId | PolicyQuestionId)[];
  /** Objectives of the Global Compact; empty where the clause answers to principles or process. */
  readonly compactObjectives: readonly CompactObjective[];
  /** SDG targets such as `10.c`. */
  readonly sdgTargets: readonly string[];
  readonly answer: Answer;
}

/** A question of SDG indicator 10.7.2: domain 1 to 6 and letter a to e. */
export type PolicyQuestionId = `POL-1072-D${1 | 2 | 3 | 4 | 5 | 6}${"a" | "b" | "c" | "d" | "e"}`;
