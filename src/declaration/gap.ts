import type { ClauseId } from "./clause.ts";
import { gapTable, statementsInFigures } from "./data/gaps.ts";
import { recordsOf } from "./record-table.ts";

/**
 * Why a clause cannot be answered:
 * - `no-data`: no comparable data exist anywhere;
 * - `not-loaded`: official data exist and are not in this edition;
 * - `not-quantity`: the clause is a statement that no number answers.
 */
export const gapReasons = ["no-data", "not-loaded", "not-quantity"] as const;
export type GapReason = (typeof gapReasons)[number];

/** The statement that a clause cannot be measured; words under `gap.2.b` and `gap.2.b.needs`. */
export interface Gap {
  readonly clause: ClauseId;
  readonly reason: GapReason;
}

/** The gaps of this release in the order of the text. */
export const gaps: readonly Gap[] = recordsOf("gaps", gapTable, 2).map((record) => ({
  clause: record.text(0) as ClauseId,
  reason: record.one(1, gapReasons),
}));

const byClause = new Map(gaps.map((gap) => [gap.clause, gap]));

/** The gap in which a clause ends, or undefined if it ends in something else. */
export function gapOf(id: ClauseId): Gap | undefined {
  return byClause.get(id);
}

/** Key of the statement that is printed inside a clause's figure (`gap-in-figure.5.a`), or null. */
export function statementInFigure(id: ClauseId): string | null {
  return (statementsInFigures as readonly string[]).includes(id) ? `gap-in-figure.${id}` : null;
}
