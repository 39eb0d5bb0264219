import type { ClauseId, PolicyQuestionId } from "./clause.ts";
import { policyQuestionTable } from "./data/policy-questions.ts";
import { recordsOf } from "./record-table.ts";

/** A question of SDG indicator 10.7.2 and the clauses on which a reply would bear. */
export interface PolicyQuestion {
  readonly id: PolicyQuestionId;
  /** 1 migrant rights, 2 whole of government and evidence, 3 partnerships, 4 well-being, 5 crises, 6 safe migration. */
  readonly domain: number;
  readonly clauses: readonly ClauseId[];
}

/**
 * The 30 questions of SDG indicator 10.7.2 (UN Inquiry among Governments, UN DESA and IOM) by domain;
 * paraphrased in the messages under `policy.D1a` to `policy.D6e`.
 */
export const policyQuestions: readonly PolicyQuestion[] = recordsOf(
  "policy questions",
  policyQuestionTable,
  2,
).map((record) => ({
  id: `POL-1072-${record.text(0)}` as PolicyQuestionId,
  domain: Number(record.text(0)[1]),
  clauses: record.list(1) as ClauseId[],
}));

export const policyQuestionIds: readonly PolicyQuestionId[] = policyQuestions.map(({ id }) => id);
