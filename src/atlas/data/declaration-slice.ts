import type { ClauseId } from "../../declaration/index.ts";
import type { Edition } from "../../edition/index.ts";
import type { Figure } from "../../indicators/index.ts";
import { answerClauses, type ClauseAnswer, figuresOfAnswer } from "../../report/answers/index.ts";
import type { Claim } from "../../report/claims/index.ts";
import { NumberList, type PageNumber } from "./number-list.ts";
import type { NumberRecord } from "./number-record.ts";

/** What answers each clause, and the numbers of all answers in one file. */
export interface DeclarationSlice {
  readonly answers: ReadonlyMap<ClauseId, ClauseAnswer>;
  /** Where the record of a figure stands. */
  readonly numberOf: (figure: Figure) => PageNumber;
  readonly numbers: readonly NumberRecord[];
}

/** The answers of an edition. */
export async function declarationSlice(
  edition: Edition,
  claims: readonly Claim[],
): Promise<DeclarationSlice> {
  const answers = await answerClauses(edition, { claims });
  const list = new NumberList();
  for (const answer of answers) for (const figure of figuresOfAnswer(answer)) list.add(figure);
  return {
    answers: new Map(answers.map((answer) => [answer.clause.id, answer])),
    numberOf: (figure) => list.add(figure),
    numbers: list.records(),
  };
}
