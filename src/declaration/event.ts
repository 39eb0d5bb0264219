import { type ActorKey, actorKeys } from "./actor.ts";
import type { ClauseId } from "./clause.ts";
import { isClauseId } from "./clauses.ts";
import { eventTable } from "./data/events.ts";
import { DeclarationError, recordsOf } from "./record-table.ts";

/** What sort of act or document a row of the ledger is. */
export const eventKinds = ["report", "resolution", "summit", "change", "fund"] as const;
export type EventKind = (typeof eventKinds)[number];

/** Whether date and symbol were read in the published text or are to be verified before printing. */
export const evidences = ["read", "to-verify"] as const;
export type Evidence = (typeof evidences)[number];

/** A dated act or document (EVENTS); its title is the message `event.<key>`. */
export interface LedgerEvent {
  readonly key: string;
  /** ISO 8601 date as exactly as it is known: `2013-10-03`, `2016-12` or `2014`. */
  readonly date: string;
  readonly kind: EventKind;
  /** Document symbol, or null. */
  readonly symbol: string | null;
  readonly evidence: Evidence;
  readonly actors: readonly ActorKey[];
  readonly clauses: readonly ClauseId[];
  /** Keys of the documents that it answers or cites. */
  readonly cites: readonly string[];
  /** Keys of the documents of this ledger that cite it. */
  readonly citedBy: readonly string[];
}

const rows = recordsOf("events", eventTable, 8);

/** The ledger of acts and documents, oldest first. */
export const events: readonly LedgerEvent[] = rows.map((record) => ({
  key: record.text(0),
  date: record.text(1),
  kind: record.one(2, eventKinds),
  symbol: record.text(3) || null,
  evidence: record.one(4, evidences),
  actors: record.some(5, actorKeys),
  clauses: record.list(6).map((id) => {
    if (isClauseId(id)) return id;
    throw new DeclarationError("events", record.text(0), "a clause", id);
  }),
  cites: record.some(
    7,
    rows.map((row) => row.text(0)),
  ),
  citedBy: rows.filter((row) => row.list(7).includes(record.text(0))).map((row) => row.text(0)),
}));

/** The events that a clause is answered with, oldest first. */
export function eventsOf(clause: ClauseId): readonly LedgerEvent[] {
  return events.filter((event) => event.clauses.includes(clause));
}
