import type { ClauseId } from "./clause.ts";
import { clause } from "./clauses.ts";
import { eventsOf, type LedgerEvent } from "./event.ts";

/**
 * What answers a clause that ends in a ledger:
 * - `events`: dated acts and documents;
 * - `coverage`: which indicators serve each dimension, and which dimension has none (1.b);
 * - `clauses`: the list of all clauses with their status (4.a);
 * - `challenges`: the public challenges to figures and the replies (21.a).
 */
export type LedgerAnswer =
  | { readonly kind: "events"; readonly events: readonly LedgerEvent[] }
  | { readonly kind: "coverage" | "clauses" | "challenges" };

const others: Readonly<Partial<Record<ClauseId, "coverage" | "clauses" | "challenges">>> = {
  "1.b": "coverage",
  "4.a": "clauses",
  "21.a": "challenges",
};

/**
 * The ledger of a clause.
 * @throws RangeError if the clause ends in something else
 */
export function ledgerOf(id: ClauseId): LedgerAnswer {
  if (clause(id).answer !== "ledger") throw new RangeError(`clause ${id} does not end in a ledger`);
  const kind = others[id];
  return kind ? { kind } : { kind: "events", events: eventsOf(id) };
}
