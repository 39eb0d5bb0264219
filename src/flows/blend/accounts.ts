import { movesFromTables } from "../accounting/demographic-accounting.ts";
import { originDestination } from "../accounting/move-tables.ts";
import type { PreparedTables } from "../accounting/prepare.ts";
import type { TypesOfMove } from "../estimate.ts";

/** Two accounts of the same tables, `N × N` row-major, in their unit. Do not change them. */
export interface TableAccounts {
  /** Who stays is independent of where people live: the most moves. */
  readonly independence: Float64Array;
  /** Moves out of, back to and past the birthplace of the mover; they add up to `independence`. */
  readonly types: TypesOfMove;
  /** As many stay as can: the fewest moves. */
  readonly fewest: Float64Array;
}

const known = new WeakMap<PreparedTables, TableAccounts>();

/** The accounts of prepared tables, worked out once: features, structure and intervals rest on the same ones. */
export function accountsOf(tables: PreparedTables): TableAccounts {
  const found = known.get(tables) ?? newAccounts(tables);
  known.set(tables, found);
  return found;
}

function newAccounts(tables: PreparedTables): TableAccounts {
  const { moves: most } = movesFromTables(tables, { stayers: "independence" });
  const { moves: fewest } = movesFromTables(tables);
  return {
    independence: originDestination(most),
    types: most,
    fewest: originDestination(fewest),
  };
}
