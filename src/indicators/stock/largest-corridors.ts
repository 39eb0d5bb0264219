import type { Edition } from "../../edition/index.ts";
import { knownOrigin, type StockRevisionId, stockRevision } from "../groups/stock-revision.ts";
import { cellsOf } from "../trace/cells.ts";

/** From where to where. */
export interface Corridor {
  readonly origin: string;
  readonly destination: string;
}

/**
 * STOCK-BIL, the corridors with the most migrants in a year of a release, largest first. Migrants of
 * unknown origin are in no corridor. Empty if the release's corridors are not loaded.
 */
export async function largestCorridors(
  edition: Edition,
  {
    year,
    revision,
    count,
  }: { readonly year: number; readonly revision: StockRevisionId; readonly count: number },
): Promise<readonly Corridor[]> {
  const cells = await cellsOf(edition).of(knownOrigin(stockRevision(revision), year));
  const sized = cells.flatMap(({ refArea, counterpartArea, value }) =>
    typeof value === "number" && counterpartArea !== null && counterpartArea !== refArea
      ? [{ origin: counterpartArea, destination: refArea, value }]
      : [],
  );
  return largest(sized, count);
}

/** The corridors of the largest values; equal ones in the order of their codes. */
export function largest(
  corridors: readonly (Corridor & { readonly value: number })[],
  count: number,
): readonly Corridor[] {
  const key = ({ origin, destination }: Corridor) => `${origin} ${destination}`;
  return [...corridors]
    .sort((a, b) => b.value - a.value || (key(a) < key(b) ? -1 : 1))
    .slice(0, count)
    .map(({ origin, destination }) => ({ origin, destination }));
}
