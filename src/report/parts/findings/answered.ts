import type { ClauseId } from "../../../declaration/index.ts";
import type { Figure } from "../../../indicators/index.ts";
import {
  answerClauses,
  type ClauseAnswer,
  figuresOfAnswer,
  type Sentence,
  sentenceRuns,
} from "../../answers/index.ts";
import type { Claim } from "../../claims/index.ts";
import type { Page } from "../../compile/page.ts";
import type { PartContext } from "../../compile/part.ts";
import type { Run } from "../../document/document.ts";
import { atClause, type Ledger, type LedgerEntry } from "../../ledger/index.ts";

/** The answers of all clauses, with their figures in the ledger. */
export interface Answered {
  readonly answers: readonly ClauseAnswer[];
  /** The answer of a clause. */
  readonly of: (clause: ClauseId) => ClauseAnswer;
  /** Entries of the figures of an answer. */
  readonly entries: (clause: ClauseId) => readonly LedgerEntry[];
}

/** Answers the clauses once for all parts of a report; the first part that asks computes them. */
export function answeredOnce(
  claims: readonly Claim[],
): (context: PartContext) => Promise<Answered> {
  const known = new WeakMap<Ledger, Promise<Answered>>();
  return (context) => {
    let answered = known.get(context.ledger);
    if (!answered) {
      answered = enterAnswers(context, claims);
      known.set(context.ledger, answered);
    }
    return answered;
  };
}

async function enterAnswers(
  { edition, ledger }: PartContext,
  claims: readonly Claim[],
): Promise<Answered> {
  const answers = await answerClauses(edition, { claims });
  const byId = new Map(answers.map((answer) => [answer.clause.id, answer]));
  const entries = new Map<ClauseId, readonly LedgerEntry[]>();
  for (const answer of answers) {
    const { id } = answer.clause;
    entries.set(
      id,
      figuresOfAnswer(answer).map((figure) => ledger.enter(atClause(id), figure)),
    );
  }
  return {
    answers,
    of: (id) => byId.get(id)!,
    entries: (id) => entries.get(id) ?? [],
  };
}

/** A finding as runs; its numbers are those of the clause's entries. */
export function findingRuns(page: Page, clause: ClauseId, finding: Sentence): readonly Run[] {
  const enter = (figure: Figure) => page.ledger.enter(atClause(clause), figure);
  const runs = sentenceRuns(finding, page.language, ({ figure }, text) =>
    page.ledger.print(enter(figure), page.language, text),
  );
  return runs.map((run) => {
    if (run.kind !== "number") return run;
    return page.ledger.entry(run.entry).figure.model ? { ...run, model: true } : run;
  });
}
