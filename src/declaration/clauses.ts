import { actorKeys } from "./actor.ts";
import {
  type Answer,
  answers,
  type Clause,
  type ClauseId,
  clauseClasses,
  verdicts,
} from "./clause.ts";
import { compactObjectives } from "./compact-objective.ts";
import { clauseTable } from "./data/clauses.ts";
import { indicatorIds } from "./indicator-entry.ts";
import { policyQuestionIds } from "./policy-question.ts";
import { DeclarationError, recordsOf, type TableRecord } from "./record-table.ts";

const columns = 8;
const idForm = /^([1-9]\d?)\.([a-z])$/;
const targetForm = /^\d{1,2}\.[0-9a-z]{1,2}$/;

/** The clauses of the Declaration in the order of the text. */
export const clauses: readonly Clause[] = recordsOf("clauses", clauseTable, columns).map(clauseOf);

const byId = new Map(clauses.map((clause) => [clause.id as string, clause]));

/** True if the text is the id of a clause. */
export function isClauseId(text: string): text is ClauseId {
  return byId.has(text);
}

/**
 * The clause of an id.
 * @throws RangeError for an id that the Declaration does not have
 * @example clause("17.b").class // "call"
 */
export function clause(id: ClauseId | string): Clause {
  const found = byId.get(id);
  if (!found) throw new RangeError(`no clause ${id}; there are 1.a to 34.a`);
  return found;
}

/** The clauses of a paragraph, in order; empty for a number that is not 1 to 34. */
export function clausesOfParagraph(paragraph: number): readonly Clause[] {
  return clauses.filter((each) => each.paragraph === paragraph);
}

/** The clauses that end in one kind of answer. */
export function clausesAnsweredBy(answer: Answer): readonly Clause[] {
  return clauses.filter((each) => each.answer === answer);
}

function clauseOf(record: TableRecord): Clause {
  const id = record.text(0);
  const [, paragraph, letter] = idForm.exec(id) ?? [];
  if (!paragraph || !letter) throw new DeclarationError("clauses", id, "an id such as 17.b", id);
  for (const target of record.list(7)) {
    if (!targetForm.test(target))
      throw new DeclarationError("clauses", id, "an SDG target", target);
  }
  return {
    id: id as ClauseId,
    paragraph: Number(paragraph),
    order: letter.charCodeAt(0) - "a".charCodeAt(0) + 1,
    class: record.one(1, clauseClasses),
    verdict: record.one(2, verdicts),
    answer: record.one(3, answers),
    actors: record.some(4, actorKeys),
    indicators: record.some(5, [...indicatorIds, ...policyQuestionIds]),
    compactObjectives: record
      .list(6)
      .map((text) => compactObjectives.find((objective) => String(objective) === text))
      .map((objective) => {
        if (objective) return objective;
        throw new DeclarationError("clauses", id, "objectives 1 to 23", record.text(6));
      }),
    sdgTargets: record.list(7),
  };
}
