import type { ClauseId } from "./clause.ts";
import { clause } from "./clauses.ts";
import { treatyStatusTable } from "./data/treaty-status.ts";
import { recordsOf } from "./record-table.ts";

/** The instruments whose parties answer a clause, by the abbreviations of the treaty sources. */
export interface TreatyStatus {
  readonly clause: ClauseId;
  readonly instruments: readonly string[];
}

const byClause = new Map(
  recordsOf("treaty status", treatyStatusTable, 2).map((record) => [
    record.text(0),
    { clause: record.text(0) as ClauseId, instruments: record.list(1) },
  ]),
);

/**
 * The instruments of a clause that ends in a status.
 * @throws RangeError if the clause ends in something else
 */
export function treatiesOf(id: ClauseId): TreatyStatus {
  const found = clause(id).answer === "status" ? byClause.get(id) : undefined;
  if (!found) throw new RangeError(`clause ${id} does not end in a status`);
  return found;
}
