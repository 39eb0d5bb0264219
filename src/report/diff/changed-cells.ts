import type { Edition } from "../../edition/index.ts";
import { cellsOfTrace, type Figure } from "../../indicators/index.ts";
import type { ChangedCell } from "./figure-change.ts";

/** Cells of two figures that differ: which, and of which sources. */
export interface CellChanges {
  readonly cells: readonly ChangedCell[];
  readonly sources: readonly string[];
}

/** The cells that entered one of two figures only, or both with different values, by their identifiers. */
export async function changedCells(
  editions: { readonly before: Edition; readonly after: Edition },
  before: Figure,
  after: Figure,
): Promise<CellChanges> {
  const [old, recent] = [
    await numbersOf(editions.before, before),
    await numbersOf(editions.after, after),
  ];
  const ids = [...new Set([...old.keys(), ...recent.keys()])];
  const cells = ids
    .filter((id) => old.get(id) !== recent.get(id))
    .map((id) => ({ id, before: old.get(id) ?? null, after: recent.get(id) ?? null }));
  const sources = new Set(cells.map(({ id }) => id.slice(0, id.indexOf(":"))));
  return { cells, sources: [...sources].sort() };
}

async function numbersOf(edition: Edition, { trace }: Figure): Promise<Map<string, number | null>> {
  const cells = await cellsOfTrace(edition, trace);
  return new Map(
    cells.map(({ id, value }) => [id, typeof value === "number" ? value : null] as const),
  );
}
