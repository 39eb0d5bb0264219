import { type Edition, rivalsOfValues, type Value } from "../../edition/index.ts";
import type { EntryId } from "../document/document.ts";
import type { Ledger } from "./ledger.ts";
import { rivalsOf } from "./ledger-file.ts";

/** Another published value of the fact that an entry prints. */
export type EntryRival = Pick<Value, "id" | "source" | "value" | "method" | "model">;

/**
 * The rivals of every entry that prints a published cell: other releases, the report of the other end,
 * estimates. A computed figure has rivals for its inputs only, which its trace names.
 */
export async function rivalsOfEntries(
  edition: Edition,
  ledger: Ledger,
): Promise<ReadonlyMap<EntryId, readonly EntryRival[]>> {
  const cells = new Map<EntryId, string>();
  for (const { id, figure } of ledger.entries) {
    const { trace } = figure;
    if (trace.kind === "cell" && trace.id !== null && rivalsOf(figure) !== null)
      cells.set(id, trace.id);
  }
  const groups = await rivalsOfValues(edition, [...new Set(cells.values())].sort());
  const rivals = new Map<EntryId, readonly EntryRival[]>();
  for (const [entry, cell] of cells) {
    const others = groups.get(cell)?.values.filter(({ id }) => id !== cell) ?? [];
    if (others.length > 0) rivals.set(entry, others);
  }
  return rivals;
}
