import { type Edition, rivalsOfValues, type Value } from "../../edition/index.ts";
import type { EntryId } from "../document/document.ts";
import type { Ledger } from "./ledger.ts";
import { rivalsOf } from "./ledger-file.ts";

/** Another published value of the fact that an entry prints. */
export type EntryRival = Pick<Value, "id" | "source" | "value" | "method" | "model">;

/** The rivals of each entry that has some. */
export type RivalsByEntry = ReadonlyMap<EntryId, readonly EntryRival[]>;

/**
 * The rivals of every entry that prints a published cell: other releases, the report of the other end,
 * estimates. A computed figure has rivals for its inputs only, which its trace names.
 */
export async function rivalsOfEntries(edition: Edition, ledger: Ledger): Promise<RivalsByEntry> {
  const [rivals] = await rivalsOfLedgers(edition, [ledger]);
  return rivals!;
}

/** What {@link rivalsOfEntries} gives for each of many ledgers; to ask for all costs as much as for one. */
export async function rivalsOfLedgers(
  edition: Edition,
  ledgers: readonly Ledger[],
): Promise<readonly RivalsByEntry[]> {
  const printed = ledgers.map(printedCells);
  const asked = new Set(printed.flatMap((cells) => [...cells.values()]));
  const groups = await rivalsOfValues(edition, [...asked].sort());
  return printed.map((cells) => {
    const rivals = new Map<EntryId, readonly EntryRival[]>();
    for (const [entry, cell] of cells) {
      const others = groups.get(cell)?.values.filter(({ id }) => id !== cell) ?? [];
      if (others.length > 0) rivals.set(entry, others);
    }
    return rivals;
  });
}

/** The published cell of every entry that prints one and may have rivals. */
function printedCells(ledger: Ledger): ReadonlyMap<EntryId, string> {
  const cells = new Map<EntryId, string>();
  for (const { id, figure } of ledger.entries) {
    const { trace } = figure;
    if (trace.kind === "cell" && trace.id !== null && rivalsOf(figure) !== null)
      cells.set(id, trace.id);
  }
  return cells;
}
