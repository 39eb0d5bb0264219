import type { ClauseId } from "./clause.ts";
import { isClauseId } from "./clauses.ts";
import { agendaTable } from "./data/agenda.ts";
import { DeclarationError, recordsOf } from "./record-table.ts";

/** A point of the eight-point agenda; its words are the message `agenda.1` to `agenda.8`. */
export interface AgendaPoint {
  readonly number: number;
  readonly clauses: readonly ClauseId[];
}

/**
 * The eight-point agenda of the Secretary-General's report for the Dialogue (A/68/190) with the
 * clauses that answer each point: the alternative table of contents of the report.
 */
export const eightPointAgenda: readonly AgendaPoint[] = recordsOf("agenda", agendaTable, 2).map(
  (record) => ({
    number: Number(record.text(0)),
    clauses: record.list(1).map((id) => {
      if (isClauseId(id)) return id;
      throw new DeclarationError("agenda", record.text(0), "a clause", id);
    }),
  }),
);
