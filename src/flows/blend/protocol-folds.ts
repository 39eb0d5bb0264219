import { countryFolds } from "../validation/holdout-folds.ts";
import type { ObservedCorridors } from "./observed-corridors.ts";

/**
 * One set of folds for both regimes, so that a country that is held out is held out everywhere. Countries with the
 * most corridors of the European regime are dealt out first, then the others by their corridors: a fold without any
 * would test nothing that is at stake.
 */
export function protocolFolds(
  { areas, origin, destination }: ObservedCorridors,
  isEuropean: (row: number) => boolean,
  folds: number,
  seed: number,
): Int32Array {
  const european = new Float64Array(areas.length);
  const general = new Float64Array(areas.length);
  origin.forEach((from, row) => {
    const counts = isEuropean(row) ? european : general;
    counts[from]! += 1;
    counts[destination[row]!]! += 1;
  });
  const strata = areas.map((_, area) =>
    european[area]! > 0
      ? -100 - Math.floor(Math.log2(european[area]!))
      : -Math.floor(Math.log2(general[area]! + 1)),
  );
  return countryFolds(areas.length, folds, seed, strata);
}
